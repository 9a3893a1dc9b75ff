import type { GrantsChoice, Place, Scenario, SpendChoice } from "../../model/scenario";
import type { FoundTable } from "../../workbook";
import type { Answers, GrantsAnswer, SpendAnswer } from "./answers";
import { firstAnswers, permittedAnswer } from "./answers";
import { readNumber, readPercent } from "./typed";

/** The choice of spend table and columns, or null while something is missing. */
export function spendChoice(answer: SpendAnswer, tables: readonly FoundTable[]): SpendChoice | null {
  const place = placeOf(answer.reference, tables);
  const { agency, service, amount } = answer;
  if (place === null || agency === null || service === null || amount === null) return null;
  return { place, agency, service, amount };
}

/** The choice of grants table and columns, or null while something is missing. */
export function grantsChoice(answer: GrantsAnswer, tables: readonly FoundTable[]): GrantsChoice | null {
  const place = placeOf(answer.reference, tables);
  const { grant, award } = answer;
  const permitted = answer.permittedAs === "list" ? answer.list : answer.ticks;
  if (place === null || grant === null || award === null || permitted === null) return null;
  if (typeof permitted !== "number" && permitted.length === 0) return null;
  return { place, grant, award, permitted };
}

/** What the answers mean, over the services and grants that were read. */
export interface Readings {
  /** Services of the spend table. */
  readonly services: readonly string[];
  /** Services for which more than one agency pays. */
  readonly shared: readonly string[];
  /** Names of the grants. */
  readonly grants: readonly string[];
}

/** The scenario the answers describe, or null while something is missing or wrong. */
export function scenarioOf(
  answers: Answers,
  tables: readonly FoundTable[],
  readings: Readings,
): Scenario | null {
  const spend = spendChoice(answers.spend, tables);
  const grants = grantsChoice(answers.grants, tables);
  const fixedShare = fixedShares(answers, readings.shared);
  const providersKept = readNumber(answers.providersKept);
  const achievable = readPercent(answers.achievable);
  const values = poundValues(answers, readings.services);
  if (spend === null || grants === null || fixedShare === null || values === null) return null;
  if (providersKept === null || achievable === null) return null;
  return {
    name: answers.name.trim(),
    spend,
    grants,
    duplication: { fixedShare, providersKept, achievable },
    pooling: { pooled: answers.pooled.filter((name) => readings.grants.includes(name)), values },
  };
}

/** The duplicated fixed share of each shared service, 0 to 1; null while one is missing or wrong. */
export function fixedShares(answers: Answers, shared: readonly string[]): Record<string, number> | null {
  const shares: Record<string, number> = {};
  for (const service of shared) {
    const own = answers.shareByService[service]?.trim() ?? "";
    const share = readPercent(own === "" ? answers.shareForAll : own);
    if (share === null) return null;
    shares[service] = share;
  }
  return shares;
}

/** The value of a pound of each service that has one of its own; null while one is wrong. */
function poundValues(answers: Answers, services: readonly string[]): Record<string, number> | null {
  const values: Record<string, number> = {};
  for (const service of services) {
    const typed = answers.values[service]?.trim() ?? "";
    if (typed === "") continue;
    const value = readNumber(typed);
    if (value === null) return null;
    if (value !== 1) values[service] = value;
  }
  return values;
}

/** The answers that a saved scenario came from, so that it can be changed. */
export function answersOf(scenario: Scenario): Answers {
  const { duplication, pooling } = scenario;
  return {
    ...firstAnswers([]),
    name: scenario.name,
    spend: { ...scenario.spend, reference: scenario.spend.place.reference },
    grants: {
      reference: scenario.grants.place.reference,
      grant: scenario.grants.grant,
      award: scenario.grants.award,
      ...permittedAnswer(scenario.grants.permitted),
    },
    ...sharesAsTyped(duplication.fixedShare),
    providersKept: String(duplication.providersKept),
    achievable: typedPercent(duplication.achievable),
    pooled: pooling.pooled,
    values: Object.fromEntries(
      Object.entries(pooling.values).map(([service, value]) => [service, String(value)]),
    ),
  };
}

/** One figure for all where every service has the same, else each service's own over 0 for the rest. */
function sharesAsTyped(
  shares: Readonly<Record<string, number>>,
): Pick<Answers, "shareForAll" | "shareByService"> {
  const entries = Object.entries(shares);
  const first = entries[0]?.[1];
  if (first === undefined) return { shareForAll: "", shareByService: {} };
  if (entries.every(([, share]) => share === first)) {
    return { shareForAll: typedPercent(first), shareByService: {} };
  }
  return {
    shareForAll: "0",
    shareByService: Object.fromEntries(entries.map(([service, share]) => [service, typedPercent(share)])),
  };
}

function typedPercent(share: number): string {
  return String(Number((share * 100).toPrecision(15)));
}

function placeOf(reference: string | null, tables: readonly FoundTable[]): Place | null {
  return tables.find((table) => table.place.reference === reference)?.place ?? null;
}

import { byName, nameKey, tidyName } from "../../model/names";
import { duplication, pooling } from "../../model/book/settings";
import { settingsOf } from "../../model/book";
import type { GrantsChoice, Place, Scenario, SpendChoice } from "../../model/book";
import type { FoundTable } from "../../reading";
import type { Answers, GrantsAnswer, SpendAnswer } from "./answers";
import { firstAnswers, permittedAnswer } from "./answers";
import { readNumber, readPercent, typedNumber, typedPercent } from "./typed";

/** The choice of spend table and columns, or null while something is missing. */
export function spendChoice(answer: SpendAnswer, tables: readonly FoundTable[]): SpendChoice | null {
  const place = placeOf(answer.reference, tables);
  const { agency, service, amount } = answer;
  if (place === null || agency === null || service === null || amount === null) return null;
  return { place, roles: { agency, service, amount } };
}

/** The choice of grants table and columns, or null while something is missing. */
export function grantsChoice(answer: GrantsAnswer, tables: readonly FoundTable[]): GrantsChoice | null {
  const place = placeOf(answer.reference, tables);
  const { grant, award } = answer;
  const permitted = answer.permittedAs === "list" ? answer.list : answer.ticks;
  if (place === null || grant === null || award === null || permitted === null) return null;
  if (typeof permitted !== "number" && permitted.length === 0) return null;
  return { place, roles: { grant, award, permitted } };
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
  const values = figuresByService(answers.values, readings.services, 1);
  const floors = figuresByService(answers.floors, readings.services, 0);
  if (spend === null || grants === null || fixedShare === null) return null;
  if (providersKept === null || achievable === null || values === null || floors === null) return null;
  return {
    name: tidyName(answers.name),
    spend,
    grants,
    levers: {
      [duplication.id]: { fixedShare, providersKept, achievable },
      [pooling.id]: {
        pooled: Object.fromEntries(namedIn(answers.pooled, readings.grants).map((grant) => [grant, true])),
        values,
        floors,
      },
    },
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

/** The figure of each service that has another than the usual one; null while one is wrong. */
function figuresByService(
  typedByService: Readonly<Record<string, string>>,
  services: readonly string[],
  usual: number,
): Record<string, number> | null {
  const figures: Record<string, number> = {};
  for (const service of services) {
    const typed = typedByService[service]?.trim() ?? "";
    if (typed === "") continue;
    const figure = readNumber(typed);
    if (figure === null) return null;
    if (figure !== usual) figures[service] = figure;
  }
  return figures;
}

/**
 * The answers that a saved scenario came from, so that it can be changed. With the tables read, the names of services and
 * grants are spelt as they are there now, and a shared service to which the scenario gives no share has 0.
 */
export function answersOf(scenario: Scenario, readings?: Readings): Answers {
  return {
    ...firstAnswers([]),
    name: scenario.name,
    spend: { ...scenario.spend.roles, reference: scenario.spend.place.reference },
    grants: {
      reference: scenario.grants.place.reference,
      grant: scenario.grants.roles.grant,
      award: scenario.grants.roles.award,
      ...permittedAnswer(scenario.grants.roles.permitted),
    },
    providersKept: String(settingsOf(scenario, duplication).providersKept),
    achievable: typedPercent(settingsOf(scenario, duplication).achievable),
    ...leverAnswers(scenario, readings),
  };
}

type LeverAnswers = Pick<Answers, "shareForAll" | "shareByService" | "pooled" | "values" | "floors">;

/** The part of `answersOf` that names services and grants. */
export function leverAnswers(scenario: Scenario, readings?: Readings): LeverAnswers {
  const { fixedShare } = settingsOf(scenario, duplication);
  const { pooled, values, floors } = settingsOf(scenario, pooling);
  const pooledNames = Object.keys(pooled).filter((grant) => pooled[grant]);
  const shared = readings?.shared ?? Object.keys(fixedShare);
  return {
    ...sharesAsTyped(fixedShare, shared),
    pooled: readings ? namedIn(pooledNames, readings.grants) : pooledNames,
    values: figuresAsTyped(values, readings),
    floors: figuresAsTyped(floors, readings),
  };
}

function figuresAsTyped(
  figures: Readonly<Record<string, number>>,
  readings: Readings | undefined,
): Record<string, string> {
  const figure = byName(figures);
  const services = readings?.services ?? Object.keys(figures);
  return Object.fromEntries(
    services.flatMap((service) => {
      const own = figure(service);
      return own === undefined ? [] : [[service, typedNumber(own)]];
    }),
  );
}

/** One figure for all where every shared service has the same, else each service's own; nothing where none was ever asked. */
function sharesAsTyped(
  shares: Readonly<Record<string, number>>,
  shared: readonly string[],
): Pick<Answers, "shareForAll" | "shareByService"> {
  const given = byName(shares);
  if (Object.keys(shares).length === 0 || shared.length === 0) return { shareForAll: "", shareByService: {} };
  const typed = shared.map((service) => [service, typedPercent(given(service) ?? 0)] as const);
  const [only, ...others] = new Set(typed.map(([, percent]) => percent));
  if (only !== undefined && others.length === 0) return { shareForAll: only, shareByService: {} };
  return { shareForAll: "0", shareByService: Object.fromEntries(typed) };
}

/** Those of the names in the list that are wanted, spelt as the list has them. */
function namedIn(wanted: readonly string[], list: readonly string[]): string[] {
  const keys = new Set(wanted.map(nameKey));
  return list.filter((name) => keys.has(nameKey(name)));
}

function placeOf(reference: string | null, tables: readonly FoundTable[]): Place | null {
  return tables.find((table) => table.place.reference === reference)?.place ?? null;
}

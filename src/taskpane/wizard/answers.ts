import { nameKey } from "../../model/names";
import type { FoundTable } from "../../reading";

/** The questions of the wizard as the user has answered them so far. What was typed is kept as typed. */
export interface Answers {
  readonly name: string;
  readonly spend: SpendAnswer;
  readonly grants: GrantsAnswer;
  /** Percentage for every shared service that has none of its own. */
  readonly shareForAll: string;
  /** Percentage by service; empty means the one for all. */
  readonly shareByService: Readonly<Record<string, string>>;
  readonly providersKept: string;
  /** Percentage. */
  readonly achievable: string;
  /** Names of the grants whose ring-fence is removed. */
  readonly pooled: readonly string[];
  /** Value of a pound by service; empty means 1. */
  readonly values: Readonly<Record<string, string>>;
  /** Statutory minimum by service, in the unit of spending; empty means none. */
  readonly floors: Readonly<Record<string, string>>;
}

/** A column position from 0, or null while none is chosen. */
export type ColumnAnswer = number | null;

export interface SpendAnswer {
  readonly reference: string | null;
  readonly agency: ColumnAnswer;
  readonly service: ColumnAnswer;
  readonly amount: ColumnAnswer;
}

export interface GrantsAnswer {
  readonly reference: string | null;
  readonly grant: ColumnAnswer;
  readonly award: ColumnAnswer;
  readonly permittedAs: "list" | "ticks";
  readonly list: ColumnAnswer;
  readonly ticks: readonly number[];
}

const noSpend: SpendAnswer = { reference: null, agency: null, service: null, amount: null };
const noGrants: GrantsAnswer = {
  reference: null,
  grant: null,
  award: null,
  permittedAs: "list",
  list: null,
  ticks: [],
};

/** The answers a new scenario starts with: a free name, and nothing assumed about duplication. */
export function firstAnswers(takenNames: readonly string[]): Answers {
  return {
    name: freeName(takenNames),
    spend: noSpend,
    grants: noGrants,
    shareForAll: "",
    shareByService: {},
    providersKept: "1",
    achievable: "100",
    pooled: [],
    values: {},
    floors: {},
  };
}

/** "Scenario 1", or the next number that is not taken. */
function freeName(taken: readonly string[]): string {
  const used = new Set(taken.map(nameKey));
  let number = 1;
  while (used.has(nameKey(`Scenario ${number}`))) number += 1;
  return `Scenario ${number}`;
}

/** The spend table chosen, its columns as the workbook proposes them. */
export function spendFrom(table: FoundTable): SpendAnswer {
  return { ...noSpend, ...table.proposals.spend, reference: table.place.reference };
}

/** The grants table chosen, its columns as the workbook proposes them. */
export function grantsFrom(table: FoundTable): GrantsAnswer {
  const proposed = table.proposals.grants;
  if (proposed === null) return { ...noGrants, reference: table.place.reference };
  const { grant, award, permitted } = proposed;
  return { reference: table.place.reference, grant, award, ...permittedAnswer(permitted) };
}

/** One column that lists the services, or several that are ticked, as the wizard asks for them. */
export function permittedAnswer(
  permitted: number | readonly number[],
): Pick<GrantsAnswer, "permittedAs" | "list" | "ticks"> {
  return typeof permitted === "number"
    ? { permittedAs: "list", list: permitted, ticks: [] }
    : { permittedAs: "ticks", list: null, ticks: permitted };
}

/**
 * Fills in the tables that are not chosen yet, or no longer there, with the best candidates.
 * `tables` has the best candidates first; one table is never proposed for both.
 */
export function withProposals(answers: Answers, tables: readonly FoundTable[]): Answers {
  const there = (reference: string | null): boolean =>
    reference !== null && tables.some((table) => table.place.reference === reference);
  const keepSpend = there(answers.spend.reference);
  const keepGrants = there(answers.grants.reference);
  const grantsNow = keepGrants ? answers.grants.reference : null;
  const spendTable = tables.find(
    (table) => table.proposals.spend !== null && table.place.reference !== grantsNow,
  );
  const spend = keepSpend ? answers.spend : spendTable === undefined ? noSpend : spendFrom(spendTable);
  const grantsTable = tables.find(
    (table) => table.proposals.grants !== null && table.place.reference !== spend.reference,
  );
  const grants = keepGrants ? answers.grants : grantsTable === undefined ? noGrants : grantsFrom(grantsTable);
  return { ...answers, spend, grants };
}

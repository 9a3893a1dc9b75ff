import { nameKey, tidyName } from "../names";
import { invalid } from "../problem";
import { grouped } from "../wording";

/** Pairs of an agency and a service that a count may have, each a cell of its table: a second's work in Excel. */
export const MOST_PAIRS = 100_000;

/**
 * The agencies and services of a list of spending, in a number that a count takes. Throws `invalid("agencies")` or `invalid("services")`
 * with the row where a name is missing, and without one where there are more than `MOST_PAIRS` pairs of them.
 */
export function namesCounted(rows: readonly { readonly agency: string; readonly service: string }[]) {
  const agencies = namesInOrder(rows, "agencies", (row) => row.agency);
  const services = namesInOrder(rows, "services", (row) => row.service);
  refuseTooManyPairs(agencies.names.length, services.names.length);
  return { agencies, services };
}

/** Refuses a map that would keep Excel waiting, before any of it is made: a list of names that are all different makes one. */
export function refuseTooManyPairs(agencies: number, services: number): void {
  if (agencies * services <= MOST_PAIRS) return;
  throw invalid(
    agencies > services ? "agencies" : "services",
    `There are ${grouped(agencies)} different agencies and ${grouped(services)} different services, which make ${grouped(agencies * services)} pairs; ` +
      `a count takes ${grouped(MOST_PAIRS)} at most. Check that agencies and services are the right columns, and put small ones together under one name.`,
  );
}

/** The different names of a column in order of first appearance, and which of them each row carries. */
function namesInOrder<Row>(
  rows: readonly Row[],
  argument: string,
  nameOf: (row: Row) => string,
): { names: readonly string[]; positions: number[] } {
  const { names, positionOf } = nameList(argument);
  return { names, positions: rows.map((row, index) => positionOf(nameOf(row), index)) };
}

/** The different names of a column, as they are met. */
export interface NameList {
  /** In order of first appearance, spelt as they first appear, blanks tidied. */
  readonly names: readonly string[];
  /** Which of them the row at this index carries. */
  readonly positionOf: (spelling: string, index: number) => number;
}

/** Begins a list of names. A row without one is refused, unless `blank` says that it is a name of its own: "". */
export function nameList(argument: string, blank: "refused" | "a name" = "refused"): NameList {
  const names: string[] = [];
  const positionByKey = new Map<string, number>();
  // A spelling comes back in many rows, and what it is a spelling of is found once.
  const positionBySpelling = new Map<string, number>();
  return {
    names,
    positionOf: (spelling, index) => {
      const known = positionBySpelling.get(spelling);
      if (known !== undefined) return known;
      const name = tidyName(spelling);
      if (name === "" && blank === "refused") {
        throw invalid(
          argument,
          `Row ${index + 1} of ${argument} has no name. Fill it in or leave the row out.`,
          { row: index + 1 },
        );
      }
      const key = nameKey(name);
      const position = positionByKey.get(key) ?? names.push(name) - 1;
      positionByKey.set(key, position);
      positionBySpelling.set(spelling, position);
      return position;
    },
  };
}

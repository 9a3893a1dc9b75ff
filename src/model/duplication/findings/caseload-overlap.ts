import { nameKey, tidyName } from "../../names";
import { invalid } from "../../problem";
import { grouped, listed } from "../../wording";

/** More agencies make more combinations than anybody counts: 2^12 = 4,096. */
export const MOST_CASELOADS = 12;

/** How many people are known to all of these agencies, whoever else knows them; of one agency, its whole caseload. */
export interface Caseload {
  readonly agencies: readonly string[];
  readonly people: number;
}

/** People whom just these agencies know, and no other. */
export interface Part {
  readonly agencies: readonly string[];
  readonly people: number;
}

export interface CaseloadOverlap {
  /** Different people. */
  readonly unique: number;
  /** All caseloads added up: a person known to three agencies is in it three times. */
  readonly entries: number;
  /** People known to more than one agency. */
  readonly shared: number;
  /** `entries` less `unique`: how often somebody is counted again. */
  readonly again: number;
  /** Those who are anybody's, by just who knows them; the most people first. */
  readonly parts: readonly Part[];
}

/**
 * How many different people several agencies know, from the counts of each combination of agencies, by inclusion and exclusion: the
 * caseloads, less those of each two, with those of each three again, and so on. A combination that is not given has nobody; a row without
 * agencies and people is none.
 *
 * Throws `invalid("combinations")` with the row, from 1, for one without an agency, one given twice, and more than `MOST_CASELOADS`
 * agencies; `invalid("people")` with the row for a count that is not whole or below 0, and where parts exceed the whole: more people
 * known to two agencies than to one of them.
 */
export function caseloadOverlap(caseloads: readonly Caseload[]): CaseloadOverlap {
  const names = agenciesOf(caseloads);
  const places = new Map(names.map((name, at) => [nameKey(name), at]));
  const size = 2 ** names.length;
  const atLeast = new Array<number>(size).fill(0);
  const rowOf = new Map<number, number>();
  caseloads.forEach(({ agencies, people }, row) => {
    const combination = agencies.reduce((bits, name) => bits | (1 << places.get(nameKey(name))!), 0);
    refuseRow(combination, people, rowOf.get(combination), row);
    rowOf.set(combination, row);
    atLeast[combination] = people;
  });
  const namesIn = (combination: number): string[] => names.filter((_, at) => combination & (1 << at));
  refusePartsOverWhole(atLeast, names.length, rowOf, namesIn);
  const exactly = [...atLeast];
  for (let at = 0; at < names.length; at += 1) {
    for (let each = 1; each < size; each += 1) {
      if ((each & (1 << at)) === 0) exactly[each]! -= exactly[each | (1 << at)]!;
    }
  }
  exactly.forEach((people, combination) => {
    if (combination === 0 || people >= 0) return;
    throw invalid(
      "people",
      `${grouped(atLeast[combination]!)} people are known to ${listed(namesIn(combination))}, but the combinations with further agencies have ` +
        `${grouped(-people)} more than that between them. Check the counts: each is of people known to all agencies named.`,
      rowOf.has(combination) ? { row: rowOf.get(combination)! + 1 } : {},
    );
  });
  const parts = exactly.flatMap((people, combination) =>
    combination === 0 || people === 0 ? [] : [{ agencies: namesIn(combination), people }],
  );
  const total = (of: readonly Part[]): number => of.reduce((sum, { people }) => sum + people, 0);
  const unique = total(parts);
  const entries = names.reduce((sum, _, at) => sum + atLeast[1 << at]!, 0);
  return {
    unique,
    entries,
    shared: total(parts.filter(({ agencies }) => agencies.length > 1)),
    again: entries - unique,
    parts: parts.sort((one, other) => other.people - one.people),
  };
}

function agenciesOf(caseloads: readonly Caseload[]): string[] {
  const byKey = new Map<string, string>();
  caseloads.forEach(({ agencies, people }, row) => {
    if (agencies.length === 0 && people === 0) return;
    if (agencies.length === 0 || agencies.some((name) => nameKey(name) === "")) {
      throw invalid(
        "combinations",
        `Row ${row + 1} of combinations has people, and no agency that knows them. Say which, or leave the row out.`,
        { row: row + 1 },
      );
    }
    for (const name of agencies) {
      if (!byKey.has(nameKey(name))) byKey.set(nameKey(name), tidyName(name));
    }
  });
  if (byKey.size <= MOST_CASELOADS) return [...byKey.values()];
  throw invalid(
    "combinations",
    `There are ${byKey.size} agencies; caseloads are laid over one another for ${MOST_CASELOADS} at most. Put small ones together.`,
  );
}

function refuseRow(combination: number, people: number, before: number | undefined, row: number): void {
  if (!Number.isSafeInteger(people) || people < 0) {
    throw invalid(
      "people",
      `The count in row ${row + 1} is ${people}. Give a number of people: 0, 1, 2, ... Where a count is withheld, the overlap cannot be worked out.`,
      { row: row + 1 },
    );
  }
  if (before === undefined || combination === 0) return;
  throw invalid(
    "combinations",
    `Rows ${before + 1} and ${row + 1} are of the same agencies. Give each combination once.`,
    { row: row + 1 },
  );
}

/** Told by the pair that a reader can compare, before anything is subtracted. */
function refusePartsOverWhole(
  atLeast: readonly number[],
  agencies: number,
  rowOf: ReadonlyMap<number, number>,
  namesIn: (combination: number) => string[],
): void {
  atLeast.forEach((people, combination) => {
    for (let at = 0; at < agencies; at += 1) {
      const whole = combination & ~(1 << at);
      if (whole === combination || whole === 0 || people <= atLeast[whole]!) continue;
      const known = `${grouped(people)} people are known to ${listed(namesIn(combination))}`;
      throw invalid(
        "people",
        rowOf.has(whole)
          ? `${known}, but only ${grouped(atLeast[whole]!)} to ${listed(namesIn(whole))}. The part is more than the whole: correct one of the two.`
          : `${known}, but no count is given for ${listed(namesIn(whole))}. Add a row for it: it has at least as many.`,
        { row: rowOf.get(combination)! + 1 },
      );
    }
  });
}

import { BY_NAME_ALONE } from "./by-name-alone";
import { textAt } from "../grid";
import { nameKey } from "../../../model/names";
import { filledAmounts } from "../../additive";
import { addsRowsUp } from "./adds-rows-up";
import { outweighsPlaces, sumsAround } from "./sums-around";
import type { Sums } from "./sums-around";
import type { Amounts } from "../../additive";
import { areShares, arePercentages, isLeftOfTotal, isRemarkOnTotal } from "./below-totals";
import { comesByTurns, isAmongBands } from "./alike-around";
import { broughtForward } from "./brought-forward";
import { countsOther, isCheck, isCountry, isStatedTotal } from "../total-words";
import { isOfAnotherYear } from "./another-year";
import { isTotalWithoutPart } from "./without-part";
import { isOfItsDay, namesAt, NAMES_OF_ENTRY } from "./rows";
import type { Rows, RowsBefore } from "./rows";

export interface Reason {
  readonly why: string;
  readonly isDoubtful?: boolean;
  /** True where the row is part of another, and no sum. */
  readonly isPart?: boolean;
}

/** More rows than this are not added up in search of totals: a list of payments has none inside. */
export const MOST_SUMMED = 5000;
/** So many rows above must be in a sum that no word and no formula calls one. */
export const LEAST_SUMMED = 3;
/** The last row of one figure alone is a total where it is the sum of so many, and too large to be so by accident. */
const LEAST_OF_ONE_FIGURE = 5;
const LARGE = 10_000;

/** The number or the letter of a line. */
const SHORT = /^[\W\d]*[a-z]?[\W\d]*$/i;

/** Why a row is not counted; null where it is. */
export function reasonOf(rows: Rows, row: number, before: RowsBefore): Reason | null {
  const line = rows.lines.get(row)!;
  const isLong = rows.data.length > MOST_SUMMED;
  // In a long list a row with all its names is no total, whatever its description says.
  if (isLong && rows.usualNames > 1 && labelsFilled(rows, row) >= rows.usualNames && !addsRowsUp(rows, row))
    return null;
  const names = namesAt(rows, row);
  const words = names.map(rows.wordOf);
  const brought = broughtForward(rows, row, before);
  if (brought !== null) return brought;
  const named = names[words.findIndex((word) => word !== null)] ?? "";
  const part = partOf(rows, row, before.kept.length === 0);
  if (part !== null) return part;
  if (before.totals.length > 0 && areShares(rows, row))
    return { why: `"${names[0] ?? "the row"}" holds shares of a whole`, isPart: true };
  if (names.length === 1 && isCheck(names[0]!) && before.kept.length > 0 && isAtEnd(rows, row))
    return { why: `"${names[0]!}" says something about other rows` };
  if (filledAmounts(line) === 0 && !words.includes("plain")) return null;
  if (isLeftOfTotal(rows, row, before))
    return { why: `"${names[0]!}" is reckoned from the total above it, and is in none` };
  if (addsRowsUp(rows, row))
    return { why: `a formula adds other rows up${named === "" ? "" : `: "${names[0]!}"`}` };
  if (names.length === 1 && words[0] === null && isRemarkOnTotal(rows, row, before))
    return { why: `"${names[0]!}" is below the total of the rows above, and is in none`, isDoubtful: true };
  // A payment without a supplier is no total because it comes to two others.
  if (words.every((word) => word === null) && isOfItsDay(rows, row)) return null;
  const isSummed = rows.amounts.length > 0 && !isLong;
  if (isSummed && isTotalWithoutPart(rows, row, before))
    return { why: `"${names[0]!}" is a total above without a part of it` };
  if (!isSummed && !words.includes("plain")) return null;
  const isBare = names.length < rows.usualNames;
  const isSuspect = isBare || words.some((word) => word !== null) || isNameOfGroup(rows, names, before);
  const sums = isSummed ? sumsAround(rows, row, before, isSuspect) : "unknown";
  if (words.includes("plain")) return plainTotal(rows, named, sums, isBare, before);
  if (sums === "no" && outweighsPlaces(rows, row))
    return {
      why: `"${names.find(isCountry)!}" is more than all other rows together, and they are places of it`,
      isDoubtful: true,
    };
  // "Gross expenditure" below other rows is what they come to, whatever it says.
  if (
    sums === "no" &&
    (isBare || rows.usualNames < 2) &&
    names.some(isStatedTotal) &&
    before.kept.length >= LEAST_SUMMED - 1
  )
    return {
      why: `"${names.find(isStatedTotal)!}" is a total ${BY_NAME_ALONE}`,
      isDoubtful: true,
    };
  if (sums === "no" || sums === "unknown") return null;
  // With all names that other rows have, it is one of them: "Other expenditure" of a body's service.
  const isFull = !isBare && rows.usualNames >= NAMES_OF_ENTRY;
  if (words.includes("perhaps") && (sums.isWeak === true || isFull)) return null;
  if (words.includes("perhaps")) return { why: `"${named}" is the sum of other rows` };
  if (!sums.isPart && (names.length === 0 || isNameOfGroup(rows, names, before)))
    return { why: `the row is the sum of ${sums.count === 1 ? "the one above" : `${sums.count} others`}` };
  if (sums.count < LEAST_SUMMED || sums.isPart) return null;
  // Figures that differ agree with as many sums: that is no accident.
  const isLast = rows.data.at(-1) === row && sums.count >= LEAST_OF_ONE_FIGURE && !hasSmall(line);
  const isSure = new Set(line.filter((amount) => amount !== null && amount !== 0)).size >= 2 || isLast;
  const why = `the row is the sum of ${sums.count} others`;
  if (isSure || isBare) return { why };
  return rows.data.at(-1) === row && line.some(isExact) ? { why, isDoubtful: true } : null;
}

/** Why a row is part of another, or counts something else than money; null where it is neither. */
export function partOf(
  rows: Rows,
  row: number,
  isFirst: boolean,
): (Reason & { readonly isPart: true }) | null {
  const names = namesAt(rows, row);
  const words = names.map(rows.wordOf);
  // "Of which ..." beside the name of something is what is said of it.
  if (words[0] === "part" || (words.includes("part") && SHORT.test(names[0]!))) {
    const part = names[words.indexOf("part")]!;
    return { why: `"${part}" is part of the row above, which counts it already`, isPart: true };
  }
  if (!isFirst && isOfAnotherYear(rows, row))
    return { why: `"${names[0]!}" is of another year than the total above`, isPart: true };
  if (arePercentages(rows, row)) return { why: `"${names[0] ?? ""}" holds percentages`, isPart: true };
  if (!countsOther(names[0] ?? "") || isAmongBands(rows, row)) return null;
  if (isFirst && !comesByTurns(rows, row)) return null;
  const why = `"${names[0]!}" counts something other than the rows above`;
  return { why, isDoubtful: true, isPart: true };
}

function hasSmall(line: Amounts): boolean {
  return line.some((amount) => amount !== null && amount !== 0 && Math.abs(amount) < LARGE);
}

/** Of so many digits that it is hardly the sum of other amounts by accident: 260.1, and not 4000. */
function isExact(amount: number | null): boolean {
  return amount !== null && Math.abs(amount).toString().replace(".", "").replace(/0+$/, "").length >= 4;
}

/** Only totals and checks are below: "Control" among services is one of them. */
function isAtEnd(rows: Rows, row: number): boolean {
  if (rows.data.at(-1) === row) return true;
  const below = rows.data.slice(rows.data.indexOf(row) + 1);
  return below.every((each) =>
    namesAt(rows, each).some((name) => isCheck(name) || rows.wordOf(name) !== null),
  );
}

function labelsFilled({ grid, labels }: Rows, row: number): number {
  let filled = 0;
  for (const column of labels) if (grid.classAt(row, column) !== "blank") filled += 1;
  return filled;
}

/** A row that is called a total. */
function plainTotal(
  { usualNames }: Rows,
  named: string,
  sums: Sums,
  isBare: boolean,
  { kept }: RowsBefore,
): Reason | null {
  // "Total Gas & Power" among suppliers, with everything else that a row of data has.
  if (!isBare && usualNames > 1 && (sums === "no" || sums === "unknown")) return null;
  if (sums === "no" && kept.length > 0) {
    return {
      why: `"${named}" is a total ${BY_NAME_ALONE}`,
      isDoubtful: true,
    };
  }
  return { why: `"${named}" is a total` };
}

/** The row is called what the section or the group above is called, and adds it up. */
function isNameOfGroup(
  { grid, labels, usualNames }: Rows,
  names: readonly string[],
  before: RowsBefore,
): boolean {
  const [name = ""] = names;
  const [first] = before.run;
  if (before.section !== "" && nameKey(before.section) === nameKey(name)) return true;
  if (first === undefined || names.length >= usualNames) return false;
  return labels.some((column) => nameKey(textAt(grid, first, column)) === nameKey(name));
}

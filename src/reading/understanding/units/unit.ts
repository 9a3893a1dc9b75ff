import { unitNamed } from "../../../model/wording";
import type { Unit } from "../../../model/wording";
import type { Arrangement, ColumnLeftOut, Seen } from "../arrangement";
import type { ColumnSeen } from "../columns";
import { isSumOf, summed } from "../../additive";
import { amountAt, isUnitAlone, textAt } from "../../shape";
import { isWelsh } from "../../welsh";
import { namesWithin } from "../rows";
import { SCALES } from "../scales";
import { canOnlyBePounds } from "./only-pounds";
import { areInvoices } from "./invoices";
import { isOnlyOfUnits } from "./only-unit";
import { fromFileName, sharedSuffix, unitOfFormat } from "./unit-in-marks";
import { unitsApart } from "./units-apart";
import { unitsInRows } from "./units-in-rows";

const SAMPLE_ROWS = 200;

/**
 * The unit of the amounts: as their headings say it, or the headings above them, the notes over the table, a number format, the sheet's name
 * or the file's. null where nothing says it: nothing is claimed then, but for single invoices.
 */
export function unitOfTable(seen: Seen, arrangement: Arrangement): Unit | null {
  const { amounts, leftOut } = arrangement;
  const named =
    unitSaid(seen, amounts, leftOut) ?? (areInvoices(seen, arrangement) ? "£" : fromCover(seen, arrangement));
  const said = named === "£ million" && isMilOfWelsh(seen) ? "£ thousand" : named;
  const shown = said === null ? -1 : SCALES.indexOf(said);
  // A format that shows pounds in thousands, under "£000": the cells hold pounds.
  if (shown < 1) return said;
  return SCALES[Math.max(0, shown - scaleShown(seen, amounts))] ?? said;
}

/** The unit that only a cover sheet says, where the amounts may be in it; payments one by one are made in pounds. */
function fromCover({ around, grid, rows }: Seen, { amounts, kind }: Arrangement): Unit | null {
  if (around.unitOfCover === null || amounts.length === 0 || kind === "payments") return null;
  const all = rows.flatMap((row) => amounts.map(({ column }) => amountAt(grid, row, column) ?? 0));
  return canOnlyBePounds(all) ? null : around.unitOfCover.unit;
}

/** Whether nothing but a cover sheet says the unit of a table. */
export function isSaidByCover(seen: Seen, arrangement: Arrangement): boolean {
  return (
    fromCover(seen, arrangement) !== null &&
    !areInvoices(seen, arrangement) &&
    unitSaid(seen, arrangement.amounts, arrangement.leftOut) === null
  );
}

/** "£mil" among Welsh words is a thousand: a million is "miliwn". */
function isMilOfWelsh({ columns, around }: Seen): boolean {
  const texts = [
    ...columns.flatMap(({ heading, levels }) => [heading, ...levels]),
    ...around.notes,
    ...around.below,
  ];
  return texts.some((text) => /£\s?mil\b/i.test(text)) && texts.some(isWelsh);
}

/** By how many thousands the number format of most amounts shows them smaller than they are. */
function scaleShown({ grid, rows }: Seen, [column]: readonly ColumnSeen[]): number {
  if (column === undefined) return 0;
  const commas = rows
    .slice(0, 20)
    .map((row) => /[0#?](,+)(?=[^0#?,]|$)/.exec(grid.format(row, column.column))?.[1]?.length ?? 0);
  const [first = 0] = commas;
  return commas.every((count) => count === first) ? first : 0;
}

function unitSaid(
  seen: Seen,
  amounts: readonly ColumnSeen[],
  leftOut: readonly ColumnLeftOut[],
): Unit | null {
  const { grid, around, rows } = seen;
  // Amounts of several units are turned into pounds.
  if (unitsApart(seen, amounts) !== null || areWrittenOut(seen, amounts)) return "£";
  const own = amounts.map(({ unit }) => unit).find((unit) => unit !== null);
  if (own !== undefined) return own;
  const [inRows] = unitsInRows(seen);
  if (inRows !== undefined) return inRows;
  const beside = unitBeside(seen, amounts);
  if (beside !== null) return beside;
  const ofTotal = unitOfTotal(seen, amounts, leftOut);
  if (ofTotal !== null) return ofTotal;
  const suffix = sharedSuffix(amounts.map(({ heading }) => heading));
  if (suffix !== null) return suffix;
  const overHeadings = seen.columns.flatMap(({ levels }) => levels.filter(isUnitAlone)).map(unitNamed);
  const [over] = overHeadings.filter((unit) => unit !== null);
  if (over !== undefined) return over;
  const above = [...around.notes, ...around.below].map(unitNamed).filter((unit) => unit !== null);
  const [column] = amounts;
  const formats =
    column === undefined ? [] : rows.slice(0, 20).map((row) => unitOfFormat(grid.format(row, column.column)));
  const found = [
    above.find((unit) => unit !== "£"),
    formats.find((unit) => unit !== null && unit !== "£"),
    above[0],
  ];
  const named = found.find((unit) => unit !== undefined && unit !== null);
  return (
    named ??
    around.unitOfSheet ??
    unitNamed(around.sheet) ??
    fromFileName(around.fileName) ??
    formats.find((unit) => unit !== null) ??
    unitTyped(seen, amounts) ??
    unitOfTotals(seen)
  );
}

/** The one unit that totals say: "Total outturn (£ million)". */
function unitOfTotals(seen: Seen): Unit | null {
  const units = new Set(namesWithin(seen).flatMap((name) => unitNamed(name) ?? []));
  const [only = null] = units;
  return units.size === 1 ? only : null;
}

/** "£8.2m" is read in pounds, whatever its heading says. */
function areWrittenOut(seen: Seen, [column]: readonly ColumnSeen[]): boolean {
  const typed = column === undefined ? [] : textsOf(seen, column);
  const out = typed.filter((text) => /\d ?(k|mn?|bn|thousand|million|billion)\)?$/i.test(text));
  return out.length > 0 && out.length >= typed.length / 2;
}

function textsOf({ grid, rows }: Seen, { column }: ColumnSeen): readonly string[] {
  const texts = rows.slice(0, SAMPLE_ROWS).map((row) => textAt(grid, row, column));
  return texts.filter((text) => text !== "");
}

/** Pounds where the amounts are typed with their sign: "£15,440.19". */
function unitTyped(seen: Seen, [column]: readonly ColumnSeen[]): Unit | null {
  const typed = column === undefined ? [] : textsOf(seen, column);
  const signed = typed.filter((text) => /^[-–−(]?\s*£/.test(text));
  return signed.length > 0 && signed.length >= typed.length / 2 ? "£" : null;
}

/** The unit that is written over the column that adds the amounts up, and not over them. */
function unitOfTotal(
  { grid, rows, money, totals }: Seen,
  amounts: readonly ColumnSeen[],
  leftOut: readonly ColumnLeftOut[],
): Unit | null {
  const sample = rows.slice(0, SAMPLE_ROWS);
  const line = ({ column }: ColumnSeen) => sample.map((row) => amountAt(grid, row, column));
  const sums = summed(amounts.map(line));
  const whole = leftOut.find(({ column }) => column.unit !== null && isSumOf(line(column), sums));
  if (whole !== undefined) return whole.column.unit;
  const isOfAll = (of: ReadonlySet<number>) => amounts.every(({ column }) => of.has(column));
  const total = totals.find(({ of }) => of.length > 1 && isOfAll(new Set(of)));
  return money.find(({ column }) => column === total?.column)?.unit ?? null;
}

/** The heading of the names, or the corner, says a unit: that of the amounts beside it. One that says nothing more comes first. */
function unitBeside({ columns, money }: Seen, amounts: readonly ColumnSeen[]): Unit | null {
  const other = new Set([...amounts, ...money]);
  const beside = columns.filter((column) => !other.has(column));
  const texts = beside.flatMap(({ heading, groups }) => [heading, ...groups]);
  const named = texts.find((text) => isOnlyOfUnits(text) && unitNamed(text) !== null);
  if (named !== undefined) return unitNamed(named);
  // Over the numbers of the lines, "#" or "No.", it is in the corner.
  const numbers = beside.find(
    ({ heading, holds, unit }) => holds === "figures" && unit !== null && heading.length <= MOST_OF_NUMBERS,
  );
  if (numbers !== undefined) return numbers.unit;
  const [unit = null] = beside.flatMap(({ heading, groups, holds }) =>
    holds === "names" ? [heading, ...groups].flatMap((text) => unitNamed(text) ?? []) : [],
  );
  return unit;
}

/** What lines are numbered under is as short. */
const MOST_OF_NUMBERS = 3;

/** Longer notes say more than the unit of one table. */
const MOST_WORDS = 12;

/** A unit that the titles of a table say where its headings say another; null where there is none. */
export function otherUnit({ around }: Seen, { amounts }: Arrangement): Unit | null {
  const own = amounts.map(({ unit }) => unit).find((unit) => unit !== null);
  const titles = around.titles.filter((text) => text.split(/\s+/).length <= MOST_WORDS);
  const [said = null] = titles.flatMap((text) => unitNamed(text) ?? []);
  return own !== undefined && said !== null && said !== own ? said : null;
}

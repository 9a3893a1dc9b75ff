import { columnLetters } from "../../../formula";
import { grouped } from "../../../model/wording";
import { plainHeading } from "../../heading-words";
import { amountAt, textAt, totalWord } from "../../shape";
import { labelsOf } from "../arrangement";
import type { Arrangement, Seen } from "../arrangement";
import type { ColumnSeen } from "../columns";
import { amountRank, isElimination, isIncomeLine, isRemark } from "../words";
import { speaksOfSavings } from "../not-spending";
import { signColumn } from "../rows";
import { isTotalOfSpending, whatSumsSay } from "./sums-counted";

/** Rows looked at: a doubt about a long list shows in its first thousands. */
const SAMPLE_ROWS = 5000;
/** What is left of the amounts where credits are taken off them: less of it than this, and the signs say something. */
const LEAST_LEFT = 0.5;
/** Fewer rows with empty cells say nothing. */
const LEAST_ROWS = 6;
/** So many of the rows may break a sum across: published tables have slips. */
const LEAST_PART_RIGHT = 0.9;

/** What in a sheet speaks against the amounts that were chosen, each as a sentence. */
export function whatSpeaksAgainst(seen: Seen, arrangement: Arrangement): readonly string[] {
  return [
    leftBySigns(seen, arrangement),
    incomeAmongRows(seen, arrangement),
    markedBySign(seen, arrangement),
    unnamedBesideMoney(seen, arrangement),
    ofSavings(seen),
    ofChanges(seen),
    eliminated(arrangement),
    mostlyEmpty(seen, arrangement),
    ofContracts(seen),
    ...whatSumsSay(seen, arrangement),
  ].filter((each) => each !== undefined);
}

/** Credits and debits that all but take each other back, where neither the heading nor a total says that they are net spending. */
function leftBySigns(seen: Seen, arrangement: Arrangement): string | undefined {
  const { grid, rows } = seen;
  const { amounts, takenOff = [] } = arrangement;
  let [sum, size] = [0, 0];
  for (const row of rows.slice(0, SAMPLE_ROWS)) {
    for (const column of amounts) {
      const amount = amountAt(grid, row, column.column) ?? 0;
      sum += takenOff.includes(column) ? -amount : amount;
      size += Math.abs(amount);
    }
  }
  if (size === 0 || Math.abs(sum) >= size * LEAST_LEFT) return undefined;
  const areNet = amounts.every(({ heading }) => /\bnet\b/i.test(heading));
  const isSettled = areNet || isTotalOfSpending(seen, arrangement);
  if (isSettled && incomeAmongCredits(seen, arrangement) === undefined) return undefined;
  return "Amounts above and below nothing all but take each other back: look whether all of them are spending.";
}

/** A row below nothing that is called income. */
function incomeAmongCredits(seen: Seen, { amounts }: Arrangement): number | undefined {
  const labels = labelsOf(seen).filter(({ holds }) => holds === "names");
  return seen.rows.find(
    (row) =>
      amounts.some(({ column }) => (amountAt(seen.grid, row, column) ?? 0) < 0) &&
      labels.some(({ column }) => isIncomeLine(textAt(seen.grid, row, column))),
  );
}

/** Rows that bring money in, above nothing like the spending beside them. */
function incomeAmongRows(seen: Seen, { amounts, kind, creditRows }: Arrangement): string | undefined {
  // What is paid out of an account of income is paid.
  if (kind === "payments") return undefined;
  const labels = labelsOf(seen).filter(({ holds, heading }) => holds === "names" && !isRemark(heading));
  const nameOf = (row: number) =>
    labels.map(({ column }) => textAt(seen.grid, row, column)).find(isIncomeLine);
  const rows = seen.rows
    .slice(0, SAMPLE_ROWS)
    .filter((row) => amounts.some(({ column }) => (amountAt(seen.grid, row, column) ?? 0) > 0));
  const found = rows.filter((row) => nameOf(row) !== undefined);
  const [first] = found;
  if (first === undefined || found.length === rows.length) return undefined;
  const how = creditRows?.has(first) ? "is taken off" : "is counted like spending";
  return `"${nameOf(first)!}" is called income though it is above nothing, and ${how}: look whether it belongs.`;
}

/** A total by its name, row by row, that the amounts read of the row do not come to. */
export function totalUnequal(seen: Seen, { amounts, leftOut }: Arrangement): string | undefined {
  const { grid, rows, money } = seen;
  if (amounts.length < 2) return undefined;
  const counted = new Set(amounts.map(({ column }) => column));
  const totals = money.filter(
    ({ column, heading }) =>
      !counted.has(column) &&
      totalWord(heading) === "plain" &&
      !leftOut.some((each) => each.column.column === column),
  );
  const isRight = (total: ColumnSeen) => {
    const known = rows
      .slice(0, SAMPLE_ROWS)
      .map((row) => ({
        whole: amountAt(grid, row, total.column),
        sum: amounts.reduce((sum, { column }) => sum + (amountAt(grid, row, column) ?? 0), 0),
      }))
      .filter(({ whole }) => whole !== null && whole !== 0);
    const right = known.filter(({ whole, sum }) => Math.abs(whole! - sum) <= 0.5 * amounts.length);
    return known.length === 0 || right.length >= known.length * LEAST_PART_RIGHT;
  };
  if (totals.length === 0 || totals.some(isRight)) return undefined;
  const [total] = totals as [ColumnSeen];
  const sumOf = (of: readonly ColumnSeen[]) =>
    rows.reduce(
      (sum, row) => of.reduce((part, each) => part + (amountAt(grid, row, each.column) ?? 0), sum),
      0,
    );
  const [read, whole] = [sumOf(amounts), sumOf([total])].map((sum) => grouped(Math.round(sum * 100) / 100));
  return `The amounts read come to ${read!}, and column ${columnLetters(grid.sheet.column + total.column)}, "${total.heading}", to ${whole!}.`;
}

/** Amounts that no word and no unit calls money, beside a column of figures that one does. */
function unnamedBesideMoney(seen: Seen, { amounts }: Arrangement): string | undefined {
  const isNamed = ({ unit, heading, levels }: ColumnSeen) =>
    unit !== null || [heading, ...levels].some((text) => amountRank(text) !== null);
  const isSum = ({ column }: ColumnSeen) => seen.totals.some((total) => total.column === column);
  const beside = seen.columns.find(
    (each) => each.holds === "figures" && each.unit !== null && !amounts.includes(each) && !isSum(each),
  );
  const isTotalled = seen.totals.some(({ of }) => amounts.every(({ column }) => of.includes(column)));
  if (beside === undefined || isTotalled || amounts.some(isNamed)) return undefined;
  return `Only column "${beside.heading}" is said to be money, and it is not counted.`;
}

/** What is saved may be among what is spent. */
function ofSavings(seen: Seen): string | undefined {
  const text = speaksOfSavings(seen);
  return text === undefined
    ? undefined
    : `"${text}" speaks of savings: look whether these amounts are spent.`;
}

/** What a budget is changed by is no spending of itself. */
function ofChanges({ around: { titles, sheet } }: Seen): string | undefined {
  const text = [...titles, sheet].find((each) =>
    /\b(budget|base) (movements?|changes|adjustments|pressures)\b|\b(movements?|changes) (in|to|of) (the )?([a-z]+ )?budget|^(budget )?pressures\b|\bvirements\b/i.test(
      each,
    ),
  );
  return text === undefined
    ? undefined
    : `"${text}" speaks of changes to a budget: look whether these amounts are spent.`;
}

/** Bodies of a group across, and what they pay each other. */
function eliminated({ amounts }: Arrangement): string | undefined {
  const found = amounts.find(({ heading }) => isElimination(heading));
  return found === undefined || amounts.length < 2
    ? undefined
    : `"${found.heading}" is counted with the others: it takes off what they pay each other.`;
}

/** One column of amounts, of which more than half of the rows hold none. */
function mostlyEmpty({ grid, rows }: Seen, { amounts: [only, ...others] }: Arrangement): string | undefined {
  if (only === undefined || others.length > 0 || rows.length < LEAST_ROWS) return undefined;
  const empty = rows.filter((row) => grid.classAt(row, only.column) === "blank");
  return empty.length * 2 > rows.length
    ? `${empty.length} of the ${rows.length} cells under "${only.heading}" are empty.`
    : undefined;
}

/** A column beside the amounts says which of them are credits. */
function markedBySign(seen: Seen, { creditRows }: Arrangement): string | undefined {
  const column = signColumn(seen);
  if (column === null) return undefined;
  return creditRows === undefined
    ? `Column "${column.heading}" tells debits from credits, and the amounts are counted with the sign that they have.`
    : `Rows that column "${column.heading}" calls credits are taken off the others.`;
}

/** What contracts are worth in a year is hardly what was paid under them in one. */
function ofContracts({ columns, money }: Seen): string | undefined {
  const heads = (words: RegExp): boolean => columns.some(({ heading }) => words.test(plainHeading(heading)));
  const value = money.find(({ heading }) =>
    /\b(annual|yearly|per annum|p\.?a\.?) (contract )?(value|sum|amount)\b|\b(value|sum|amount) (per annum|p\.?a\.?|per year)/.test(
      plainHeading(heading),
    ),
  );
  return value !== undefined && heads(/\bstart/) && heads(/\b(end|expir|finish)/)
    ? `"${value.heading}" is what contracts are worth in a year: look whether that was spent.`
    : undefined;
}

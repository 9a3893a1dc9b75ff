import { columnLetters } from "../../formula";
import { note } from "../findings";
import type { Finding } from "../findings";
import { amountAt, textAt, totalWord } from "../shape";
import { preferredOf } from "./answers";
import { columnsOf, fullNameOf, labelsOf } from "./arrangement";
import type { Arrangement, Seen } from "./arrangement";
import type { ColumnSeen } from "./columns";
import { amountRank, isElimination, isIncomeLine, isStep, isVariance } from "./money-words";
import { areRowsDoubtful } from "./doubtful-rows";
import { speaksOfSavings } from "./savings";
import { signColumn } from "./signs-in-column";

/** Rows looked at: a doubt about a long list shows in its first thousands. */
const SAMPLE_ROWS = 5000;
/** What is left of the amounts where credits are taken off them: less of it than this, and the signs say something. */
const LEAST_LEFT = 0.5;
/** Fewer rows with empty cells say nothing. */
const LEAST_ROWS = 6;
/** So many of the rows may break a sum across: published tables have slips. */
const LEAST_PART_RIGHT = 0.9;

/** An arrangement with a question about its amounts where something in the sheet speaks against it, and what that is. */
export interface Doubted {
  readonly arrangement: Arrangement;
  readonly findings: readonly Finding[];
}

/**
 * The guard against a wrong count that nobody is asked about: signs in the sheet itself that the amounts chosen may not be the ones meant.
 * Each of them alone makes the choice of the amount a question, whatever led to it.
 */
export function withDoubts(seen: Seen, before: Arrangement, isAsked: boolean): Doubted {
  const isCount = before.kind === "spend" || before.kind === "payments";
  if (!isCount || before.amounts.length === 0 || isAsked) return { arrangement: before, findings: [] };
  // Services across of which some columns were left out are asked about already, and so are years.
  const isOfColumns = before.asks.some(
    ({ role }) => role === "year" || (role === "service" && before.amounts.length > 1),
  );
  const others = isOfColumns ? [] : otherMoney(seen, before);
  const why = [
    ...(areRowsDoubtful(seen, before) ? [null] : []),
    ...(others.length > 0 ? [null] : []),
    leftBySigns(seen, before),
    incomeAmongRows(seen, before),
    isOfColumns ? undefined : totalUnequal(seen, before),
    markedBySign(seen, before),
    unnamedBesideMoney(seen, before),
    ofSavings(seen),
    eliminated(before),
    mostlyEmpty(seen, before),
  ].filter((each) => each !== undefined);
  if (why.length === 0) return { arrangement: before, findings: [] };
  const findings = why.flatMap((each) => (each === null ? [] : [note(each)]));
  return { arrangement: asked(seen, before, others), findings };
}

function asked(seen: Seen, before: Arrangement, others: readonly ColumnSeen[]): Arrangement {
  const named = (column: ColumnSeen) => fullNameOf(seen, column, [...before.amounts, ...others]);
  const [only, ...rest] = before.amounts;
  const first = rest.length === 0 ? named(only!) : `${named(only!)} to ${named(rest.at(-1)!)}`;
  const names = others.map(named).filter((name) => name !== first);
  const wanted = preferredOf(seen.answers, "amount", names);
  const column = others.find((each) => named(each) === wanted);
  if (wanted === undefined || column === undefined)
    return { ...before, asks: [...before.asks, { role: "amount", first, others: names }] };
  const choices = [first, ...names].filter((name) => name !== wanted);
  return {
    ...before,
    amounts: [column],
    roles: { ...before.roles, amount: columnsOf([column]) },
    leftOut: [
      ...before.leftOut.filter((each) => each.column.column !== column.column),
      ...before.amounts.map((each) => ({ column: each, why: `not ${wanted}` })),
    ],
    asks: [...before.asks, { role: "amount", first: wanted, others: choices }],
  };
}

/** Columns of money that stand beside those counted, and that nothing tells to be their sum, their part or their change. */
function otherMoney(seen: Seen, { amounts, roles, leftOut }: Arrangement): readonly ColumnSeen[] {
  const counted = new Set(amounts.map(({ column }) => column));
  // What came in since, added to what was there: either may be meant.
  const isChanged = (of: readonly number[]) =>
    seen.money.some((part) => of.includes(part.column) && isVariance(part.heading));
  const isSumOrPart = ({ column }: ColumnSeen) =>
    seen.totals.some(
      (total) =>
        (total.column === column && total.of.every((each) => counted.has(each))) ||
        (counted.has(total.column) && total.of.includes(column) && !isChanged(total.of)),
    );
  const income = roles.income?.from === "column" ? roles.income.columns : [];
  return seen.money.filter(
    (each) =>
      !counted.has(each.column) &&
      !income.includes(each.column) &&
      !isSumOrPart(each) &&
      !isVariance(each.heading) &&
      !isStep(each.heading) &&
      !leftOut.some(({ column }) => column.column === each.column) &&
      !seen.columns.some(({ heading }) => /\b(vat|tax)\b/i.test(heading)),
  );
}

/** Credits and debits that all but take each other back. */
function leftBySigns({ grid, rows }: Seen, { amounts, takenOff = [] }: Arrangement): string | undefined {
  let [sum, size] = [0, 0];
  for (const row of rows.slice(0, SAMPLE_ROWS)) {
    for (const column of amounts) {
      const amount = amountAt(grid, row, column.column) ?? 0;
      sum += takenOff.includes(column) ? -amount : amount;
      size += Math.abs(amount);
    }
  }
  if (size === 0 || Math.abs(sum) >= size * LEAST_LEFT) return undefined;
  return "Amounts above and below nothing all but take each other back: look whether all of them are spending.";
}

/** Rows that bring money in, above nothing like the spending beside them. */
function incomeAmongRows(seen: Seen, { amounts, kind, creditRows }: Arrangement): string | undefined {
  // What is paid out of an account of income is paid.
  if (kind === "payments") return undefined;
  const labels = labelsOf(seen).filter(({ holds }) => holds === "names");
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
function totalUnequal(seen: Seen, { amounts, leftOut }: Arrangement): string | undefined {
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
  const [{ column, heading }] = totals as [ColumnSeen];
  return `The amounts read do not come to column ${columnLetters(grid.sheet.column + column)}, "${heading}".`;
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

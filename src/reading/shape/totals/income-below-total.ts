import { nameKey } from "../../../model/names";
import type { CountedRows, IncomeBelow, LeftOut } from "./counted-rows";
import { named, namesAt } from "./rows";
import type { Rows } from "./rows";
import { isSumOf, summed } from "../../additive";
import type { Amounts } from "../../additive";
import { isGrossSpending } from "../total-words";

/** What brings money in, or pays for what is spent: "Less: fees and charges", "Use of reserves", "Government grant". */
const COMES_IN =
  /^less\b|\b(income|receipts?|fees|charges|rents?|rentals|sales|hire|takings|lettings?|interest|grants?|contributions?|donations?|funding|financed?|recharges?|precepts?|council tax|business rates|recover(y|ies|ed)|refunds?|reimbursements?)\b/;
const OF_RESERVES = /\b(reserves?|balances?|funds? brought forward)\b/;
/** What is left where income alone is taken off: another way to measure what is spent. */
const NET_SPENDING = /^(total )?net\b/;

/**
 * Below the total of all spending, income and reserves lead to what is left to be raised: "Total expenditure", "Less: fees", "Precept". They
 * pay for the spending above, and are no spending themselves, whichever sign they are written with.
 */
export function withoutIncomeBelow(
  rows: Rows,
  kept: readonly number[],
  leftOut: readonly LeftOut[],
): Pick<CountedRows, "data" | "leftOut" | "incomeBelow"> {
  const same = { data: kept, leftOut };
  const whole = leftOut.findLast(({ row, isPart }) => !isPart && isWhole(rows, row, kept))?.row;
  if (whole === undefined) return same;
  const below = kept.filter((row) => row > whole);
  const isLast = isLeft(rows, below.at(-1), whole, below.slice(0, -1));
  const income = isLast ? below.slice(0, -1) : below;
  const end = rows.data.find((row) => row > (income.at(-1) ?? row) && isLeft(rows, row, whole, income));
  if (income.length === 0 || !income.every((row) => comesIn(rows, row, end !== undefined))) return same;
  const [gross = ""] = namesAt(rows, whole);
  const whyOut = (row: number) =>
    income.includes(row)
      ? `${named(rows, row)} is income or reserves below "${gross}", and no spending`
      : `${named(rows, row)} is what is left of "${gross}" after the income below it`;
  const incomeBelow = netBelow(rows, whole, income);
  return {
    data: kept.filter((row) => !below.includes(row)),
    leftOut: [...leftOut, ...below.map((row) => ({ row, why: whyOut(row) }))],
    ...(incomeBelow === null ? {} : { incomeBelow }),
  };
}

/** Called a total of spending without its income, and the sum of all rows counted above it. */
function isWhole({ lines, ...rows }: Rows, row: number, kept: readonly number[]): boolean {
  const above = kept.filter((each) => each < row);
  const sum = summed(above.map((each) => lines.get(each)!));
  return (
    above.length > 1 &&
    namesAt({ lines, ...rows }, row).some(isGrossSpending) &&
    isSumOf(lines.get(row)!, sum, true)
  );
}

/** A row that is the total with these rows, or without them. */
function isLeft(
  { lines }: Rows,
  row: number | undefined,
  whole: number,
  income: readonly number[],
): row is number {
  if (row === undefined || income.length === 0) return false;
  const turned = (line: Amounts) => line.map((amount) => (amount === null ? null : 0 - amount));
  const own = income.map((each) => lines.get(each)!);
  const total = lines.get(whole)!;
  return [own, own.map(turned)].some((some) => isSumOf(lines.get(row)!, summed([total, ...some]), true));
}

/** Called after income or reserves; or below nothing, where what is left of the total is below it. */
function comesIn(rows: Rows, row: number, isToNet: boolean): boolean {
  const isCalled = namesAt(rows, row)
    .map(nameKey)
    .some((name) => COMES_IN.test(name) || OF_RESERVES.test(name));
  return isCalled || (isToNet && rows.lines.get(row)!.every((amount) => amount === null || amount <= 0));
}

/** The row that is called net spending, and the income before it, written below nothing; null where only reserves are taken off. */
function netBelow(rows: Rows, whole: number, income: readonly number[]): IncomeBelow | null {
  const keys = (row: number) => namesAt(rows, row).map(nameKey);
  const before = (row: number) => income.filter((each) => each < row);
  const net = rows.data.find(
    (row) =>
      row > whole && keys(row).some((key) => NET_SPENDING.test(key)) && isLeft(rows, row, whole, before(row)),
  );
  if (net === undefined) return null;
  const some = before(net);
  const areReserves = some.every((row) => keys(row).some((key) => OF_RESERVES.test(key)));
  const areCredits = some.every((row) => rows.lines.get(row)!.every((amount) => (amount ?? 0) <= 0));
  const [gross = ""] = namesAt(rows, whole);
  return areReserves || !areCredits ? null : { rows: some, gross, net: namesAt(rows, net)[0]! };
}

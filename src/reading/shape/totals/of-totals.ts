import { nameKey } from "../../../model/names";
import { filledAmounts, isSumOf, plus, summed } from "../../additive";
import { namesAt } from "./rows";
import type { Rows, RowsBefore } from "./rows";
import { isBeforeCosts, isWithoutPart, saysWhatIsLeft } from "../total-words";

/** So many totals before the row are looked at for the two whose difference it is. */
const LOOKED_BACK = 4;
/** So many totals are looked at for those one after another that a row adds up. */
const MOST_RANGES = 16;
/** A row called after one side of the accounts. */
const SIDE = /\b(income|receipts|expenditure|expenses|payments|spending)$/;

/**
 * What a row is that is worked out from totals above it: what is left of one after another ("Movement to reserves", "Surplus"), or all of
 * those called alike ("Total budget income" after the total income of each centre). null where it is neither.
 */
export function ofTotals(
  rows: Rows,
  row: number,
  { totals, kept, run, sumOfRun }: RowsBefore,
): string | null {
  const line = rows.lines.get(row)!;
  if (filledAmounts(line) === 0) return null;
  const last = totals.slice(-LOOKED_BACK);
  const isWithout = namesAt(rows, row).some(isWithoutPart);
  if (isWithout && last.some((at) => kept.some((part) => isLessPart(rows, row, at, part))))
    return "is a total above without a part of it";
  if (totals.length < 2) return null;
  const isCalled = namesAt(rows, row).some((name) => saysWhatIsLeft(name) || isBeforeCosts(name));
  const isTold = filledAmounts(line) > 1 || namesAt(rows, row).length < rows.usualNames || isCalled;
  const amountsOf = (at: number) => rows.lines.get(at)!;
  if (isCalled && run.length > 0 && isSumOf(line, plus(sumOfRun, amountsOf(last.at(-1)!)), true))
    return "is what is left of the total above after the rows below it";
  const isLeft = last.some((one) =>
    last.some((other) => {
      // Costs below nothing are taken off as they are.
      const isOpposite = amountsOf(one).every(
        (amount, at) => (amount ?? 0) * (amountsOf(other)[at] ?? 0) <= 0,
      );
      const back = amountsOf(other).map((amount) => (amount === null || isOpposite ? amount : 0 - amount));
      return one !== other && isSumOf(line, summed([amountsOf(one), back]), true);
    }),
  );
  if (isLeft && isTold && kept.length > 1) return "is what is left of one total after another";
  const isSide = namesAt(rows, row).some((name) => SIDE.test(nameKey(name)));
  if (isSide && totals.some((at) => amountsOf(at).join() === line.join()))
    return "is a total above once more";
  // The totals since a section of its own: "Operational expenditure" after those of each service, and not of the income.
  const lately = totals.slice(-MOST_RANGES);
  const isSince = lately.some((_, from) =>
    lately.some(
      (__, to) => to > from && isSumOf(line, summed(lately.slice(from, to + 1).map(amountsOf)), true),
    ),
  );
  if (isSide && isSince) return "adds up the totals above";
  const called = new Map<string, number[]>();
  for (const at of totals) {
    const key = namesAt(rows, at).map(nameKey).join(" ");
    called.set(key, [...(called.get(key) ?? []), at]);
  }
  const isAll = [...called.values()].some(
    (alike) => alike.length > 1 && isSumOf(line, summed(alike.map(amountsOf)), true),
  );
  return isAll && isTold ? "adds up the totals above that are called alike" : null;
}

/** Whether a row and one part come to a total, figure by figure. */
function isLessPart({ lines }: Rows, row: number, total: number, part: number): boolean {
  return isSumOf(lines.get(total)!, summed([lines.get(row)!, lines.get(part)!]), true);
}

import { plainHeading } from "../../heading-words";
import { amountAt } from "../../shape";
import type { Seen } from "../arrangement";
import type { ColumnSeen } from "../columns";
import { isOfSameYear } from "../columns";
import { sideOfColumn, stageOf } from "./stages";

/** Fewer rows say nothing of which amounts hold others. */
const LEAST_ROWS = 3;
/** How far a share may be rounded. */
const ROUNDED = 0.006;

/** "Total expenditure" beside a part of it, where a column "as percentage of total expenditure" shows in every row that it is a part. */
export function wholeByShare(seen: Seen, parts: readonly ColumnSeen[]): ColumnSeen | undefined {
  const named = seen.totals.filter(({ of }) => of.length === 0).map(({ column }) => column);
  const shares = seen.columns.filter(
    (column) =>
      !seen.money.includes(column) &&
      /%|\b(per ?cent(age)?|proportion|share)\b/.test(plainHeading(column.heading)),
  );
  return seen.money.find(
    (whole) =>
      named.includes(whole.column) &&
      parts.every(
        (part) =>
          part !== whole &&
          isOfSameMoney(part, whole) &&
          shares.some((share) => isShareOf(seen, share, part, whole)),
      ),
  );
}

/** Neither comes in, and neither is a budget or a forecast that the other is measured by. */
function isOfSameMoney(part: ColumnSeen, whole: ColumnSeen): boolean {
  const areSpent = [part, whole].every(
    (column) => sideOfColumn(column) !== "income" && stageOf(column.heading) === null,
  );
  return areSpent && sideOfColumn(whole) !== null && part.unit === whole.unit && isOfSameYear(part, whole);
}

function isShareOf({ grid, rows }: Seen, share: ColumnSeen, part: ColumnSeen, whole: ColumnSeen): boolean {
  return (
    rows.length >= LEAST_ROWS &&
    rows.every((row) => {
      const [of, all, told] = [part, whole, share].map(({ column }) => amountAt(grid, row, column));
      if (typeof of !== "number" || typeof all !== "number" || typeof told !== "number") return false;
      return [told, told / 100].some((each) => Math.abs(each - of / all) <= ROUNDED);
    })
  );
}

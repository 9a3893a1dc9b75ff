import { nameKey } from "../../../model/names";
import { amountAt, textAt } from "../../shape";
import { preferredOf } from "../answers";
import type { AwardsAgain, Seen } from "../arrangement";
import type { ColumnSeen } from "../columns";
import { isRemark } from "../words";

const ONCE = "the award of each grant once";
const EACH = "the award of each row";

/**
 * A row for each service that a grant may be spent on: rows that differ in nothing else, and have the grant's award once more, or none. Null
 * where each has an award of its own.
 */
export function awardsAgain(
  { grid, rows, answers }: Seen,
  labels: readonly ColumnSeen[],
  permitted: ColumnSeen | null,
  amounts: readonly ColumnSeen[],
): AwardsAgain | null {
  if (permitted === null || permitted.holds === "ticks" || amounts.length === 0) return null;
  const alike = labels.filter(
    (column) => column !== permitted && column.holds !== "sentences" && !isRemark(column.heading),
  );
  const groups = new Map<string, number[]>();
  for (const row of rows) {
    const key = JSON.stringify(alike.map(({ column }) => nameKey(textAt(grid, row, column))));
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const several = [...groups.values()].filter(
    (group) => new Set(group.map((row) => nameKey(textAt(grid, row, permitted.column)))).size > 1,
  );
  const awards = (row: number) => amounts.map(({ column }) => amountAt(grid, row, column) ?? 0);
  const isNone = (row: number) => awards(row).every((award) => award === 0);
  const isSame = ([first = 0, ...rest]: readonly number[]) =>
    rest.every((row) => awards(row).every((award, at) => award === awards(first)[at]));
  const areOnce = several.every(
    ([first = 0, ...rest]) => !isNone(first) && (rest.every(isNone) || isSame([first, ...rest])),
  );
  if (several.length === 0 || !areOnce) return null;
  const again = several.flatMap((group) => group.slice(1));
  const repeated = again.filter((row) => !isNone(row));
  if (repeated.length === 0) return { rows: again, asks: [] };
  const isEach = preferredOf(answers, "award", [ONCE, EACH]) === EACH;
  const because = isEach
    ? "that was chosen"
    : `rows that differ in nothing but "${permitted.heading}" have the same award`;
  const [first, other] = isEach ? [EACH, ONCE] : [ONCE, EACH];
  return { rows: isEach ? [] : again, asks: [{ role: "award", first, others: [other], because }] };
}

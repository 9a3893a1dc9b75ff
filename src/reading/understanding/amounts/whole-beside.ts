import { plainHeading } from "../../heading-words";
import { amountAt, totalWord } from "../../shape";
import type { Seen } from "../arrangement";
import type { ColumnSeen } from "../columns";
import type { Beside } from "./beside";
import { isOfSameYear } from "../columns";
import { sideOfColumn } from "./stages";

/** Fewer rows say nothing of which amounts hold others. */
const LEAST_ROWS = 3;

/** "All services" beside some of them that do not come to it: row by row it holds them, and they are not added to it. */
export function wholeBeside({ grid, rows }: Seen, all: readonly ColumnSeen[]): Beside | null {
  const wholes = all.filter(
    ({ heading }) => /^(all|overall|total) \S/.test(plainHeading(heading)) && totalWord(heading) !== null,
  );
  const [whole, ...more] = wholes;
  const parts = all.filter((column) => column !== whole);
  if (whole === undefined || more.length > 0 || parts.length === 0 || rows.length < LEAST_ROWS) return null;
  const isAlike = (part: ColumnSeen) =>
    part.unit === whole.unit && isOfSameYear(part, whole) && sideOfColumn(part) === sideOfColumn(whole);
  const holds = (row: number) => {
    const sum = parts.reduce((so, { column }) => so + Math.abs(amountAt(grid, row, column) ?? 0), 0);
    return sum <= Math.abs(amountAt(grid, row, whole.column) ?? 0);
  };
  if (!parts.every(isAlike) || !rows.every(holds)) return null;
  return { counted: [whole], besides: parts, why: `part of ${whole.heading}`, role: "amount" };
}

import { namesAt } from "./rows";
import type { Rows } from "./rows";
import { sectionName } from "./section-names";
import { partsBelow, isSumOf, summed } from "../../additive";

/**
 * Rows that break down the row right above them, whose total counts each such row once: "Responsive" and "Voids" under "Repairs", or what is
 * under "Of which:". From the detail to the row that it is part of. Only a total that the table comes to without them, and not with them,
 * shows that they are details.
 */
export function detailsBelow(rows: Rows): ReadonlyMap<number, number> {
  const details = new Map<number, number>();
  if (rows.amounts.length === 0) return details;
  const isTotal = (row: number) => namesAt(rows, row).some((name) => rows.wordOf(name) === "plain");
  let run: number[] = [];
  for (const row of rows.data) {
    if (!isTotal(row)) {
      run.push(row);
      continue;
    }
    for (const [detail, head] of ofWhich(rows, run, row) ?? brokenDown(rows, run, row))
      details.set(detail, head);
    run = [];
  }
  return details;
}

/**
 * The rows under "Of which:" in a row of its own, which may tell the row above it in more ways than one: so many of them as the total does
 * without; null where it counts all of them.
 */
function ofWhich(
  { grid, block, lines }: Rows,
  run: readonly number[],
  total: number,
): ReadonlyMap<number, number> | null {
  const under = block.rows.find(
    ({ row, kind }) =>
      kind === "section" &&
      row > (run[0] ?? total) &&
      row < total &&
      OF_WHICH.test(sectionName(grid, block, row)),
  );
  const from = run.findIndex((row) => row > (under?.row ?? total));
  if (from < 1) return null;
  const whole = lines.get(total)!;
  for (let to = from + 1; to <= run.length; to += 1) {
    const rest = run.filter((_, at) => at < from || at >= to);
    const isTotal = rest.length > 1 && isSumOf(whole, summed(rest.map((row) => lines.get(row)!)), true);
    if (isTotal) return new Map(run.slice(from, to).map((row) => [row, run[from - 1]!]));
  }
  return null;
}

const OF_WHICH = /^\W*(of which|o\/w|including|comprising|made up of)\W*$/i;

function brokenDown({ lines }: Rows, run: readonly number[], total: number): ReadonlyMap<number, number> {
  const none = new Map<number, number>();
  const whole = lines.get(total)!;
  const sumOf = (some: readonly number[]) => summed(some.map((row) => lines.get(row)!));
  if (run.length < LEAST_ROWS || run.length > MOST_ROWS || isSumOf(whole, sumOf(run), true)) return none;
  const found = new Map<number, number>();
  for (let at = 0; at < run.length; at += 1) {
    const count = partsBelow(run, at, lines);
    if (count < 2) continue;
    for (const detail of run.slice(at + 1, at + 1 + count)) found.set(detail, run[at]!);
    at += count;
  }
  const rest = run.filter((row) => !found.has(row));
  return found.size > 0 && isSumOf(whole, sumOf(rest), true) ? found : none;
}

/** A row, two details of it, and another row. */
const LEAST_ROWS = 4;
const MOST_ROWS = 500;

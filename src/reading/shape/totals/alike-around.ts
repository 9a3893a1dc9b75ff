import { namesAt } from "./rows";
import type { Rows } from "./rows";

/** "Band D" below "Band C" is one of the bands, and no charge of a council below its spending. */
export function isAmongBands(rows: Rows, row: number): boolean {
  const before = rows.data[rows.data.indexOf(row) - 1];
  return before !== undefined && /^band [a-c]\b/i.test(namesAt(rows, before)[0] ?? "");
}

/** Rows of the same name come again below others: "Manpower (FTE)" and "Cost" of one service after another. */
export function comesByTurns(rows: Rows, row: number): boolean {
  const [name] = namesAt(rows, row);
  const at = rows.data.indexOf(row);
  const [next, again] = [rows.data[at + 1], rows.data[at + 2]].map((each) =>
    each === undefined ? undefined : namesAt(rows, each)[0],
  );
  return next !== undefined && next !== name && again === name;
}

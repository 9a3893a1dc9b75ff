import { nameKey } from "../../../model/names";
import { counted } from "../../../model/wording";
import { isBlank, isError, textOf } from "../../cell";
import { note, stop } from "../../findings";
import type { Finding } from "../../findings";
import { cellAddress, cellAt } from "../../table";
import type { SourceTable } from "../../table";
import { tickIn } from "../../ticks";

/** Marks that say neither yes nor no, each with its cell. `ticks` has the service of each column that is ticked. */
export function unclearMarks(
  table: SourceTable,
  ticks: ReadonlyMap<number, string>,
  row: number,
  grant: string,
): readonly Finding[] {
  return [...ticks].flatMap(([column, service]) => {
    const cell = cellAt(table, column, row);
    if (tickIn(cell) !== null) return [];
    const where = cellAddress(table, column, row);
    const what = isError(cell) ? `shows ${cell}` : `holds "${textOf(cell)}", which is neither yes nor no`;
    return [
      stop(
        `${where} ${what}. Type x there if ${grant} may be spent on ${service}, or clear the cell.`,
        where,
      ),
    ];
  });
}

/** Marks that may mean something else are named with what they are taken for, each once. */
export function likelyMarks(
  table: SourceTable,
  columns: readonly number[],
  rows: readonly number[],
): readonly Finding[] {
  const found = new Map<string, { readonly column: number; readonly row: number; cells: number }>();
  for (const row of rows) {
    for (const column of columns) {
      const cell = cellAt(table, column, row);
      if (isBlank(cell) || tickIn(cell)?.isPlain !== false) continue;
      const key = nameKey(textOf(cell));
      const first = found.get(key) ?? { column, row, cells: 0 };
      first.cells += 1;
      found.set(key, first);
    }
  }
  return [...found.values()].map(({ column, row, cells }) => {
    const [cell, where] = [cellAt(table, column, row), cellAddress(table, column, row)];
    const others = cells === 1 ? "" : `, as in ${counted(cells - 1, "more cell")},`;
    const [taken, otherwise] = tickIn(cell)?.isYes ? ["yes", "clear"] : ["no", "type x in"];
    return note(
      `"${textOf(cell)}" in ${where}${others} is taken for ${taken}. If it is not, ${otherwise} ${cells === 1 ? "the cell" : "these cells"}.`,
      where,
    );
  });
}

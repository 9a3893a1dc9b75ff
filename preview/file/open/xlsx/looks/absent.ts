import type { CellStyle, StyledRow } from "../../layout";

/** Styles of whole rows and columns, and the cells that a sheet has, row by row. */
export interface Defaults {
  readonly columns: readonly { readonly first: number; readonly last: number; readonly style: number }[];
  readonly rows: ReadonlyMap<number, number>;
  readonly present: ReadonlyMap<number, ReadonlySet<number>>;
}

/** Absent cells further away than this are coloured for no one to see. */
const [MOST_ROWS, MOST_COLUMNS] = [2000, 500];

/**
 * The cells that a sheet leaves out though they do not look like nothing: the style of their row colours them, or where it has none that of
 * their column. They are looked for as far as the sheet has cells.
 */
export function withAbsent(
  cells: readonly StyledRow[],
  { columns, rows, present }: Defaults,
  styles: readonly CellStyle[],
): readonly StyledRow[] {
  const isSeen = (style: number | undefined) => style !== undefined && shows(styles[style]);
  const striped = columns.filter(({ style }) => isSeen(style));
  if (striped.length === 0 && ![...rows.values()].some(isSeen)) return cells;
  const known = new Map(cells.map((line) => [line.row, line]));
  const [lastRow, lastColumn] = lastOf(present);
  const lines: StyledRow[] = cells.filter(({ row }) => row > lastRow);
  for (let row = lastRow; row >= 0; row -= 1) {
    const line = known.get(row);
    const added: { readonly column: number; readonly style: number }[] = [];
    for (let column = 0; column <= lastColumn; column += 1) {
      if (present.get(row)?.has(column)) continue;
      const style =
        rows.get(row) ?? striped.find(({ first, last }) => column >= first && column <= last)?.style;
      if (style !== undefined && isSeen(style)) added.push({ column, style });
    }
    if (line === undefined && added.length === 0) continue;
    lines.unshift({
      row,
      columns: [...(line?.columns ?? []), ...added.map(({ column }) => column)],
      styles: [...(line?.styles ?? []), ...added.map(({ style }) => style)],
    });
  }
  return lines;
}

/** Whether an empty cell of the style is told from one of none. */
function shows(style: CellStyle | undefined): boolean {
  const { fill, above, below, left, right } = style?.look ?? {};
  return [fill, above, below, left, right].some((colour) => colour !== undefined);
}

function lastOf(present: Defaults["present"]): readonly [number, number] {
  let [row, column] = [-1, -1];
  for (const [at, columns] of present) {
    row = Math.max(row, at);
    for (const each of columns) column = Math.max(column, each);
  }
  return [Math.min(row, MOST_ROWS), Math.min(column, MOST_COLUMNS)];
}

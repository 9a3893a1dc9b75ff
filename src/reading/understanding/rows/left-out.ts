import { amountAt, textAt } from "../../shape";
import type { Block, Grid } from "../../shape";
import type { Arrangement, ColumnLeftOut, Seen } from "../arrangement";
import type { ColumnSeen } from "../columns";
import { namesCount } from "../columns";
import { onSheet } from "../on-sheet";
import type { CellsLeftOut } from "../understanding";

/** Rows that are not counted: headings of sections, the headings once more, totals. */
export function rowsLeftOut(
  { grid, block, counted }: Seen,
  { amounts }: Arrangement,
): readonly CellsLeftOut[] {
  const ofRow = (row: number, why: string, amount: number | null): CellsLeftOut => ({
    box: {
      row: row + grid.sheet.row,
      column: block.span.first + grid.sheet.column,
      rows: 1,
      columns: block.span.last - block.span.first + 1,
    },
    why,
    amount,
  });
  const others = block.rows.flatMap(({ row, kind }) => {
    if (kind === "data") return [];
    const text = textAt(grid, row, firstFilled(grid, row, block));
    return [
      ofRow(
        row,
        kind === "section"
          ? `"${text}" is the heading of a section`
          : kind === "note"
            ? `"${text}" says something about other rows`
            : "the headings once more",
        null,
      ),
    ];
  });
  const totals = counted.leftOut.map(({ row, why }) =>
    ofRow(row, why, amounts.length === 0 ? null : sumOfRow(grid, row, amounts)),
  );
  return [...others, ...totals].sort((one, other) => one.box.row - other.box.row);
}

/** The headings of sections, on the sheet. */
export function sectionsOf({
  grid,
  block,
}: Seen): readonly { readonly row: number; readonly name: string }[] {
  return block.rows
    .filter(({ kind }) => kind === "section")
    .map(({ row }) => ({
      row: row + grid.sheet.row,
      name: textAt(grid, row, firstFilled(grid, row, block)),
    }));
}

/** What the sections and the totals of a table are called. */
export function namesWithin(seen: Seen): readonly string[] {
  const { grid, block, counted } = seen;
  const totals = counted.leftOut
    .filter(({ isPart }) => !isPart)
    .map(({ row }) => textAt(grid, row, firstFilled(grid, row, block)));
  // A cost below what is counted makes no money of it.
  const named = block.rows.map(({ row }) => textAt(grid, row, firstFilled(grid, row, block)));
  if (named.some(namesCount)) return [];
  return [...sectionsOf(seen).map(({ name }) => name), ...totals];
}

/** Columns of money that are not counted, with those called totals that nothing beside them comes to. */
export function columnsLeftOut(seen: Seen, arrangement: Arrangement): readonly CellsLeftOut[] {
  const { grid, block, rows } = seen;
  return [...arrangement.leftOut, ...totalsOfNothing(seen, arrangement)].map(
    ({ column: { column }, why }) => ({
      box: onSheet(grid.sheet, {
        row: headedFrom(block),
        column,
        rows: block.last - headedFrom(block) + 1,
        columns: 1,
      }),
      why,
      amount: rows.reduce((sum, row) => sum + (amountAt(grid, row, column) ?? 0), 0),
    }),
  );
}

function totalsOfNothing(
  { money, totals }: Seen,
  { amounts, leftOut, roles }: Arrangement,
): readonly ColumnLeftOut[] {
  if (amounts.length === 0) return [];
  const taken = new Set([
    ...[...amounts, ...leftOut.map(({ column }) => column)].map(({ column }) => column),
    ...Object.values(roles).flatMap((source) => (source.from === "column" ? source.columns : [])),
  ]);
  return money
    .filter(({ column }) => !taken.has(column))
    .filter(({ column }) => totals.some((total) => total.column === column && total.of.length === 0))
    .map((column) => ({
      column,
      why: `"${column.heading}" is a total by its name, but the columns beside it do not add up to it`,
    }));
}

function sumOfRow(grid: Grid, row: number, amounts: readonly ColumnSeen[]): number {
  return amounts.reduce((sum, { column }) => {
    const cell = grid.cell(row, column);
    return typeof cell === "number" ? sum + cell : sum;
  }, 0);
}

function firstFilled(grid: Grid, row: number, { span }: Block): number {
  for (let column = span.first; column <= span.last; column += 1)
    if (grid.classAt(row, column) !== "blank") return column;
  return span.first;
}

/** The row that names the columns; the first row where none does. */
function headedFrom({ headings }: Block): number {
  return headings.labels < 0 ? headings.first : headings.labels;
}

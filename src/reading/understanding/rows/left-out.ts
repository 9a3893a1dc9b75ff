import { amountAt, textAt } from "../../shape";
import type { Block, Grid } from "../../shape";
import type { Arrangement, ColumnLeftOut, Seen } from "../arrangement";
import type { ColumnSeen } from "../columns";
import { namesCount } from "../columns";
import { isMark } from "../words";
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

/** Columns of figures that are not counted: of money, those called totals that nothing beside them comes to, and those that count something else. */
export function columnsLeftOut(seen: Seen, arrangement: Arrangement): readonly CellsLeftOut[] {
  const { grid, block, rows } = seen;
  const boxOf = ({ column }: ColumnSeen) =>
    onSheet(grid.sheet, {
      row: headedFrom(block),
      column,
      rows: block.last - headedFrom(block) + 1,
      columns: 1,
    });
  const ofMoney = [...arrangement.leftOut, ...totalsOfNothing(seen, arrangement)].map(({ column, why }) => ({
    box: boxOf(column),
    why,
    amount: rows.reduce((sum, row) => sum + (amountAt(grid, row, column.column) ?? 0), 0),
  }));
  const ofOthers = noMoney(seen, arrangement).map((column) => ({
    box: boxOf(column),
    why: `"${column.heading}" is taken for no money to add up`,
    amount: null,
  }));
  return [...ofMoney, ...ofOthers];
}

/** Figures that are taken for no money and play no role; codes, numbers and years only mark the rows. */
function noMoney({ columns, money }: Seen, { amounts, roles, leftOut }: Arrangement): readonly ColumnSeen[] {
  if (amounts.length === 0) return [];
  const taken = takenBy(roles, [...money, ...leftOut.map(({ column }) => column)]);
  const [first] = columns.filter(({ holds }) => holds !== "nothing");
  return columns.filter(
    (each) =>
      each !== first &&
      each.holds === "figures" &&
      each.heading !== "" &&
      !isMark(each.heading) &&
      !taken.has(each.column),
  );
}

function takenBy(roles: Arrangement["roles"], columns: readonly ColumnSeen[]): ReadonlySet<number> {
  return new Set([
    ...columns.map(({ column }) => column),
    ...Object.values(roles).flatMap((source) => (source.from === "column" ? source.columns : [])),
  ]);
}

function totalsOfNothing(
  { money, totals }: Seen,
  { amounts, leftOut, roles }: Arrangement,
): readonly ColumnLeftOut[] {
  if (amounts.length === 0) return [];
  const taken = takenBy(roles, [...amounts, ...leftOut.map(({ column }) => column)]);
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

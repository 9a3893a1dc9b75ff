import { nameKey } from "../../model/names";
import { declaredBlock, findBlocks, gridOf, textAt } from "../shape";
import type { Block, Grid } from "../shape";
import { isBlank } from "../cell";
import type { BookContent, DeclaredArea, SheetContent } from "../content";

/** The tables of a sheet. */
export interface TablesFound {
  readonly grid: Grid;
  readonly tables: readonly { readonly block: Block; readonly name: string | null }[];
}

/** The tables of one sheet: the declared ones, and what is under rows of headings elsewhere. */
export function tablesOn(sheet: SheetContent, { declared }: BookContent): TablesFound {
  const grid = gridOf(sheet);
  const here = declared.filter((each) => each.sheet === sheet.name && isTable(each, sheet));
  const boxes = here.map((each) => ({
    ...each.box,
    row: each.box.row - sheet.row,
    column: each.box.column - sheet.column,
  }));
  const named = here.flatMap(({ name, hasTotals }, at) => {
    const box = boxes[at]!;
    const block = declaredBlock(grid, { ...box, rows: box.rows - (hasTotals ? 1 : 0) });
    return block === null ? [] : [{ block, name }];
  });
  const plain = findBlocks(grid, boxes).map((block) => ({ block, name: null }));
  const tables = [...named, ...plain].sort(
    (one, other) =>
      one.block.headings.first - other.block.headings.first || one.block.span.first - other.block.span.first,
  );
  return { grid, tables };
}

/** The rows around a table that are its own. */
export interface RowsAround {
  /** The first row of the sheet's first table: what is above is about all of them. */
  readonly top: number;
  /** The first row above this table that is of no other one over the same columns. */
  readonly from: number;
  /** The first row of headings of the next table over the same columns; Infinity where there is none. */
  readonly next: number;
  /** The sheet has no other table. */
  readonly isAlone: boolean;
  /** The nearest table above this one that is over the same columns under the same headings; null where there is none. */
  readonly alike: Block | null;
}

/** Where a table is among the others of its sheet. */
export function rowsAround(block: Block, { grid, tables }: TablesFound): RowsAround {
  const { first } = block.headings;
  const isOver = ({ span }: Block) => span.first <= block.span.last && span.last >= block.span.first;
  const above = tables
    .map((table) => table.block)
    // One row under texts is hardly a table that a title is of.
    .filter(({ rows }) => rows.filter(({ kind }) => kind === "data").length > 1)
    .filter((other) => other.last < first && isOver(other));
  const below = tables
    .map((table) => table.block)
    .filter((other) => other.headings.first > block.last && isOver(other));
  const nearest = above.reduce<Block | null>(
    (last, other) => (last === null || other.last > last.last ? other : last),
    null,
  );
  return {
    alike: nearest !== null && headsAlike(grid, block, nearest) ? nearest : null,
    next: Math.min(Infinity, ...below.map(({ headings }) => headings.first)),
    isAlone: tables.length === 1,
    top: Math.min(...tables.map((table) => table.block.headings.first)),
    from: above.reduce((row, { last }) => Math.max(row, last + 1), 0),
  };
}

function headsAlike(grid: Grid, one: Block, other: Block): boolean {
  const headingsOf = ({ headings, figures }: Block) =>
    figures.map((column) => `${column} ${nameKey(textAt(grid, headings.labels, column))}`).join("\n");
  return one.headings.labels >= 0 && other.headings.labels >= 0 && headingsOf(one) === headingsOf(other);
}

/** An Excel table with headings, or a named range of several rows and columns whose first row is all texts. */
function isTable({ kind, box, hasHeadings }: DeclaredArea, { row, column, values }: SheetContent): boolean {
  if (kind === "table") return hasHeadings;
  if (box.rows < 2 || box.columns < 2) return false;
  const first = values[box.row - row]?.slice(box.column - column, box.column - column + box.columns) ?? [];
  return first.length > 0 && first.every((cell) => typeof cell === "string" && !isBlank(cell));
}

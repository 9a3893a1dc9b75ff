import type { Box } from "../../formula";
import type { SheetContent } from "../content";
import { blockUnder, boxOf, filledIn } from "../shape";
import type { Block, Grid } from "../shape";
import type { TableAnswers } from "./answers";

/** The table with the rows of headings and of data that a person pointed at; as it was found where they hold no table. */
export function pointedBlock(grid: Grid, block: Block, { headings, data }: TableAnswers): Block {
  if (headings === undefined && data === undefined) return block;
  const found = boxOf(block);
  const rows = headings === undefined ? null : inGrid(grid.sheet, headings);
  const body = data === undefined ? null : inGrid(grid.sheet, data);
  const span = body === null ? block.span : { first: body.column, last: body.column + body.columns - 1 };
  const end = body === null ? found.row + found.rows : body.row + body.rows;
  const own = rows === null ? block.headings : headingsIn(grid, rows, span);
  const last = body === null ? own.last : body.row - 1;
  const above = { ...own, first: Math.min(own.first, last), last };
  return blockUnder(grid, above, span, Math.min(end, grid.rows)) ?? block;
}

/** Of the rows the one with the most texts names the columns; those above it are groups. */
function headingsIn(grid: Grid, { row, rows }: Box, span: Block["span"]): Block["headings"] {
  const all = Array.from({ length: rows }, (_, at) => row + at);
  const filled = (at: number) => filledIn(grid, at, span).length;
  const labels = all.reduce((best, at) => (filled(at) >= filled(best) ? at : best), row);
  const below = all.filter((at) => at > labels);
  return {
    labels,
    groups: all.filter((at) => at < labels).reverse(),
    units: below[0] ?? null,
    first: row,
    last: row + rows - 1,
  };
}

function inGrid({ row, column }: SheetContent, box: Box): Box {
  return { ...box, row: box.row - row, column: box.column - column };
}

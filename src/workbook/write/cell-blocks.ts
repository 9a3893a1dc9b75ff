import type { CellContent, PlannedSheet } from "../../sheets";

/** Cells to be written, with their number formats: one for all of them, or one for each. */
export interface CellBlock {
  readonly sheet: Excel.Worksheet;
  readonly row: number;
  readonly column: number;
  readonly formulas: readonly (readonly CellContent[])[];
  readonly formats: string | readonly (readonly string[])[];
}

/** What is passed to Excel in one round trip is kept under this many characters, of which Excel on the web takes 5 million. */
const MOST_CHARACTERS_AT_ONCE = 1_000_000;
/** Cells written in one go. */
const MOST_CELLS_AT_ONCE = 50_000;

/** Hears how much of the writing is done, from 0 to 1, between two round trips; what it throws ends the writing there. */
export type Written = (share: number) => void;

/**
 * Queues the blocks, with a round trip in between only where they would be too much for one. Nothing is worked out in between:
 * the sums over half a sheet would be vain.
 */
export async function writeBlocks(
  context: Excel.RequestContext,
  blocks: readonly CellBlock[],
  written: Written = () => {},
): Promise<void> {
  await writeLoads(context, loadsOf(blocks.flatMap(piecesOf)), written);
}

/** The cells of a planned sheet that are written one by one. */
export function plannedBlocks(sheet: Excel.Worksheet, { blocks }: PlannedSheet): readonly CellBlock[] {
  return blocks.map(({ row, column, cells, format }) => ({
    sheet,
    row,
    column,
    formulas: cells,
    formats: format,
  }));
}

/**
 * Queues the formulas of a planned sheet that fill other cells. They come after all that they read, so that what takes time is
 * worked out once, and never over half a sheet.
 */
export function queueSpills(sheet: Excel.Worksheet, { spills }: PlannedSheet): void {
  for (const { row, column, rows, columns, formula, format } of spills) {
    sheet.getRangeByIndexes(row, column, 1, 1).formulas = [[formula]];
    sheet.getRangeByIndexes(row, column, rows, columns).numberFormat = oneOrEach(format);
  }
}

async function writeLoads(
  context: Excel.RequestContext,
  loads: readonly (readonly Piece[])[],
  written: Written,
  done = 0,
): Promise<void> {
  const load = loads[done];
  if (load === undefined) return;
  if (done > 0) {
    await context.sync();
    written(done / loads.length);
    context.application.suspendApiCalculationUntilNextSync();
  }
  for (const piece of load) queue(piece);
  await writeLoads(context, loads, written, done + 1);
}

/** Pieces that go in one round trip each. */
function loadsOf(pieces: readonly Piece[]): Piece[][] {
  const loads: Piece[][] = [];
  let queued = 0;
  for (const piece of pieces) {
    const isTooMuch = loads.length === 0 || queued + piece.characters > MOST_CHARACTERS_AT_ONCE;
    if (isTooMuch) loads.push([]);
    queued = isTooMuch ? piece.characters : queued + piece.characters;
    loads.at(-1)!.push(piece);
  }
  return loads;
}

/** Rows of a block to be written together. */
interface Piece {
  readonly block: CellBlock;
  /** The first of its rows in the block, and the one after its last. */
  readonly from: number;
  readonly to: number;
  readonly characters: number;
}

function queue({ block, from, to }: Piece): void {
  const { sheet, row, column, formulas, formats } = block;
  const range = sheet.getRangeByIndexes(row + from, column, to - from, formulas[0]!.length);
  range.formulas = formulas.slice(from, to).map((line) => [...line]);
  // After the formulas: Excel gives a formula typed into a plain cell the format of the cells it reads.
  range.numberFormat = oneOrEach(
    typeof formats === "string" ? formats : formats.slice(from, to).map((line) => [...line]),
  );
}

/** Excel takes one format for all cells; its types know a format for each only. */
function oneOrEach(formats: string | string[][]): string[][] {
  return formats as string[][];
}

function piecesOf(block: CellBlock): Piece[] {
  const pieces: Piece[] = [];
  block.formulas.forEach((line, row) => {
    const format = typeof block.formats === "string" ? [] : block.formats[row]!;
    const characters = lengthOf(line) + lengthOf(format);
    const last = pieces.at(-1);
    const cells = last ? (row + 1 - last.from) * line.length : 0;
    if (last && last.characters + characters <= MOST_CHARACTERS_AT_ONCE && cells <= MOST_CELLS_AT_ONCE) {
      pieces[pieces.length - 1] = { ...last, to: row + 1, characters: last.characters + characters };
    } else {
      pieces.push({ block, from: row, to: row + 1, characters });
    }
  });
  return pieces;
}

/** About as many characters as the cells take on their way. */
function lengthOf(cells: readonly CellContent[]): number {
  const MARKS_AROUND = 3;
  return cells.reduce<number>((sum, cell) => sum + String(cell).length + MARKS_AROUND, 0);
}

import type { CellContent } from "../../sheets";

/** Cells to be written, with their number formats. */
export interface CellBlock {
  readonly sheet: Excel.Worksheet;
  readonly row: number;
  readonly column: number;
  readonly formulas: readonly (readonly CellContent[])[];
  readonly formats: readonly (readonly string[])[];
}

/** What is passed to Excel in one round trip is kept under this many characters; Excel on the web takes 5 MB. */
const MOST_CHARACTERS_AT_ONCE = 3_000_000;

/** Queues the blocks, with a round trip in between only where they would be too much for one. */
export async function writeBlocks(
  context: Excel.RequestContext,
  blocks: readonly CellBlock[],
): Promise<void> {
  await writePieces(context, blocks.flatMap(piecesOf));
}

async function writePieces(
  context: Excel.RequestContext,
  pieces: readonly Piece[],
  queued: number = 0,
): Promise<void> {
  const [piece, ...others] = pieces;
  if (!piece) return;
  const isTooMuch = queued > 0 && queued + piece.characters > MOST_CHARACTERS_AT_ONCE;
  if (isTooMuch) await context.sync();
  const { sheet, row, column, formulas, formats, characters } = piece;
  const range = sheet.getRangeByIndexes(row, column, formulas.length, formulas[0]!.length);
  range.formulas = formulas;
  // After the formulas: Excel gives a formula typed into a plain cell the format of the cells it reads.
  range.numberFormat = formats;
  await writePieces(context, others, isTooMuch ? characters : queued + characters);
}

/** Rows of a block to be written together. */
interface Piece {
  readonly sheet: Excel.Worksheet;
  readonly row: number;
  readonly column: number;
  readonly formulas: CellContent[][];
  readonly formats: string[][];
  readonly characters: number;
}

function piecesOf({ sheet, row: top, column, formulas, formats }: CellBlock): Piece[] {
  const pieces: Piece[] = [];
  formulas.forEach((line, down) => {
    const format = [...formats[down]!];
    const characters = JSON.stringify([line, format]).length;
    const last = pieces.at(-1);
    if (last && last.characters + characters <= MOST_CHARACTERS_AT_ONCE) {
      last.formulas.push([...line]);
      last.formats.push(format);
      pieces[pieces.length - 1] = { ...last, characters: last.characters + characters };
    } else {
      pieces.push({ sheet, row: top + down, column, formulas: [[...line]], formats: [format], characters });
    }
  });
  return pieces;
}

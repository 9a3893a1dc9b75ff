import { assertSheetOpen } from "../../book/book";
import type { Book } from "../../book/book";
import { NORMAL, restyled } from "../../book/kept";
import type { NamedStyle } from "../../book/kept";
import type { Box, CellStyle } from "../../engine";

/** What a style says of letters, fills and lines; what it leaves out is as in "Normal". */
const PLAIN: CellStyle = {
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  colour: null,
  fill: null,
  font: null,
  fontSize: null,
  borderTop: null,
  borderBottom: null,
  borderLeft: null,
  borderRight: null,
};

/** Gives cells a style, and keeps that they have it. */
export function applyStyle(book: Book, sheet: string, box: Box, style: NamedStyle): void {
  assertSheetOpen(book, sheet);
  paint(book, sheet, box, style);
  book.change(sheet, { styles: restyled(book.sheet(sheet).features.styles, box, style.name) });
}

/** Cells that have the style look as it now does. */
export function repaint(book: Book, style: NamedStyle): void {
  for (const { id } of book.engine.sheets()) {
    for (const styled of book.sheet(id).features.styles) {
      if (styled.style === style.name) paint(book, id, styled.box, style);
    }
  }
}

function paint({ engine }: Book, sheet: string, box: Box, { name, look, numberFormat }: NamedStyle): void {
  if (name === NORMAL) {
    engine.clearFormats(sheet, box);
    return;
  }
  if (Object.keys(look).length > 0) engine.setStyle(sheet, box, { ...PLAIN, ...look });
  if (numberFormat !== null) {
    engine.setNumberFormats(
      sheet,
      box,
      Array.from({ length: box.rows }, () => Array<string>(box.columns).fill(numberFormat)),
    );
  }
}

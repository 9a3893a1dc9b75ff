import { intersection } from "../../address";
import { assertSheetOpen } from "../../book/book";
import type { Box } from "../../engine";
import { cellText } from "../../text/number-format";
import type { RangeState } from "./range-state";

/** Points: a character of the default font is a little over five wide, a line fifteen high. */
const POINTS_A_CHARACTER = 5.6;
const POINTS_A_LINE = 15;
const PADDING = 6;
/** Bold letters are so much wider. */
const BOLD = 1.08;
const NARROWEST = 48;

/** Makes columns as wide as their longest text. An estimate: nothing is drawn here. */
export function autofitColumns({ book, sheet, box }: RangeState): void {
  assertSheetOpen(book, sheet);
  const used = usedPart({ book, sheet, box });
  if (!used) return;
  const texts = textsIn({ book, sheet, box: used });
  for (let across = 0; across < used.columns; across += 1) {
    const longest = Math.max(
      ...texts.map((line) => Math.max(...line[across]!.split("\n").map((part) => part.length))),
    );
    const width = Math.max(NARROWEST, longest * POINTS_A_CHARACTER + PADDING);
    book.engine.setColumnWidth(sheet, used.column + across, 1, width);
  }
}

/** Makes rows as high as their wrapped texts need. An estimate too. */
export function autofitRows({ book, sheet, box }: RangeState): void {
  assertSheetOpen(book, sheet);
  const used = usedPart({ book, sheet, box });
  if (!used) return;
  const whole = book.engine.usedBox(sheet);
  const row = whole ? { ...used, column: whole.column, columns: whole.columns } : used;
  const widths = Array.from({ length: row.columns }, (_, at) =>
    book.engine.columnWidth(sheet, row.column + at),
  );
  // Of a large sheet most cells are empty, and an empty cell makes no row higher.
  const heights = book.engine.values(sheet, row).map((line, down) => {
    let lines = 1;
    for (const [across, value] of line.entries()) {
      if (value === "") continue;
      const cell = { row: row.row + down, column: row.column + across, rows: 1, columns: 1 };
      const style = book.engine.styles(sheet, cell)[0]![0]!;
      const scale = (style.fontSize ?? 11) / 11;
      const character = POINTS_A_CHARACTER * scale * (style.bold ? BOLD : 1);
      const text = () => cellText(value, book.engine.numberFormats(sheet, cell)[0]![0]!);
      lines = Math.max(
        lines,
        style.wrap ? linesOf(text(), (widths[across]! - PADDING) / character) * scale : scale,
      );
    }
    return lines * POINTS_A_LINE;
  });
  book.engine.setRowHeights(sheet, row.row, heights);
}

/** Lines a text takes where so many characters go on one, broken between words. */
function linesOf(text: string, perLine: number): number {
  return text.split("\n").reduce((total, paragraph) => {
    let lines = 1;
    let filled = 0;
    for (const word of paragraph.split(" ")) {
      const needed = filled === 0 ? word.length : filled + 1 + word.length;
      if (needed > perLine && filled > 0) {
        lines += 1;
        filled = word.length;
      } else {
        filled = needed;
      }
    }
    return total + lines;
  }, 0);
}

function usedPart({ book, sheet, box }: RangeState): Box | null {
  const used = book.engine.usedBox(sheet);
  return used && intersection(used, box);
}

function textsIn({ book, sheet, box }: RangeState): string[][] {
  const formats = book.engine.numberFormats(sheet, box);
  return book.engine
    .values(sheet, box)
    .map((line, row) => line.map((value, column) => cellText(value, formats[row]![column]!)));
}

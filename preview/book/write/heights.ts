import type { CellValue } from "../../host";
import type { PlannedSheet, StyleKind } from "../../../src/sheets";
import { LOOKS } from "./looks";

/** Points that a line of text takes, and those of a title. */
const LINE = 15;
const TITLE = 21;
/** Points in the width of a character: of bold texts, and of others. */
const BOLD_CHARACTER = 6.4;
const CHARACTER = 5.8;

/** Rows that are higher than one line, because a text in them wraps or is large: nobody fits rows of a file that is never opened. */
export function heightsOf(
  sheet: PlannedSheet,
  values: readonly (readonly CellValue[])[],
): { readonly row: number; readonly height: number }[] {
  const heights = new Map<number, number>();
  const atLeast = (row: number, height: number): void => {
    heights.set(row, Math.max(heights.get(row) ?? LINE, height));
  };
  for (const { row, column, rows, columns, style } of sheet.blocks) {
    if (style === "title") atLeast(row, TITLE);
    if (!LOOKS[style].wraps) continue;
    for (let down = row; down < row + rows; down += 1) {
      for (let across = column; across < column + columns; across += 1) {
        const text = String(values[down]?.[across] ?? "");
        const width = sheet.widths[across] ?? sheet.widths.at(-1)!;
        atLeast(down, LINE * linesOf(text, width, style));
      }
    }
  }
  return [...heights].filter(([, height]) => height > LINE).map(([row, height]) => ({ row, height }));
}

/** Lines of a text in a column of so many points, broken between words. */
function linesOf(text: string, width: number, style: StyleKind): number {
  const room = Math.max(1, Math.floor(width / (LOOKS[style].isBold ? BOLD_CHARACTER : CHARACTER)) - 1);
  let lines = 1;
  let used = 0;
  for (const { length } of text.split(" ")) {
    const more = used === 0 ? length : used + 1 + length;
    if (more <= room || used === 0) {
      used = more;
      continue;
    }
    lines += 1;
    used = length;
  }
  return lines;
}

import type { Box, CellValue } from "../../engine";
import { cellText } from "../../text/number-format";
import type { Book } from "../book";

export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly text: string;
}

export function cellsOf({ engine }: Book, sheet: string, box: Box): Cell[] {
  const formats = engine.numberFormats(sheet, box);
  return engine.values(sheet, box).flatMap((line, down) =>
    line.map((value, at) => ({
      row: box.row + down,
      column: box.column + at,
      value,
      text: cellText(value, formats[down]?.[at] ?? "General"),
    })),
  );
}

import type { Workbook } from "@univerjs/core";
import type { Box, Engine } from "../host/engine";
import { mapBox } from "./boxes";
import type { Cells } from "./cells";
import { fromUniverStyle, toUniverStyle } from "./styles";

/** The looks of cells: how their figures are written, and their styles. */
export function cellLooks(
  workbook: Workbook,
  cells: Cells,
  reach: (sheet: string, box: Box) => void,
): Pick<Engine, "numberFormats" | "setNumberFormats" | "styles" | "setStyle"> {
  const styleAt = (sheet: string, row: number, column: number) =>
    workbook.getStyles().getStyleByCell(cells.data(sheet, row, column));
  return {
    numberFormats: (sheet, box) =>
      mapBox(box, (row, column) => styleAt(sheet, row, column)?.n?.pattern ?? "General"),
    setNumberFormats: (sheet, box, formats) => {
      reach(sheet, box);
      const patch = (row: number, column: number) => {
        const format = formats[row - box.row]?.[column - box.column];
        if (format === null || format === undefined) return undefined;
        // "General" by name: a formula in a cell of no format takes on that of the cells it reads.
        return { n: { pattern: format } };
      };
      cells.paint(sheet, box, patch);
    },
    styles: (sheet, box) => mapBox(box, (row, column) => fromUniverStyle(styleAt(sheet, row, column))),
    setStyle: (sheet, box, style) => {
      reach(sheet, box);
      const patch = toUniverStyle(style);
      cells.paint(sheet, box, () => patch);
    },
  };
}

import type { Box } from "../../../../src/formula";
import type { Cell, SheetContent } from "../content";
import { DAYS_TO_1904 } from "../dates";
import { errorText } from "../errors";
import { GENERAL, newGrid } from "../grid";
import { isDateFormat } from "../is-date-format";
import { packedNumber } from "../packed-number";
import { eachRecord } from "./records";
import type { Fields } from "./records";

export interface Shared {
  readonly strings: readonly string[];
  readonly formats: readonly string[];
  readonly countsFrom1904: boolean;
}

/** What a record of a cell holds, by the record's number ([MS-XLSB] 2.3.2). The short ones follow their left neighbour. */
const NUMBER = (fields: Fields): Cell => fields.double();
const PACKED = (fields: Fields): Cell => packedNumber(fields.long());
const TRUTH = (fields: Fields): Cell => fields.byte() !== 0;
const ERROR = (fields: Fields): Cell => errorText(fields.byte());
const TEXT = (fields: Fields): Cell => fields.text();
const RICH = (fields: Fields): Cell => {
  fields.skip(1);
  return fields.text();
};
const CELLS: ReadonlyMap<number, (fields: Fields) => Cell> = new Map([
  [2, PACKED],
  [3, ERROR],
  [4, TRUTH],
  [5, NUMBER],
  [6, TEXT],
  [8, TEXT],
  [9, NUMBER],
  [10, TRUTH],
  [11, ERROR],
  [13, PACKED],
  [14, ERROR],
  [15, TRUTH],
  [16, NUMBER],
  [17, TEXT],
  [62, RICH],
]);
const [ROW, BLANK, SHARED_TEXT, SHORT_BLANK, SHORT_SHARED_TEXT, MERGED] = [0, 1, 7, 12, 18, 176];

/** The cells of one worksheet part, without their formulas. */
export function worksheet(part: Uint8Array, name: string, isHidden: boolean, shared: Shared): SheetContent {
  const grid = newGrid();
  const merged: Box[] = [];
  let [row, column] = [0, -1];
  eachRecord(part, ({ id, fields }) => {
    if (id === ROW) {
      row = fields.long();
      column = -1;
      return;
    }
    if (id === MERGED) {
      const [top, bottom, left, right] = [fields.long(), fields.long(), fields.long(), fields.long()];
      merged.push({ row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 });
      return;
    }
    const isText = id === SHARED_TEXT || id === SHORT_SHARED_TEXT;
    const read = isText ? (of: Fields) => shared.strings[of.long()] ?? "" : CELLS.get(id);
    if (!read && id !== BLANK && id !== SHORT_BLANK) return;
    column = id >= SHORT_BLANK && id <= SHORT_SHARED_TEXT ? column + 1 : fields.long();
    const format = shared.formats[fields.long() & 0xffffff] ?? GENERAL;
    if (!read || row > 1_048_575 || column > 16_383) return;
    const value = read(fields);
    const isEarlier = shared.countsFrom1904 && typeof value === "number" && isDateFormat(format);
    grid.put(row, column, isEarlier ? value + DAYS_TO_1904 : value, format, "");
  });
  return grid.content({ name, isHidden, merged });
}

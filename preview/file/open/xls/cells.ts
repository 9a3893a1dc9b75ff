import type { Box } from "../../../../src/formula";
import type { Cell, SheetContent } from "../content";
import { DAYS_TO_1904 } from "../dates";
import { errorText } from "../errors";
import { GENERAL, newGrid } from "../grid";
import { isDateFormat } from "../is-date-format";
import { packedNumber } from "../packed-number";
import type { Globals } from "./globals";
import { fieldsOf, textOf } from "./records";
import type { OldRecord } from "./records";

const [
  BEGIN,
  END,
  FORMULA,
  TEXT_RESULT,
  NUMBER,
  PACKED,
  PACKED_ROW,
  SHARED_TEXT,
  LABEL,
  RICH_LABEL,
  TRUTH_OR_ERROR,
  MERGED,
] = [0x809, 0x0a, 0x06, 0x207, 0x203, 0x27e, 0xbd, 0xfd, 0x204, 0xd6, 0x205, 0xe5];

/** The cells of a sheet, whose records begin at `first`; a chart within it has records of its own, which are passed over. */
export function sheetOf(
  records: readonly OldRecord[],
  first: number,
  tab: Globals["tabs"][number],
  globals: Globals,
): SheetContent {
  const grid = newGrid();
  const merged: Box[] = [];
  let waiting: { readonly row: number; readonly column: number; readonly format: string } | null = null;
  let depth = 0;
  const put = (row: number, column: number, value: Cell, format: string) => {
    const isEarlier = globals.countsFrom1904 && typeof value === "number" && isDateFormat(format);
    grid.put(row, column, isEarlier ? value + DAYS_TO_1904 : value, format, "");
  };
  for (let index = first; index < records.length; index += 1) {
    const record = records[index];
    if (!record) break;
    if (record.id === BEGIN) depth += 1;
    if (record.id === END) depth -= 1;
    if (depth === 0) break;
    if (depth > 1) continue;
    const fields = fieldsOf(record);
    if (record.id === MERGED) {
      const count = fields.short();
      for (let each = 0; each < count; each += 1) {
        const [top, bottom, left, right] = [fields.short(), fields.short(), fields.short(), fields.short()];
        merged.push({ row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 });
      }
    } else if (record.id === TEXT_RESULT) {
      if (waiting) put(waiting.row, waiting.column, textOf(fields), waiting.format);
      waiting = null;
    } else if (CELLS.has(record.id)) {
      const [row, column] = [fields.short(), fields.short()];
      const format = () => globals.formats[fields.short()] ?? GENERAL;
      if (record.id === PACKED_ROW) {
        for (let across = column; fields.left >= 8; across += 1) {
          const shown = format();
          put(row, across, packedNumber(fields.long()), shown);
        }
        continue;
      }
      const shown = format();
      if (record.id === NUMBER) put(row, column, fields.double(), shown);
      else if (record.id === PACKED) put(row, column, packedNumber(fields.long()), shown);
      else if (record.id === SHARED_TEXT) put(row, column, globals.strings[fields.long()] ?? "", shown);
      else if (record.id === LABEL || record.id === RICH_LABEL) put(row, column, textOf(fields), shown);
      else if (record.id === TRUTH_OR_ERROR) {
        const [value, isError] = [fields.byte(), fields.byte() === 1];
        put(row, column, isError ? errorText(value) : value !== 0, shown);
      } else {
        const result = fields.bytes(8);
        const value = resultOf(result);
        if (value === null) waiting = { row, column, format: shown };
        else put(row, column, value, shown);
      }
    }
  }
  return grid.content({ name: tab.name, isHidden: tab.isHidden, merged });
}

const CELLS: ReadonlySet<number> = new Set([
  FORMULA,
  NUMBER,
  PACKED,
  PACKED_ROW,
  SHARED_TEXT,
  LABEL,
  RICH_LABEL,
  TRUTH_OR_ERROR,
]);

/** What a formula came to; null for a text, which is in a record of its own behind. */
function resultOf(bytes: Uint8Array): Cell | null {
  const [kind, , value = 0] = bytes;
  if (bytes[6] !== 0xff || bytes[7] !== 0xff) return new DataView(bytes.buffer).getFloat64(0, true);
  if (kind === 0) return null;
  if (kind === 1) return value !== 0;
  return kind === 2 ? errorText(value) : "";
}

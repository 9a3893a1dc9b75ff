import { strFromU8, unzipSync } from "fflate";
import { NO_CHANGES, openFile, saveCopy } from "../../../preview/file";
import type { CellChange, Changes, NewSheet } from "../../../preview/file";

export const typed = (value: string | number | boolean): CellChange => ({ kind: "typed", value });
export const onSheet = (
  sheet: string,
  cells: readonly (readonly [number, number, CellChange, string?])[],
): Changes => ({
  ...NO_CHANGES,
  cells: cells.map(([row, column, to, format]) => ({
    sheet,
    row,
    column,
    to,
    ...(format === undefined ? {} : { format }),
  })),
});
export const part = (bytes: Uint8Array, name: string) =>
  strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
export const saved = async (bytes: Uint8Array, changes: Changes) =>
  (await saveCopy("book.xlsx", bytes, changes)).bytes;
export const sheetOf = async (bytes: Uint8Array, at = 0) =>
  (await openFile("book.xlsx", bytes)).content.sheets[at];

export const COUNT: NewSheet = {
  name: "Place Count",
  columns: [{ first: 0, last: 0, width: 30, isHidden: false }],
  frozen: { rows: 1, columns: 0 },
  cells: [
    { row: 0, column: 0, value: "Service", look: { isBold: true, fill: "DDEBF7", wraps: true } },
    { row: 0, column: 1, value: 'Amount & "more"', look: { below: "000000", colour: "C00000" } },
    { row: 1, column: 0, value: "Adult care" },
    { row: 1, column: 1, value: 12.5, format: '"£"#,##0.0' },
    { row: 3, column: 0, value: 1, formula: "=PLACE.SHARE(100,B2:B2)", fills: { rows: 1, columns: 2 } },
    { row: 3, column: 1, value: 2 },
    { row: 4, column: 0, value: "none", formula: '=IF(A4>1,"PLACE.SHARE(",CONCAT("none"))' },
  ],
  tables: [{ name: "PlaceTable", box: { row: 0, column: 0, rows: 2, columns: 2 } }],
  properties: new Map([["TotalPlace", "Plan £ 1"]]),
};
export const NAME = { name: "Place_total", refersTo: "='Place Count'!$B$2" };
export const MARK = {
  id: "{11111111-2222-3333-4444-555555555555}",
  namespace: "urn:place",
  xml: '<place xmlns="urn:place"/>',
};

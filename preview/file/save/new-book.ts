import { reference } from "../../../src/formula";
import type { BookContent } from "../open/content";
import { tokenize } from "@borgar/fx/xlsx";
import { partsInMemory } from "../package";
import type { Package } from "../package";
import type { Changes, ChangedCell, NewCell, NewName, NewSheet } from "./changes";
import { DECLARATION } from "./new-sheet";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export const WORKBOOK = "xl/workbook.xml";

/** A workbook without a sheet, to which sheets are added. */
export function emptyBook(): Package {
  return partsInMemory(
    new Map([
      [
        "[Content_Types].xml",
        `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${WORKBOOK}" ContentType="${SPREADSHEET}.sheet.main+xml"/></Types>`,
      ],
      [
        "_rels/.rels",
        `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="${WORKBOOK}"/></Relationships>`,
      ],
      [
        WORKBOOK,
        `${DECLARATION}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets/></workbook>`,
      ],
    ]),
  );
}

/** What was read of a file of another kind, with what was changed, as the sheets of a new workbook. */
export function asNewSheets(content: BookContent, changes: Changes): NewSheet[] {
  const taken = new Set<string>();
  const sheets = content.sheets.map((sheet) => {
    const cells = new Map<string, NewCell>();
    sheet.values.forEach((values, index) => {
      values.forEach((value, across) => {
        const formula = sheet.formulas[index]?.[across] ?? "";
        const format = sheet.formats[index]?.[across] ?? "General";
        if (value === "" && formula === "") return;
        const [row, column] = [sheet.row + index, sheet.column + across];
        cells.set(`${row},${column}`, {
          row,
          column,
          value,
          format,
          ...(isSound(formula) ? { formula } : {}),
        });
      });
    });
    for (const change of changes.cells) {
      if (change.sheet.toLowerCase() === sheet.name.toLowerCase()) applyTo(cells, change);
    }
    return {
      name: sheet.name,
      isHidden: sheet.isHidden,
      cells: [...cells.values()],
      merged: sheet.merged,
      names: namesOf(content, sheet.name, taken),
    };
  });
  return [...sheets, ...changes.sheets];
}

/** The names of a sheet's ranges. One that several sheets have is a name of the workbook once, and of its sheet otherwise. */
function namesOf({ declared }: BookContent, sheet: string, taken: Set<string>): NewName[] {
  const own = new Set<string>();
  return declared.flatMap(({ kind, name, sheet: of, box }) => {
    const key = name.toLowerCase();
    if (kind !== "name" || of !== sheet || own.has(key) || !isName(name)) return [];
    own.add(key);
    const isOfSheet = taken.has(key);
    taken.add(key);
    return [{ name, refersTo: reference({ sheet, ...box }), isOfSheet }];
  });
}

/** Whether Excel takes the text for a name: no spaces, and not the address of a cell. */
function isName(name: string): boolean {
  return /^[\p{L}_][\p{L}\d_.]{0,254}$/u.test(name) && !/^(?:[a-z]{1,3}\d+|r\d*c?\d*|c\d*)$/i.test(name);
}

function applyTo(cells: Map<string, NewCell>, { row, column, to, format }: ChangedCell): void {
  const key = `${row},${column}`;
  const before = cells.get(key);
  const shown = format ?? before?.format;
  const place = { row, column, ...(shown === undefined ? {} : { format: shown }) };
  if (to.kind === "cleared") cells.delete(key);
  else if (to.kind === "formula") cells.set(key, { ...place, value: to.value, formula: to.formula });
  else if (to.kind === "worked-out")
    cells.set(key, { ...place, value: to.value, ...(before?.formula ? { formula: before.formula } : {}) });
  else cells.set(key, { ...place, value: to.value });
}

/** Whether Excel would take the formula: one it cannot read makes it call the whole file damaged. */
function isSound(formula: string): boolean {
  if (formula === "" || /[[\]{}]/.test(formula)) return false;
  return tokenize(formula.slice(1)).every(({ type }) => type !== "unknown");
}

import type { FiledName } from "../open/names";
import type { BookContent } from "../open/content";
import { tokenize } from "@borgar/fx/xlsx";
import { partsInMemory } from "../package";
import type { Package } from "../package";
import { NO_CHANGES } from "./changes";
import type { ChangedCell, ChangedName, Changes, NewCell, NewName, NewSheet } from "./changes";
import { DECLARATION, SPREADSHEET } from "./parts";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

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

/** What was read of a file of another kind, with what was changed, as a new workbook. */
export function asNewBook(content: BookContent, filed: readonly FiledName[], changes: Changes): Changes {
  const isGone = (name: string) => changes.removed.some((one) => sameName(one, name));
  const names = namesOf(filed);
  const known = knownNames(names, changes);
  const sheets = content.sheets
    .filter(({ name }) => !isGone(name))
    .map((sheet): NewSheet => {
      const anew = changes.sheets.find(({ isInPlace, name }) => isInPlace && sameName(name, sheet.name));
      if (anew) return { ...anew, isInPlace: false };
      return {
        name: sheet.name,
        visibility: sheet.isHidden ? "hidden" : "visible",
        cells: cellsOf(sheet, changes.cells, known),
        merged: sheet.merged,
        names: names.ofSheets.get(sheet.name) ?? [],
        ...changes.layouts.find((one) => sameName(one.sheet, sheet.name)),
      };
    });
  const changed = new Set(changes.names.map(({ name }) => name.toLowerCase()));
  return {
    ...NO_CHANGES,
    sheets: [...sheets, ...changes.sheets.filter(({ isInPlace }) => !isInPlace)],
    names: [
      ...names.whole.filter(({ name }) => !changed.has(name.toLowerCase())),
      ...changes.names.filter(({ refersTo }) => refersTo !== null),
    ],
    customXml: changes.customXml,
  };
}

function cellsOf(
  sheet: BookContent["sheets"][number],
  changed: readonly ChangedCell[],
  known: ReadonlySet<string>,
): NewCell[] {
  const cells = new Map<string, NewCell>();
  sheet.values.forEach((values, index) => {
    values.forEach((value, across) => {
      const formula = sheet.formulas[index]?.[across] ?? "";
      const format = sheet.formats[index]?.[across] ?? "General";
      if (value === "" && formula === "") return;
      const [row, column] = [sheet.row + index, sheet.column + across];
      const written = isSound(formula, known) ? { formula } : {};
      cells.set(`${row},${column}`, { row, column, value, format, ...written });
    });
  });
  for (const change of changed) if (sameName(change.sheet, sheet.name)) applyTo(cells, change);
  return [...cells.values()];
}

interface BookNames {
  readonly whole: readonly ChangedName[];
  readonly ofSheets: ReadonlyMap<string, NewName[]>;
}

/** The names that the copy has, in small letters. */
function knownNames(names: BookNames, changes: Changes): ReadonlySet<string> {
  const added = changes.names.filter(({ refersTo }) => refersTo !== null);
  const all = [...names.whole, ...[...names.ofSheets.values()].flat(), ...added];
  return new Set(all.map(({ name }) => name.toLowerCase()));
}

/** The names of ranges that Excel takes for names, each for the workbook or for its one sheet. */
function namesOf(filed: readonly FiledName[]): BookNames {
  const whole = new Map<string, ChangedName>();
  const ofSheets = new Map<string, NewName[]>();
  for (const { name, refersTo, sheet } of filed) {
    if (!isName(name)) continue;
    const named = { name, refersTo };
    const ofSheet = ofSheets.get(sheet ?? "") ?? [];
    if (sheet === null) whole.set(name.toLowerCase(), named);
    else if (!ofSheet.some((one) => sameName(one.name, name))) ofSheets.set(sheet, [...ofSheet, named]);
  }
  return { whole: [...whole.values()], ofSheets };
}

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Whether Excel takes the text for a name: no spaces, and not the address of a cell. */
function isName(name: string): boolean {
  return /^[\p{L}_][\p{L}\d_.]{0,254}$/u.test(name) && !/^(?:[a-z]{1,3}\d+|r\d*c?\d*|c\d*)$/i.test(name);
}

function applyTo(cells: Map<string, NewCell>, { row, column, to, format, look }: ChangedCell): void {
  const key = `${row},${column}`;
  const before = cells.get(key);
  const shown = format ?? before?.format;
  const place = {
    row,
    column,
    ...(shown === undefined ? {} : { format: shown }),
    ...(look === undefined ? {} : { look }),
  };
  const formula = before?.formula === undefined ? {} : { formula: before.formula };
  switch (to.kind) {
    case "cleared":
      if (look === undefined) cells.delete(key);
      else cells.set(key, { ...place, value: "" });
      return;
    case "kept":
      cells.set(key, { ...place, value: before?.value ?? "", ...formula });
      return;
    case "formula":
      cells.set(key, { ...place, value: to.value, formula: to.formula });
      return;
    case "worked-out":
      cells.set(key, { ...place, value: to.value, ...formula });
      return;
    case "typed":
      cells.set(key, { ...place, value: to.value });
  }
}

/** Whether Excel would take the formula: one it cannot read makes it call the whole file damaged, a name that is not there is #NAME?. */
function isSound(formula: string, known: ReadonlySet<string>): boolean {
  if (formula === "" || /[[\]{}]/.test(formula)) return false;
  return tokenize(formula.slice(1)).every(
    ({ type, value }) =>
      type !== "unknown" &&
      (type !== "range_named" || known.has(value.slice(value.lastIndexOf("!") + 1).toLowerCase())),
  );
}

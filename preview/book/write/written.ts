import { FileProblem, NO_CHANGES, openFile, saveCopy } from "../../file";
import type { NewCell, NewSheet, SavedFile } from "../../file";
import { NEW_ALERT, NEW_PROMPT, newSheetFeatures } from "../../host";
import type { CellValue, Validation } from "../../host";
import type { Book } from "../../../src/model/book";
import { refusalOf, sheetFormulas, sheetSize } from "../../../src/sheets";
import type { PlannedSheet, StyleKind } from "../../../src/sheets";
import { BOOK_SHEET_NAMES, planBook } from "../../../src/sheets/book";
import type { BookSheetNames } from "../../../src/sheets/book";
import { chartsOf } from "./charts";
import { heightsOf } from "./heights";
import { LOOKS } from "./looks";
import { pageLayoutOf } from "./page";
import { workedOut } from "./worked-out";

/** Points in the width of a digit. */
const POINTS_IN_CHARACTER = 5.25;

/** A copy of a workbook with the sheets of a book behind its own, as formulas with what they come to. */
export async function withBook(book: Book, name: string, bytes: Uint8Array): Promise<SavedFile> {
  const { content } = await openFile(name, bytes);
  const plan = planBook(book, { names: namesBeside(content.sheets.map((sheet) => sheet.name)) });
  const values = await workedOut(plan.sheets);
  return await withSheets(plan.sheets, values, name, bytes);
}

/** A copy of a workbook with planned sheets behind its own, and what their cells come to by the name of the sheet, from A1 on. */
export async function withSheets(
  planned: readonly PlannedSheet[],
  values: ReadonlyMap<string, readonly (readonly CellValue[])[]>,
  name: string,
  bytes: Uint8Array,
): Promise<SavedFile> {
  const sheets = planned.map((sheet) => newSheet(sheet, values.get(sheet.name)!));
  return await saveCopy(name, bytes, { ...NO_CHANGES, sheets });
}

/** The sheets' own names, or with "Book" before each where the workbook has one of them. */
function namesBeside(taken: readonly string[]): BookSheetNames {
  const known = new Set(taken.map((name) => name.toLowerCase()));
  const longer = Object.fromEntries(
    Object.entries(BOOK_SHEET_NAMES).map(([key, name]) => [key, `Book ${name}`]),
  ) as BookSheetNames;
  const free = [BOOK_SHEET_NAMES, longer].find((names) =>
    Object.values(names).every((name) => !known.has(name.toLowerCase())),
  );
  if (free) return free;
  throw new FileProblem(
    "cannot-carry",
    "The workbook has sheets of a book already. Delete or rename them in Excel, then write the book again.",
  );
}

function newSheet(sheet: PlannedSheet, values: readonly (readonly CellValue[])[]): NewSheet {
  const [formulas, formats, styles] = [sheetFormulas(sheet), formatsOf(sheet), stylesOf(sheet)];
  const fills = new Map(sheet.spills.map((spill) => [`${spill.row} ${spill.column}`, spill]));
  const cells = formulas.flatMap((line, row) =>
    line.flatMap((content, column): NewCell[] => {
      const style = styles[row]![column]!;
      const value = values[row]?.[column] ?? "";
      const isFilled = content === "" && isSpilled(sheet, row, column);
      if (content === "" && style === null && !isFilled) return [];
      const spill = fills.get(`${row} ${column}`);
      const isFormula = typeof content === "string" && content.startsWith("=");
      return [
        {
          row,
          column,
          value: content === "" && !isFilled ? "" : value,
          format: formats[row]![column]!,
          ...(isFormula && { formula: content }),
          ...(spill !== undefined && { fills: { rows: spill.rows, columns: spill.columns } }),
          ...(style !== null && { look: LOOKS[style] }),
        },
      ];
    }),
  );
  const { columns: across } = sheetSize(sheet);
  const columns = Array.from({ length: across }, (_, column) => ({
    first: column,
    last: column,
    width: (sheet.widths[column] ?? sheet.widths.at(-1)!) / POINTS_IN_CHARACTER,
    isHidden: false,
  }));
  const heights = heightsOf(sheet, values);
  const features = {
    ...newSheetFeatures(),
    validations: sheet.rules.map(validationOf),
    charts: chartsOf(sheet, heights),
    pageLayout: pageLayoutOf(sheet),
  };
  const rows = heights.map((each) => ({
    ...each,
    isFitted: true as const,
    isHidden: false,
  }));
  return { name: sheet.name, cells, columns, rows, frozen: sheet.frozen, features };
}

/** What may be typed into cells, as the file holds it. */
function validationOf({ allowed, ...box }: PlannedSheet["rules"][number]): Validation {
  const isOffer = allowed.kind === "list" && allowed.isOffer === true;
  return {
    anchor: { row: box.row, column: box.column },
    boxes: [box],
    rule:
      allowed.kind === "list"
        ? { kind: "List", source: allowed.source, inCellDropDown: true }
        : {
            kind: allowed.kind === "whole" ? "WholeNumber" : "Decimal",
            operator: "Between",
            formula1: allowed.least,
            formula2: allowed.most,
          },
    ignoreBlanks: true,
    alert: { ...NEW_ALERT, showAlert: !isOffer, message: isOffer ? "" : refusalOf(allowed) },
    prompt: NEW_PROMPT,
  };
}

function isSpilled(sheet: PlannedSheet, row: number, column: number): boolean {
  return sheet.spills.some(
    (box) =>
      row >= box.row && row < box.row + box.rows && column >= box.column && column < box.column + box.columns,
  );
}

/** Number formats of the sheet's cells, from A1 on. */
function formatsOf(sheet: PlannedSheet): string[][] {
  const { rows, columns } = sheetSize(sheet);
  const formats = Array.from({ length: rows }, () => new Array<string>(columns).fill("General"));
  for (const { row, column, rows: down, columns: across, format } of [...sheet.blocks, ...sheet.spills]) {
    for (const line of formats.slice(row, row + down)) line.fill(format, column, column + across);
  }
  return formats;
}

function stylesOf(sheet: PlannedSheet): (StyleKind | null)[][] {
  const { rows, columns } = sheetSize(sheet);
  const styles = Array.from({ length: rows }, () => new Array<StyleKind | null>(columns).fill(null));
  for (const { row, column, rows: down, columns: across, style } of [
    ...sheet.blocks,
    ...sheet.spills,
    ...sheet.dresses,
  ]) {
    for (const line of styles.slice(row, row + down)) line.fill(style, column, column + across);
  }
  return styles;
}

import { nameKey } from "../model/names";
import { sheetName } from "../sheets";

/** The custom property a sheet written by Total Place carries (ExcelApi 1.12). */
const MARK = "TotalPlaceScenario";

/** A sheet of the workbook, as far as every task needs to know it. */
export interface SheetState {
  readonly id: string;
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  readonly isProtected: boolean;
  /** The scenario that wrote the sheet; null for the user's own sheets. */
  readonly scenario: string | null;
  /** Nothing was ever put on it, not even a format. */
  readonly isEmpty: boolean;
}

/** Reads all sheets of the workbook and whose they are. Two round trips. */
export async function readSheets(context: Excel.RequestContext): Promise<readonly SheetState[]> {
  const sheets = context.workbook.worksheets;
  sheets.load("items/id,items/name,items/visibility");
  await context.sync();
  const asked = sheets.items.map((sheet) => {
    const mark = sheet.customProperties.getItemOrNullObject(MARK);
    mark.load({ value: true });
    sheet.protection.load({ protected: true });
    return { sheet, mark, used: sheet.getUsedRangeOrNullObject(false).load({ address: true }) };
  });
  await context.sync();
  return asked.map(({ sheet, mark, used }) => ({
    id: sheet.id,
    name: sheet.name,
    visibility: sheet.visibility as SheetState["visibility"],
    isProtected: sheet.protection.protected,
    scenario: mark.isNullObject ? null : mark.value,
    isEmpty: used.isNullObject,
  }));
}

/** Marks a sheet as written for a scenario. */
export function markSheet(sheet: Excel.Worksheet, scenarioName: string): void {
  sheet.customProperties.add(MARK, scenarioName);
}

/** The sheet of this key that a scenario wrote; undefined where the user renamed or deleted it. */
export function writtenSheet(
  sheets: readonly SheetState[],
  scenarioName: string,
  key: string,
): SheetState | undefined {
  const name = sheetName(scenarioName, key);
  return sheets.find((sheet) => isWrittenBy(sheet, scenarioName) && isSameSheetName(sheet.name, name));
}

/** Whether the sheet was written for the scenario of this name. */
export function isWrittenBy({ scenario }: SheetState, scenarioName: string): boolean {
  return scenario !== null && nameKey(scenario) === nameKey(scenarioName);
}

/** The sheet of this name; capitals do not matter. */
export function sheetNamed(sheets: readonly SheetState[], name: string): SheetState | undefined {
  return sheets.find((sheet) => isSameSheetName(sheet.name, name));
}

/** Excel takes names of sheets that differ only in case as the same. */
export function isSameSheetName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

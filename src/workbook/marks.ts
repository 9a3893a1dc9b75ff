import { nameKey } from "../model/names";
import type { Sync } from "./together";

/** The custom properties that a sheet written by Total Place carries (ExcelApi 1.12). The owner comes last: it makes the sheet ours. */
const MARKS = {
  key: "TotalPlaceSheet",
  writtenAs: "TotalPlaceSheetName",
  owner: "TotalPlaceOwner",
} as const;

/** The owner of the sheets of the workbook's book. */
export const BOOK_OWNER = "[book]";

/** What the names of our charts begin with: Excel keeps nothing else that tells whose a chart is. */
const CHART_MARK = "Total Place: ";

/** What a chart of ours is called in the workbook. */
export function chartName(name: string): string {
  return `${CHART_MARK}${name}`;
}

/** Whether a chart of this name was drawn by us. */
export function isOwnChart(name: string): boolean {
  return name.startsWith(CHART_MARK);
}

/** What a sheet of ours says of itself, whatever the user calls it. */
export interface SheetMark {
  /** What wrote the sheet, such as `BOOK_OWNER`. */
  readonly owner: string;
  /** Which of its sheets it is: "summary", "place", "costs" and so on. */
  readonly key: string;
  /** What it was called when it was written. */
  readonly writtenAs: string;
}

/** A sheet of the workbook, as far as every task needs to know it. */
export interface SheetState {
  readonly id: string;
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  readonly isProtected: boolean;
  /** null for the user's own sheets. */
  readonly mark: SheetMark | null;
  /** What wrote the sheet; null for the user's own sheets. */
  readonly owner: string | null;
  /** Nothing was ever put on it, not even a format. */
  readonly isEmpty: boolean;
  /** What the charts on it are called. */
  readonly charts: readonly string[];
}

/** Reads all sheets of the workbook and whose they are. Two round trips. */
export async function readSheets(
  context: Excel.RequestContext,
  sync: Sync = () => context.sync(),
): Promise<readonly SheetState[]> {
  const sheets = context.workbook.worksheets;
  sheets.load("items/id,items/name,items/visibility");
  await sync();
  const asked = sheets.items.map((sheet) => {
    const property = (name: string) => sheet.customProperties.getItemOrNullObject(name).load({ value: true });
    sheet.protection.load({ protected: true });
    sheet.charts.load("items/name");
    return {
      sheet,
      key: property(MARKS.key),
      writtenAs: property(MARKS.writtenAs),
      owner: property(MARKS.owner),
      used: sheet.getUsedRangeOrNullObject(false).load({ address: true }),
    };
  });
  await sync();
  return asked.map(({ sheet, used, ...properties }) => {
    const mark = markIn(properties);
    return {
      id: sheet.id,
      name: sheet.name,
      visibility: sheet.visibility as SheetState["visibility"],
      isProtected: sheet.protection.protected,
      mark,
      owner: mark?.owner ?? null,
      isEmpty: used.isNullObject,
      charts: sheet.charts.items.map(({ name }) => name),
    };
  });
}

function markIn({
  key,
  writtenAs,
  owner,
}: Readonly<Record<keyof SheetMark, Excel.WorksheetCustomProperty>>): SheetMark | null {
  if (owner.isNullObject) return null;
  const text = (property: Excel.WorksheetCustomProperty) => (property.isNullObject ? "" : property.value);
  return { owner: owner.value, key: text(key), writtenAs: text(writtenAs) };
}

/** Marks a sheet as written for its owner. */
export function markSheet(sheet: Excel.Worksheet, { owner, key, writtenAs }: SheetMark): void {
  sheet.customProperties.add(MARKS.key, key);
  sheet.customProperties.add(MARKS.writtenAs, writtenAs);
  sheet.customProperties.add(MARKS.owner, owner);
}

/**
 * The sheet of this key that its owner wrote, whatever it is called now; undefined where it was deleted. A copy that the user made
 * carries the same marks: the sheet that has the name it was written under comes first.
 */
export function writtenSheet(
  sheets: readonly SheetState[],
  owner: string,
  key: string,
): SheetState | undefined {
  const own = sheets.filter((sheet) => isWrittenBy(sheet, owner) && sheet.mark?.key === key);
  return own.find(({ name, mark }) => mark !== null && isSameSheetName(name, mark.writtenAs)) ?? own[0];
}

/** Whether the sheet was written for this owner. */
export function isWrittenBy({ owner }: SheetState, by: string): boolean {
  return owner !== null && nameKey(owner) === nameKey(by);
}

/** The sheet of this name; capitals do not matter. */
export function sheetNamed(sheets: readonly SheetState[], name: string): SheetState | undefined {
  return sheets.find((sheet) => isSameSheetName(sheet.name, name));
}

/** Sheets that the user gave other names since, the new by the old. */
export function renamedSince(
  before: readonly SheetState[],
  now: readonly SheetState[],
): ReadonlyMap<string, string> {
  return new Map(
    before.flatMap(({ id, name: was }) => {
      const is = now.find((sheet) => sheet.id === id)?.name;
      return is === undefined || is === was ? [] : [[was, is] as const];
    }),
  );
}

/** Excel takes names of sheets that differ only in case as the same. */
export function isSameSheetName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

import type { IFormulaData, IFormulaDataItem } from "@univerjs/engine-formula";

/** The formulas of a sheet, by row and column. */
type Rows = Record<number, Record<number, IFormulaDataItem | null | undefined>>;

/** What Univer's keeper of references has, which its types keep to itself. */
interface Keeper {
  _getFormulaReferenceMoveInfo(formulas: IFormulaData, sheets: unknown, move: Move): unknown;
}

interface Move {
  readonly type: number;
  readonly sheetId: string;
}

/** Univer's FormulaReferenceMoveType. */
const RENAMED = 11;
const REMOVED = 12;

/**
 * Where a sheet goes or is renamed, Univer parses every formula of the workbook to see whether it names the sheet: thirteen sheets that
 * go took the parsing of all their formulas thirteen times. It is given only those in whose text the name stands. Answers whether a
 * sheet that went was read by nothing, so that there is nothing to work out anew.
 */
export function parseNamingFormulas(
  keeper: object,
  nameOf: (sheet: string) => string,
  otherTexts: () => readonly string[],
): (sheet: string) => boolean {
  const mine = keeper as Keeper;
  const work = mine._getFormulaReferenceMoveInfo.bind(mine);
  const unread = new Set<string>();
  mine._getFormulaReferenceMoveInfo = (formulas, sheets, move) => {
    if (move.type !== RENAMED && move.type !== REMOVED) return work(formulas, sheets, move);
    const name = nameOf(move.sheetId).replaceAll("'", "''").toLowerCase();
    const { found, isRead } = naming(formulas, name, move.sheetId);
    const isTold = otherTexts().some((text) => text.toLowerCase().includes(name));
    if (!isRead && !isTold) unread.add(move.sheetId);
    return work(found, sheets, move);
  };
  return (sheet) => unread.delete(sheet);
}

/** The formulas that name a sheet, and whether any on another sheet may read it. */
function naming(
  formulas: IFormulaData,
  name: string,
  own: string,
): { readonly found: IFormulaData; readonly isRead: boolean } {
  const found: IFormulaData = {};
  let isRead = false;
  for (const [unit, ofUnit] of Object.entries(formulas)) {
    const sheets: NonNullable<IFormulaData[string]> = (found[unit] = {});
    for (const [sheet, rows] of Object.entries(ofUnit ?? {})) {
      const kept: Rows = (sheets[sheet] = {});
      for (const [row, line] of Object.entries((rows ?? {}) as Rows)) {
        for (const [column, item] of Object.entries(line ?? {})) {
          if (!item) continue;
          const isNaming = item.f.toLowerCase().includes(name);
          if (isNaming) (kept[Number(row)] ??= {})[Number(column)] = item;
          if (isNaming && sheet !== own) isRead = true;
        }
      }
    }
  }
  return { found, isRead };
}

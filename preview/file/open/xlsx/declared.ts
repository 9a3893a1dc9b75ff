import { parseAddress } from "../../../../src/formula";
import type { Box } from "../../../../src/formula";
import { eachElement } from "../../xml";
import type { DeclaredArea, SheetContent } from "../content";
import type { DefinedName } from "./workbook";

/** A table of a sheet; null where the part is not one. */
export function tableArea(xml: string, sheet: string): DeclaredArea | null {
  const found: DeclaredArea[] = [];
  eachElement(xml, (element) => {
    const box = parseAddress(element.attribute("ref") ?? "")?.box;
    if (element.name !== "table" || !box) return;
    found.push({
      kind: "table",
      name: element.attribute("displayName") ?? element.attribute("name") ?? "",
      sheet,
      box,
      hasHeadings: element.attribute("headerRowCount") !== "0",
      hasTotals: Number(element.attribute("totalsRowCount") ?? 0) > 0,
    });
  });
  return found[0] ?? null;
}

/** The names that stand for one range of cells of this workbook, each as far as its sheet has cells. */
export function namedAreas(names: readonly DefinedName[], sheets: readonly SheetContent[]): DeclaredArea[] {
  return names.flatMap(({ name, refersTo, isHidden }) => {
    if (isHidden || name.startsWith("_xlnm.") || name.startsWith("_")) return [];
    const range = parseAddress(refersTo) ?? wholeLines(refersTo);
    const sheet = sheets.find((one) => same(one.name, range?.sheet ?? null));
    const box = range && sheet && within(range.box, usedBox(sheet));
    if (!box) return [];
    return [{ kind: "name" as const, name, sheet: sheet.name, box, hasHeadings: false, hasTotals: false }];
  });
}

const ROWS = 1_048_576;

/** "Data!$A:$F" and "Data!$1:$9": whole columns and whole rows. */
function wholeLines(text: string): { readonly sheet: string | null; readonly box: Box } | null {
  const match = /^(.*!)\$?(?:([A-Z]{1,3}):\$?([A-Z]{1,3})|(\d+):\$?(\d+))$/i.exec(text.trim());
  if (!match) return null;
  const [, sheet = "", left, right, top, bottom] = match;
  const cells = left ? `${left}1:${right ?? left}${ROWS}` : `A${top ?? 1}:XFD${bottom ?? top ?? 1}`;
  return parseAddress(sheet + cells);
}

function usedBox(sheet: SheetContent): Box {
  return {
    row: sheet.row,
    column: sheet.column,
    rows: sheet.values.length,
    columns: sheet.values[0]?.length ?? 0,
  };
}

function within(box: Box, used: Box): Box | null {
  const [row, column] = [Math.max(box.row, used.row), Math.max(box.column, used.column)];
  const rows = Math.min(box.row + box.rows, used.row + used.rows) - row;
  const columns = Math.min(box.column + box.columns, used.column + used.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

function same(one: string, other: string | null): boolean {
  return other !== null && one.toLowerCase() === other.toLowerCase();
}

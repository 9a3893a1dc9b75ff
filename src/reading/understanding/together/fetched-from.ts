import { parseAddress } from "../../../formula";
import { nameKey } from "../../../model/names";
import { listed } from "../../../model/wording";
import { amountAt } from "../../shape";
import type { Arrangement, Seen } from "../arrangement";
import { notCounted } from "./not-counted";
import type { Fetched, Understanding } from "../understanding";

/** A cell or cells of another sheet: 'North Harle'!B7, Sheet2!$C$3:$C$9. */
const CELLS = String.raw`(?:'(?:[^'\[]|'')+'|[\p{L}\d_.]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?`;
const FETCHED = new RegExp(String.raw`^(?:SUM\()?${CELLS}(?:[,+]${CELLS})*\)?(?:[/*]1(?:000)+)?$`, "iu");
const LOOKED_UP = /^(?:SUMIFS?|XLOOKUP|VLOOKUP|INDEX)\(.*!.*\)$/iu;
const FROM_SHEET = /(?:'((?:[^'[]|'')+)'|([\p{L}\d_.]+))!(\$?[A-Z]{1,3}\$?\d+(?!\d*:)(?!\d))?/giu;
const LEAST_FETCHED = 2;

/**
 * What all amounts of a table are fetched from by formulas, perhaps in another unit: ='North Harle'!B7, =SUM(Data!C2:C9)/1000. Nothing where
 * an amount is typed, or worked out in any other way.
 */
export function fetchedBy({ grid, rows, answers }: Seen, { amounts }: Arrangement): readonly Fetched[] {
  const found = new Map<string, { sheet: string; cells: { row: number; column: number }[] }>();
  let fetched = 0;
  if (answers.kind !== undefined) return [];
  for (const row of rows) {
    for (const { column } of amounts) {
      if ((amountAt(grid, row, column) ?? 0) === 0) continue;
      const formula = grid.formula(row, column).replace(/^=\s*\+?/, "");
      const bare = formula.replace(/\s+(?=(?:[^']*'[^']*')*[^']*$)/g, "");
      if (!FETCHED.test(bare) && !LOOKED_UP.test(bare)) return [];
      for (const [, quoted, plain = "", cell] of bare.matchAll(FROM_SHEET)) {
        const sheet = quoted?.replaceAll("''", "'") ?? plain;
        const from = found.get(nameKey(sheet)) ?? { sheet, cells: [] };
        const at = cell === undefined ? null : parseAddress(cell.replaceAll("$", ""));
        if (at !== null) from.cells.push({ row: at.box.row, column: at.box.column });
        found.set(nameKey(sheet), from);
      }
      fetched += 1;
    }
  }
  found.delete(nameKey(grid.sheet.name));
  return fetched < LEAST_FETCHED ? [] : [...found.values()];
}

/**
 * The tables without those of which every amount is fetched from the totals of sheets that are counted themselves: it is the same money. A
 * list of the amounts themselves, as one is set out, is counted like them.
 */
export function withoutFetched(tables: readonly Understanding[]): readonly Understanding[] {
  const isCounted = ({ kind, total, isHidden }: Understanding) =>
    (kind === "spend" || kind === "payments") && total !== null && !isHidden;
  return tables.map((table) => {
    const { fetchedFrom } = table;
    const isTwice =
      isCounted(table) &&
      fetchedFrom.length > 0 &&
      fetchedFrom.every(({ sheet, cells }) => {
        const there = tables.filter((other) => isCounted(other) && nameKey(other.sheet) === nameKey(sheet));
        const isLine = (cell: { readonly row: number; readonly column: number }) =>
          there.some(({ lines }) =>
            lines.some(({ row, column }) => row === cell.row && column === cell.column),
          );
        return (
          there.length > 0 && there.every((other) => other.fetchedFrom.length === 0) && !cells.some(isLine)
        );
      });
    return isTwice ? notCounted(table, whyTwice(table)) : table;
  });
}

function whyTwice({ fetchedFrom }: Understanding): string {
  const from = listed(fetchedFrom.map(({ sheet }) => `"${sheet}"`));
  return `its amounts are fetched from ${from}, where they are counted already`;
}

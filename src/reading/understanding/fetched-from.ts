import { nameKey } from "../../model/names";
import { listed } from "../../model/wording";
import { note } from "../findings";
import { amountAt } from "../shape";
import type { Arrangement, Seen } from "./arrangement";
import type { Understanding } from "./understanding";

/** A cell or cells of another sheet: 'North Harle'!B7, Sheet2!$C$3:$C$9. */
const CELLS = String.raw`(?:'(?:[^'\[]|'')+'|[\p{L}\d_.]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?`;
const FETCHED = new RegExp(String.raw`^(?:SUM\()?${CELLS}(?:[,+]${CELLS})*\)?(?:[/*]1(?:000)+)?$`, "iu");
const LOOKED_UP = /^(?:SUMIFS?|XLOOKUP|VLOOKUP|INDEX)\(.*!.*\)$/iu;
const SHEET = /(?:'((?:[^'[]|'')+)'|([\p{L}\d_.]+))!/gu;
const LEAST_FETCHED = 2;

/**
 * The sheets that all amounts of a table are fetched from by formulas, perhaps in another unit: ='North Harle'!B7, =SUM(Data!C2:C9)/1000. None
 * where an amount is typed, or worked out in any other way.
 */
export function sheetsFetched({ grid, rows, answers }: Seen, { amounts }: Arrangement): readonly string[] {
  const sheets = new Map<string, string>();
  let fetched = 0;
  if (answers.kind !== undefined) return [];
  for (const row of rows) {
    for (const { column } of amounts) {
      if ((amountAt(grid, row, column) ?? 0) === 0) continue;
      const formula = grid.formula(row, column).replace(/^=\s*\+?/, "");
      const bare = formula.replace(/\s+(?=(?:[^']*'[^']*')*[^']*$)/g, "");
      if (!FETCHED.test(bare) && !LOOKED_UP.test(bare)) return [];
      for (const [, quoted, plain = ""] of formula.matchAll(SHEET)) {
        const name = quoted?.replaceAll("''", "'") ?? plain;
        sheets.set(nameKey(name), name);
      }
      fetched += 1;
    }
  }
  sheets.delete(nameKey(grid.sheet.name));
  return fetched < LEAST_FETCHED ? [] : [...sheets.values()];
}

/** The tables without those of which every amount is fetched from sheets that are counted themselves: it is the same money. */
export function withoutFetched(tables: readonly Understanding[]): readonly Understanding[] {
  const isCounted = ({ kind, total, isHidden }: Understanding) =>
    (kind === "spend" || kind === "payments") && total !== null && !isHidden;
  return tables.map((table) => {
    const { fetchedFrom } = table;
    const isTwice =
      isCounted(table) &&
      fetchedFrom.length > 0 &&
      fetchedFrom.every((name) =>
        tables.some(
          (other) =>
            isCounted(other) && nameKey(other.sheet) === nameKey(name) && other.fetchedFrom.length === 0,
        ),
      );
    return isTwice ? notCounted(table) : table;
  });
}

function notCounted(table: Understanding): Understanding {
  const from = listed(table.fetchedFrom.map((name) => `"${name}"`));
  return {
    ...table,
    kind: "other",
    orientation: "long",
    roles: {},
    unit: null,
    filters: [],
    lines: [],
    total: null,
    asks: [],
    findings: [
      note(`Nothing of it is counted: its amounts are fetched from ${from}, where they are counted already.`),
    ],
  };
}

import { foundTables } from "../../reading";
import type { FoundTable } from "../../reading";
import { readSheets } from "../marks";
import { readAreas, readInRounds, sampleOf, searchedPart } from "./areas";

/** Finds the tables a scenario could read. See `WorkbookPort.findTables`. Four round trips, more only for large sheets. */
export async function findTables(context: Excel.RequestContext): Promise<readonly FoundTable[]> {
  const { tables, names } = context.workbook;
  tables.load("items/name,items/showHeaders,items/showTotals");
  names.load("items/name,items/type,items/visible");
  const sheets = (await readSheets(context)).filter(
    (sheet) => sheet.visibility === "Visible" && sheet.scenario === null,
  );
  const { declared, used } = await readAreas(context, tables.items, names.items, sheets);
  const cells = await readInRounds(context, [...declared.map(sampleOf), ...used.map(searchedPart)]);
  return foundTables(
    declared.map((each, index) => ({ ...each, values: cells[index]! })),
    used.map((each, index) => ({ ...each, values: cells[declared.length + index]! })),
  );
}

import type { SourceChoice } from "../model/book";
import { namesToCount } from "../reading";
import type { Counted } from "../reading";
import { planNames } from "../sheets";
import { fetchTables } from "./fetch";
import { addTable, freeNames } from "./new-table";
import { WorkbookProblem } from "./problem";
import { tooManyNames } from "./too-much";

/**
 * Writes what each service of a spend table is counted as on a new sheet, with its amounts live from the table, and answers the reference of
 * the Excel table there, which is a spend table itself.
 */
export async function countNames(
  context: Excel.RequestContext,
  choice: SourceChoice,
  counted: readonly Counted[],
): Promise<string> {
  const [table] = await fetchTables(context, [{ kind: "spend", choice }]);
  const { agency, service, amount } = choice.roles;
  if (typeof agency !== "number" || typeof service !== "number" || typeof amount !== "number")
    throw new WorkbookProblem("Choose the columns of the spend table first.");
  const names = namesToCount(table!, { agency, service, amount }, counted);
  if (names === null)
    throw new WorkbookProblem(`${table!.label} has problems. Correct those shown, then try again.`);
  const tooMany = tooManyNames(table!.label, names.rows.length, table!.rowCount);
  if (tooMany !== null) throw new WorkbookProblem(tooMany);
  const free = await freeNames(context, { sheet: "Names", table: "SpendingByName" });
  await addTable(context, { ...planNames(free.sheet, names), name: free.table });
  return free.table;
}

import type { SourceChoice } from "../model/book";
import { namesToCount, sources } from "../reading";
import type { Cell, Counted } from "../reading";
import { planNames, rowsApart } from "../sheets";
import { fetchTables } from "./fetch";
import { addTable, freeNames } from "./new-table";
import { WorkbookProblem } from "./problem";
import { tooManyNames } from "./too-much";

/**
 * Writes what each service of a spend table is counted as on a new sheet, with its amounts live from the table, and answers the reference of
 * the Excel table there, which is a spend table itself. What is paid to the recipients is in rows of its own there.
 */
export async function countNames(
  context: Excel.RequestContext,
  choice: SourceChoice,
  counted: readonly Counted[],
  recipients: readonly string[],
): Promise<string> {
  const [table] = await fetchTables(context, [{ kind: "spend", choice }]);
  const { agency, service, amount, supplier } = choice.roles;
  if (typeof agency !== "number" || typeof service !== "number" || typeof amount !== "number")
    throw new WorkbookProblem("Choose the columns of the spend table first.");
  const names = namesToCount(table!, { agency, service, amount }, counted);
  if (names === null)
    throw new WorkbookProblem(`${table!.label} has problems. Correct those shown, then try again.`);
  const cellIn = (column: number, row: number): Cell => table!.columns.get(column)?.values[row] ?? "";
  const paid =
    typeof supplier !== "number"
      ? []
      : Array.from({ length: table!.rowCount }, (_, row) => ({
          agency: cellIn(agency, row),
          service: cellIn(service, row),
          paidTo: cellIn(supplier, row),
        }));
  const rows = rowsApart(names, paid, recipients);
  const tooMany = tooManyNames(table!.label, rows.length, table!.rowCount);
  if (tooMany !== null) throw new WorkbookProblem(tooMany);
  const roles = { agency, service, amount, ...(typeof supplier === "number" && { supplier }) };
  const paidTo = sources.spend.read(table!, roles, {}).facts?.columns["supplier"]?.[0] ?? null;
  const free = await freeNames(context, { sheet: "Names", table: "SpendingByName" });
  await addTable(context, { ...planNames(free.sheet, { ...names, paidTo, rows }), name: free.table });
  return free.table;
}

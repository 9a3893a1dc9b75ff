import { foundTables, plainLists } from "../reading";
import type {
  BookContent,
  FoundTable,
  ListedGrant,
  SheetContent,
  TableOnSheet,
  Understanding,
} from "../reading";
import { planGrants, planList } from "../sheets";
import type { PlannedList } from "../sheets";
import { fetchBook } from "./fetch";
import { addTable, freeNames } from "./new-table";
import type { Permission, SetOutRequest } from "./port";
import { WorkbookProblem } from "./problem";
import { permittedText, tooManyAmounts, tooMuchOfGrants } from "./too-much";

const TABLE_NAME = "SpendingList";
const GRANTS_NAME = "GrantsList";

/**
 * Sets tables of spending of any shape out as one list on a new sheet, and answers the reference of the Excel table that holds it.
 * Nothing of the user's is changed; where writing fails, the new sheet is taken away again.
 */
export async function setOutAsList(
  context: Excel.RequestContext,
  { tables, pointed, answers }: SetOutRequest,
): Promise<string> {
  const book = await fetchBook(context);
  const found = foundTables(book, pointed, answers);
  const parts = tables.map((key) => tableOf(book, found, key));
  const lists = plainLists(parts);
  const listed = parts.map(({ table }, at) => ({ source: table, list: lists[at]! }));
  const rows = listed.reduce((sum, { list }) => sum + list.rows.length, 0);
  const tooMany = tooManyAmounts(tables, rows);
  if (tooMany !== null) throw new WorkbookProblem(tooMany);
  const name = listed.length === 1 ? `${listed[0]!.source.sheet} list` : "Spending list";
  return await addList(context, { sheet: name, table: TABLE_NAME }, (free) => planList(free, listed));
}

function tableOf({ sheets }: BookContent, found: readonly FoundTable[], key: string): TableOnSheet {
  const table = found.find((each) => each.key === key)?.understood;
  const content = sheets.find(({ name }) => name === table?.sheet);
  if (!table || !content || table.lines.length === 0) {
    throw new WorkbookProblem(
      `${key} is no longer a table that can be set out as a list. Choose “Look again”.`,
    );
  }
  return { table, content };
}

/** Sets a table of grants out as a list on a new sheet, with what each grant may be spent on, and answers the list's reference. */
export async function setOutGrants(
  context: Excel.RequestContext,
  reference: string,
  permissions: readonly Permission[],
): Promise<string> {
  const { table, grants } = await tableToSetOut(context, reference);
  const tooMuch = tooMuchOfGrants(reference, permissions);
  if (tooMuch !== null) throw new WorkbookProblem(tooMuch);
  const said = new Map(permissions.map(({ grant, services }) => [grant, services]));
  const listed = (grants ?? []).flatMap((grant) => {
    const services = said.get(grant.name);
    return services === undefined ? [] : [{ grant, permitted: permittedText(services) }];
  });
  if (listed.length !== grants?.length || listed.length !== permissions.length) {
    throw new WorkbookProblem(
      `The grants of ${reference} have changed since they were read. Choose “Look again”, and say what each may be spent on.`,
    );
  }
  return await addList(context, { sheet: `${table.sheet} list`, table: GRANTS_NAME }, (name) =>
    planGrants(name, table, listed),
  );
}

async function tableToSetOut(
  context: Excel.RequestContext,
  reference: string,
): Promise<{
  readonly table: Understanding;
  readonly grants: readonly ListedGrant[] | null;
  readonly content: SheetContent;
  readonly label: string;
}> {
  const book = await fetchBook(context);
  const found = foundTables(book, [reference]).find(({ place }) => place.reference === reference);
  const content = book.sheets.find(({ name }) => name === found?.sheet);
  if (!found?.toSetOut || !content) {
    throw new WorkbookProblem(
      `${reference} is no longer a table that can be set out as a list. Choose “Look again”.`,
    );
  }
  return { ...found.toSetOut, content, label: found.label };
}

async function addList(
  context: Excel.RequestContext,
  wanted: { readonly sheet: string; readonly table: string },
  plan: (name: string) => PlannedList,
): Promise<string> {
  const names = await freeNames(context, wanted);
  await addTable(context, { ...plan(names.sheet), name: names.table });
  return names.table;
}

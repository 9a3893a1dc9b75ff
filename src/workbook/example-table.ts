import { sourceOf } from "../reading";
import { planExample } from "../sheets";
import { addTable, freeNames } from "./new-table";

/** Writes an example of a kind of table on a new sheet, to be typed over, and answers the reference of its Excel table. */
export async function makeExample(context: Excel.RequestContext, kind: string): Promise<string> {
  const { title, example } = sourceOf(kind);
  const names = await freeNames(context, { sheet: `${title} to fill in`, table: title.replaceAll(" ", "") });
  await addTable(context, { ...planExample(names.sheet, title, example), name: names.table });
  return names.table;
}

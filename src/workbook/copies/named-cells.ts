import type { SheetBox } from "../../formula";
import { parseAddress } from "../../formula";

/** The cells of names and of whole columns of tables, by what arguments of formulas give for them. Three round trips at most. */
export async function namedCells(
  context: Excel.RequestContext,
  texts: readonly string[],
): Promise<ReadonlyMap<string, SheetBox>> {
  if (texts.length === 0) return new Map();
  const { names, tables } = context.workbook;
  names.load("items/name,items/type");
  tables.load("items/name,items/columns/items/name");
  await context.sync();
  const asked = texts.flatMap((text) => {
    const range = ofName(names.items, text) ?? ofColumn(tables.items, text);
    range?.load("address");
    return range === undefined ? [] : [{ text, range }];
  });
  if (asked.length === 0) return new Map();
  await context.sync();
  return new Map(
    asked.flatMap(({ text, range }): [string, SheetBox][] => {
      const cells = range.isNullObject ? null : parseAddress(range.address);
      return cells ? [[text, { sheet: cells.sheet ?? "", ...cells.box }]] : [];
    }),
  );
}

function ofName(names: readonly Excel.NamedItem[], text: string): Excel.Range | undefined {
  return names
    .find(({ name, type }) => type === "Range" && name.toLowerCase() === text.toLowerCase())
    ?.getRangeOrNullObject();
}

/** Spending[Amount] or Spending[[Amount]]: the whole column, without its heading. */
function ofColumn(tables: readonly Excel.Table[], text: string): Excel.Range | undefined {
  const match = /^([^[\]]+)\[\[?((?:'.|[^'[\]#@])+)\]?\]$/.exec(text);
  if (match === null) return undefined;
  const [wantedTable, wantedColumn] = [
    match[1]!.toLowerCase(),
    match[2]!.replace(/'(.)/g, "$1").toLowerCase(),
  ];
  return tables
    .find(({ name }) => name.toLowerCase() === wantedTable)
    ?.columns.items.find(({ name }) => name.toLowerCase() === wantedColumn)
    ?.getDataBodyRange();
}

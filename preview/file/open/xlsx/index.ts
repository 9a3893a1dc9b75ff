import type { Package } from "../../package";
import { damaged, relationsOf } from "../../package";
import type { BookContent, DeclaredArea, SheetContent } from "../content";
import { namedArea, rangeReferredTo } from "../declared";
import type { Pace } from "../pace";
import { worksheet } from "./cells";
import { sharedStrings } from "./strings";
import { numberFormats } from "./styles";
import { tablesOf } from "./tables";
import { workbookPart } from "./workbook";

export { keptIn, NOTHING_KEPT } from "./kept";
export type { Kept } from "./kept";

/** The cells of an .xlsx or .xlsm workbook. Sheets that are charts or old macros have no cells and are left out. */
export async function readXlsx(
  parts: Package,
  workbook: string,
  fileName: string,
  pace?: Pace,
): Promise<BookContent> {
  const xml = parts.text(workbook);
  if (xml === null) throw damaged(`no ${workbook}`);
  const relations = relationsOf(parts, workbook);
  const textOf = (type: string) => {
    const target = relations.find((relation) => relation.type === type)?.target;
    return target === undefined ? null : parts.text(target);
  };
  const book = workbookPart(xml);
  const shared = {
    strings: sharedStrings(textOf("sharedStrings")),
    formats: numberFormats(textOf("styles")),
    countsFrom1904: book.countsFrom1904,
  };
  const sheets: SheetContent[] = [];
  const tables: DeclaredArea[] = [];
  for (const [index, tab] of book.tabs.entries()) {
    const relation = relations.find(({ id }) => id === tab.relation);
    if (relation?.type !== "worksheet") continue;
    const cells = parts.text(relation.target);
    if (cells === null) throw damaged(`no ${relation.target}`);
    const paceOfSheet: Pace | undefined = pace && ((share) => pace((index + share) / book.tabs.length));
    await paceOfSheet?.(0);
    sheets.push(await worksheet(cells, tab.name, tab.isHidden, shared, paceOfSheet));
    tables.push(...tablesOf(parts, relation.target, tab.name));
  }
  const names = book.names
    .filter(({ name, isHidden }) => !isHidden && !name.startsWith("_xlnm."))
    .flatMap(({ name, refersTo }) => namedArea(name, rangeReferredTo(refersTo), sheets));
  return { fileName, sheets, declared: [...tables, ...names] };
}

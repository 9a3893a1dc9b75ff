import type { Package } from "../../package";
import { damaged, relationsOf } from "../../package";
import type { BookContent, DeclaredArea, SheetContent } from "../content";
import { namedArea, rangeReferredTo } from "../declared";
import type { BookLayout, SheetLayout } from "../layout";
import type { Pace } from "../pace";
import { worksheet } from "./cells";
import { cellLooks, coloursOf, layoutReader } from "./looks";
import { sharedStrings } from "./strings";
import { numberFormats } from "./styles";
import { tablesOf } from "./tables";
import { workbookPart } from "./workbook";

export { keptIn, NOTHING_KEPT } from "./kept";
export type { Kept } from "./kept";

/** The cells of an .xlsx or .xlsm workbook and how they look. Sheets that are charts or old macros have no cells and are left out. */
export async function readXlsx(
  parts: Package,
  workbook: string,
  fileName: string,
  pace?: Pace,
): Promise<{ readonly content: BookContent; readonly layout: BookLayout }> {
  const xml = parts.text(workbook);
  if (xml === null) throw damaged(`no ${workbook}`);
  const relations = relationsOf(parts, workbook);
  const textOf = (type: string) => {
    const target = relations.find((relation) => relation.type === type)?.target;
    return target === undefined ? null : parts.text(target);
  };
  const book = workbookPart(xml);
  const [stylesXml, theme] = [textOf("styles"), textOf("theme")];
  const shared = {
    strings: sharedStrings(textOf("sharedStrings")),
    formats: numberFormats(stylesXml),
    countsFrom1904: book.countsFrom1904,
  };
  const looks = cellLooks(stylesXml, theme);
  const colours = coloursOf(theme);
  const styles = shared.formats.map((format, index) => ({ format, look: looks[index] ?? {} }));
  const layouts = new Map<string, SheetLayout>();
  const sheets: SheetContent[] = [];
  const tables: DeclaredArea[] = [];
  for (const [index, tab] of book.tabs.entries()) {
    const relation = relations.find(({ id }) => id === tab.relation);
    if (relation?.type !== "worksheet") continue;
    const cells = parts.text(relation.target);
    if (cells === null) throw damaged(`no ${relation.target}`);
    const paceOfSheet: Pace | undefined = pace && ((share) => pace((index + share) / book.tabs.length));
    await paceOfSheet?.(0);
    const layout = layoutReader(styles, colours, tab.isVeryHidden);
    sheets.push(await worksheet(cells, tab.name, tab.isHidden, shared, layout, paceOfSheet));
    layouts.set(tab.name, layout.layout());
    tables.push(...tablesOf(parts, relation.target, tab.name));
  }
  const names = book.names
    .filter(({ name, isHidden }) => !isHidden && !name.startsWith("_xlnm."))
    .flatMap(({ name, refersTo }) => namedArea(name, rangeReferredTo(refersTo), sheets));
  return {
    content: { fileName, sheets, declared: [...tables, ...names] },
    layout: { styles, sheets: layouts },
  };
}

import type { Package } from "../../package";
import { damaged, relationsOf } from "../../package";
import { isWhole } from "../../xml";
import type { Beyond } from "../beyond";
import type { BookContent, DeclaredArea, SheetContent } from "../content";
import { namedArea } from "../declared";
import { rangeReferredTo } from "../range-referred-to";
import type { SheetLayout } from "../layout";
import type { Pace } from "../pace";
import { worksheet } from "./cells";
import { aroundCells, featuresOf } from "./features";
import type { FiledFeatures } from "./features";
import { cellLooks } from "./look/cell-looks";
import { colourReader, themeColours } from "./look/colours";
import { gatherLook } from "./look/sheet-look";
import { layoutReader, looksOf } from "./looks";
import { sixDigits } from "../../look";
import { sharedStrings } from "./strings";
import { numberFormats } from "./styles";
import { tablesOf } from "./tables";
import { workbookPart } from "./workbook";

export { keptIn, NOTHING_KEPT } from "./kept";
export type { Kept } from "./kept";
export type { FiledFeatures } from "./features";

/** The cells of an .xlsx or .xlsm workbook, and what is in it beyond them. Sheets that are charts or old macros have no cells and are left out. */
export async function readXlsx(
  parts: Package,
  workbook: string,
  fileName: string,
  pace?: Pace,
): Promise<{ readonly content: BookContent; readonly beyond: Beyond }> {
  const xml = wholeText(parts, workbook);
  const relations = relationsOf(parts, workbook);
  const textOf = (type: string) => {
    const target = relations.find((relation) => relation.type === type)?.target;
    return target === undefined ? null : wholeText(parts, target);
  };
  const book = workbookPart(xml);
  const styles = textOf("styles");
  const theme = themeColours(textOf("theme"));
  const looks = cellLooks(styles, theme);
  const colour = colourReader(theme);
  const shared = {
    strings: sharedStrings(textOf("sharedStrings")),
    formats: numberFormats(styles),
    countsFrom1904: book.countsFrom1904,
  };
  const sheets: SheetContent[] = [];
  const tables: DeclaredArea[] = [];
  const styled = looksOf(looks.cells);
  const cellStyles = shared.formats.map((format, at) => ({ format, look: styled[at] ?? {} }));
  const layouts = new Map<string, SheetLayout>();
  const features = new Map<string, FiledFeatures>();
  for (const [index, tab] of book.tabs.entries()) {
    const relation = relations.find(({ id }) => id === tab.relation);
    if (!relation) throw damaged(`nothing leads to the sheet ${tab.name}`);
    if (relation.type !== "worksheet") continue;
    const cells = wholeText(parts, relation.target);
    const paceOfSheet: Pace | undefined = pace && ((share) => pace((index + share) / book.tabs.length));
    await paceOfSheet?.(0);
    const gathered = gatherLook();
    const laidOut = layoutReader(cellStyles, tab.isVeryHidden);
    const readers = { layout: laidOut, rows: gathered };
    sheets.push(await worksheet(cells, tab.name, tab.isHidden, shared, readers, paceOfSheet));
    tables.push(...tablesOf(parts, relation.target, tab.name));
    const around = aroundCells(cells);
    const look = gathered.look(around.head, colour);
    layouts.set(tab.name, laidOut.layout(sixDigits(look.tabColour)));
    const names = book.names.filter((name) => name.ofSheet === index);
    features.set(
      tab.name,
      featuresOf(parts, workbook, { part: relation.target, ...around, look, names }, { looks, colour }),
    );
  }
  const own = book.names.filter(({ name, isHidden }) => !isHidden && !name.startsWith("_xlnm."));
  const declared = own.flatMap(({ name, refersTo }) => namedArea(name, rangeReferredTo(refersTo), sheets));
  return {
    content: { fileName, sheets, declared: [...tables, ...declared] },
    beyond: {
      layout: { styles: cellStyles, sheets: layouts },
      features,
      names: own
        .filter(({ refersTo }) => isPlain(refersTo))
        .map(({ name, refersTo, ofSheet }) => ({
          name,
          refersTo,
          sheet: ofSheet === null ? null : (book.tabs[ofSheet]?.name ?? null),
        })),
      isLocked: book.isLocked,
    },
  };
}

/** A part that the workbook says it has, to its end. */
function wholeText(parts: Package, name: string): string {
  const xml = parts.text(name);
  if (xml === null) throw damaged(`no ${name}`);
  if (!isWhole(xml)) throw damaged(`${name} ends in its middle`);
  return xml;
}

/** A range, a number or a text: names of formulas would be worked out with every cell that has them. */
function isPlain(refersTo: string): boolean {
  return rangeReferredTo(refersTo) !== null || /^(?:-?[\d.]+(?:E[+-]?\d+)?%?|"[^"]*")$/i.test(refersTo);
}

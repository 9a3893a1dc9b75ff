import type { SheetFeatures } from "../../../../host";
import type { Package } from "../../../package";
import { relationsOf } from "../../../package";
import { treeOf } from "../../../xml";
import type { Node } from "../../../xml";
import type { SheetLook } from "../../look";
import type { CellLooks } from "../look/cell-looks";
import type { ColourReader } from "../look/colours";
import type { DefinedName } from "../workbook";
import { remarksIn } from "./comments";
import { conditionalFormatsIn } from "./conditional-formats";
import { drawnOn } from "./drawing";
import { filterIn } from "./filter";
import { hyperlinksIn } from "./hyperlinks";
import { pivotTablesIn, slicersIn } from "./listed";
import { pageLayoutIn } from "./page-layout";
import { validationsIn } from "./validations";

/** What a sheet of a file holds beyond its cells. Charts name sheets by their names. */
export type FiledFeatures = Omit<SheetFeatures, "styles">;

export interface SheetPart {
  readonly part: string;
  /** What is before and behind the cells. */
  readonly head: Node;
  readonly tail: Node;
  readonly look: SheetLook;
  /** The names of this sheet alone. */
  readonly names: readonly DefinedName[];
}

export function featuresOf(
  parts: Package,
  workbook: string,
  { part, head, tail, look, names }: SheetPart,
  { looks, colour }: { readonly looks: CellLooks; readonly colour: ColourReader },
): FiledFeatures {
  const relations = relationsOf(parts, part);
  const drawing = relations.find(({ type }) => type === "drawing")?.target;
  const drawn = drawing === undefined ? { charts: [], shapes: [] } : drawnOn(parts, drawing, look, colour);
  const columnLevels = look.columns.flatMap(({ first, last, level }) =>
    level === 0 ? [] : Array.from({ length: last - first + 1 }, (_, at) => [first + at, level] as const),
  );
  return {
    validations: validationsIn(tail),
    charts: drawn.charts,
    pageLayout: pageLayoutIn(head, tail, names),
    outline: { rows: look.rowLevels, columns: new Map(columnLevels) },
    links: hyperlinksIn(tail, relations),
    filter: filterIn(tail, look.hiddenRows),
    conditionalFormats: conditionalFormatsIn(tail, looks.conditional, colour),
    ...remarksIn(parts, workbook, relations),
    listed: {
      pivotTables: pivotTablesIn(parts, relations),
      slicers: slicersIn(parts, relations),
      shapes: drawn.shapes,
    },
  };
}

/** The parts of a sheet's XML before and behind its cells, as small trees. */
export function aroundCells(xml: string): { readonly head: Node; readonly tail: Node } {
  const start = /<(?:\w+:)?sheetData[\s/>]/.exec(xml)?.index ?? xml.length;
  const end = lastClose(xml, start);
  const tree = (text: string) => treeOf(`<part>${text}</part>`)!;
  return { head: headTree(xml.slice(0, start)), tail: tree(xml.slice(end)) };
}

/** The element of the sheet itself is open there. */
function headTree(text: string): Node {
  return treeOf(`<part>${text.replace(/^[\s\S]*?<(?:\w+:)?worksheet[^>]*>/, "")}</part>`)!;
}

function lastClose(xml: string, start: number): number {
  const at = Math.max(xml.lastIndexOf("</sheetData>"), xml.lastIndexOf(":sheetData>"));
  if (at > start) return xml.indexOf(">", at) + 1;
  // The sheet has no cells: "<sheetData/>".
  return Math.max(start, xml.indexOf(">", start) + 1);
}

import type { SheetLook } from "../../look";
import { attribute } from "../../../xml";
import type { Node, Tag } from "../../../xml";
import { nodeAt, nodesNamed } from "../../../xml";
import type { ColourReader } from "./colours";

/** Gathers, while cells go by, how the rows are. */
export interface LookGatherer {
  row(xml: string, tag: Tag, row: number): void;
  /** The look of the sheet, with what is said before its cells. */
  look(head: Node | null, colour: ColourReader): SheetLook;
}

/** Pixels of a digit in the usual font; widths of files are in such digits. */
const DIGIT = 7;
const POINTS_A_PIXEL = 72 / 96;
const MOST_COLUMNS = 16_384;

export function gatherLook(): LookGatherer {
  const heights = new Map<number, number>();
  const hiddenRows = new Set<number>();
  const rowLevels = new Map<number, number>();
  return {
    row: (xml, tag, row) => {
      const height = Number(attribute(xml, tag, "ht"));
      if (height > 0) heights.set(row, height);
      if (isTrue(attribute(xml, tag, "hidden"))) hiddenRows.add(row);
      const level = Number(attribute(xml, tag, "outlineLevel"));
      if (level > 0) rowLevels.set(row, level);
    },
    look: (head, colour) => {
      const columns = nodesNamed(nodeAt(head, "cols"), "col").map((node) => ({
        first: Number(node.attribute("min") ?? 1) - 1,
        last: Math.min(Number(node.attribute("max") ?? 1), MOST_COLUMNS) - 1,
        width: node.attribute("width") === null ? null : points(Number(node.attribute("width"))),
        isHidden: isTrue(node.attribute("hidden")),
        level: Number(node.attribute("outlineLevel") ?? 0),
      }));
      const view = nodeAt(head, "sheetViews", "sheetView");
      const pane = nodeAt(view, "pane");
      const isFrozen = /frozen/i.test(pane?.attribute("state") ?? "");
      const format = nodeAt(head, "sheetFormatPr");
      return {
        columns,
        heights,
        hiddenRows,
        rowLevels,
        defaultWidth: positive(format, "defaultColWidth", points),
        defaultHeight: positive(format, "defaultRowHeight", (value) => value),
        frozenRows: isFrozen ? Number(pane?.attribute("ySplit") ?? 0) : 0,
        frozenColumns: isFrozen ? Number(pane?.attribute("xSplit") ?? 0) : 0,
        hasGridlines: view?.attribute("showGridLines") !== "0",
        tabColour: colour(nodeAt(head, "sheetPr", "tabColor")),
      };
    },
  };
}

function positive(node: Node | null, name: string, scale: (value: number) => number): number | null {
  const value = Number(node?.attribute(name) ?? 0);
  return value > 0 ? scale(value) : null;
}

/** As the standard turns a width into pixels, and those into points. */
function points(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / DIGIT)) / 256) * DIGIT) * POINTS_A_PIXEL;
}

function isTrue(value: string | null): boolean {
  return value === "1" || value === "true";
}

import type { CellStyle, ConditionalLook } from "../../../../host";
import { nodeAt, nodesNamed, treeOf } from "../../../xml";
import type { Node } from "../../../xml";
import { colourReader } from "./colours";
import type { ColourReader } from "./colours";

/** What xl/styles.xml says of looks. */
export interface CellLooks {
  /** By the index that cells carry; the first is that of cells without one. */
  readonly cells: readonly CellStyle[];
  /** Looks of conditional formats, by their number. */
  readonly conditional: readonly ConditionalLook[];
}

const ALIGN = { left: "left", center: "center", centerContinuous: "center", right: "right" } as const;
const VERTICAL = { top: "top", center: "center", bottom: "bottom" } as const;

export function cellLooks(xml: string | null, theme: readonly string[]): CellLooks {
  const root = xml === null ? null : treeOf(xml);
  const colour = colourReader(theme);
  const list = (name: string, child: string) => nodesNamed(nodeAt(root, name), child);
  const fonts = list("fonts", "font").map((node) => fontOf(node, colour));
  const fills = list("fills", "fill").map((node) => fillOf(node, colour));
  const borders = list("borders", "border").map((node) => bordersOf(node, colour));
  return {
    cells: list("cellXfs", "xf").map((xf) => ({
      ...fonts[Number(xf.attribute("fontId") ?? 0)],
      ...fills[Number(xf.attribute("fillId") ?? 0)],
      ...borders[Number(xf.attribute("borderId") ?? 0)],
      ...alignmentOf(nodeAt(xf, "alignment")),
    })),
    conditional: list("dxfs", "dxf").map((node) => conditionalLook(node, colour)),
  };
}

function fontOf(font: Node, colour: ColourReader): CellStyle {
  const own = colour(nodeAt(font, "color"));
  const size = Number(nodeAt(font, "sz")?.attribute("val"));
  const name = nodeAt(font, "name")?.attribute("val") ?? null;
  return {
    ...(isOn(font, "b") ? { bold: true } : {}),
    ...(isOn(font, "i") ? { italic: true } : {}),
    ...(isOn(font, "u") ? { underline: true } : {}),
    ...(isOn(font, "strike") ? { strikethrough: true } : {}),
    ...(own === null ? {} : { colour: own }),
    ...(size > 0 ? { fontSize: size } : {}),
    ...(name === null ? {} : { font: name }),
  };
}

function isOn(node: Node, name: string): boolean {
  const value = nodeAt(node, name)?.attribute("val");
  return nodeAt(node, name) !== null && value !== "0" && value !== "false" && value !== "none";
}

/** Patterns are shown as their first colour. */
function fillOf(fill: Node, colour: ColourReader): CellStyle {
  const pattern = nodeAt(fill, "patternFill");
  const type = pattern?.attribute("patternType") ?? "none";
  const gradient = nodeAt(fill, "gradientFill", "stop", "color");
  const own = type === "none" || type === "gray125" ? colour(gradient) : colour(nodeAt(pattern, "fgColor"));
  return own === null ? {} : { fill: own };
}

function bordersOf(border: Node, colour: ColourReader): CellStyle {
  const side = (name: string) => {
    const node = nodeAt(border, name);
    const style = node?.attribute("style") ?? "none";
    return style === "none" ? null : (colour(nodeAt(node, "color")) ?? "#000000");
  };
  const [top, bottom, left, right] = [side("top"), side("bottom"), side("left"), side("right")];
  return {
    ...(top === null ? {} : { borderTop: top }),
    ...(bottom === null ? {} : { borderBottom: bottom }),
    ...(left === null ? {} : { borderLeft: left }),
    ...(right === null ? {} : { borderRight: right }),
  };
}

function alignmentOf(node: Node | null): CellStyle {
  if (!node) return {};
  const align = ALIGN[(node.attribute("horizontal") ?? "") as keyof typeof ALIGN];
  const verticalAlign = VERTICAL[(node.attribute("vertical") ?? "") as keyof typeof VERTICAL];
  const indent = Number(node.attribute("indent") ?? 0);
  return {
    ...(align ? { align } : {}),
    ...(verticalAlign ? { verticalAlign } : {}),
    ...(isTrue(node.attribute("wrapText")) ? { wrap: true } : {}),
    ...(indent > 0 ? { indent } : {}),
  };
}

/** Here the colour of a plain fill is the one that is at the back elsewhere. */
function conditionalLook(node: Node, colour: ColourReader): ConditionalLook {
  const font = nodeAt(node, "font");
  const pattern = nodeAt(node, "fill", "patternFill");
  const has = (name: string) => (font && nodeAt(font, name) ? isOn(font, name) : null);
  return {
    fill: colour(nodeAt(pattern, "bgColor")) ?? colour(nodeAt(pattern, "fgColor")),
    colour: colour(nodeAt(font, "color")),
    bold: has("b"),
    italic: has("i"),
    underline: has("u"),
    strikethrough: has("strike"),
    numberFormat: nodeAt(node, "numFmt")?.attribute("formatCode") ?? null,
  };
}

function isTrue(value: string | null): boolean {
  return value === "1" || value === "true";
}

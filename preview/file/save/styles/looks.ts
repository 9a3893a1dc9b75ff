import type { Look } from "../../look";
import { encoded } from "../../xml";
import { withAttribute } from "./attributes";

/** The workbook's usual font. */
export interface UsualFont {
  readonly name: string;
  readonly size: string;
}

const FONT = ["isBold", "isItalic", "isUnderlined", "isStruckOut", "font", "size", "colour"] as const;
const BORDER = ["above", "below", "left", "right"] as const;
const ALIGNMENT = ["align", "vertical", "wraps", "indent"] as const;

export const ASPECTS = { font: FONT, fill: ["fill"], border: BORDER, alignment: ALIGNMENT } as const;

/** Whether two looks are the same in one of their aspects. */
export function isSame(aspect: keyof typeof ASPECTS, one: Look, other: Look): boolean {
  return ASPECTS[aspect].every((key) => one[key] === other[key]);
}

export function fontXml(p: string, look: Look, usual: UsualFont): string {
  const colour = look.colour ? `<${p}color rgb="FF${look.colour}"/>` : "";
  const marks = [
    look.isBold ? `<${p}b/>` : "",
    look.isItalic ? `<${p}i/>` : "",
    look.isStruckOut ? `<${p}strike/>` : "",
    look.isUnderlined ? `<${p}u/>` : "",
  ];
  return `<${p}font>${marks.join("")}<${p}sz val="${look.size ?? usual.size}"/>${colour}<${p}name val="${encoded(look.font ?? usual.name)}"/></${p}font>`;
}

export function fillXml(p: string, colour: string): string {
  return `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="FF${colour}"/></${p}patternFill></${p}fill>`;
}

export function borderXml(p: string, look: Look): string {
  const side = (name: string, colour: string | undefined) =>
    colour ? `<${p}${name} style="thin"><${p}color rgb="FF${colour}"/></${p}${name}>` : `<${p}${name}/>`;
  return `<${p}border>${side("left", look.left)}${side("right", look.right)}${side("top", look.above)}${side("bottom", look.below)}<${p}diagonal/></${p}border>`;
}

/** The alignment of a look; `before` is the element that is there, whose other attributes stay. "" where nothing is left to say. */
export function alignmentXml(p: string, look: Look, before = `<${p}alignment/>`): string {
  const xml = [
    ["horizontal", look.align ?? null],
    ["vertical", look.vertical ?? null],
    ["wrapText", look.wraps ? "1" : null],
    ["indent", look.indent ? String(look.indent) : null],
  ].reduce((element, [name, value]) => withAttribute(element, name ?? "", value ?? null), before);
  return xml === `<${p}alignment/>` ? "" : xml;
}

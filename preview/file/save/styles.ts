import { eachElement, encoded } from "../xml";
import type { Element } from "../xml";
import type { Look } from "./changes";
import { elementRange, prefixOf } from "./parts";
import { put, spliced } from "./splice";
import type { Splice } from "./splice";

/** The styles of a workbook, to which others are added; those that are there keep their numbers. */
export interface Styles {
  /** The number of the style that is `base` with another number format. */
  withFormat(base: number | null, format: string): number;
  /** The number of the style of a cell of a new sheet; null for the plain one. */
  ofNew(format: string | undefined, look: Look | undefined): number | null;
  /** The part with what was added; the same text where nothing was. */
  xml(): string;
  readonly size: number;
}

/** The sections of the part in the order that the format asks for, and what each must hold first. */
const SECTIONS = {
  numFmts: "",
  fonts: '<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>',
  fills: '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
  borders: "<border><left/><right/><top/><bottom/><diagonal/></border>",
  cellStyleXfs: '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>',
  cellXfs: '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
};
type Section = keyof typeof SECTIONS;
const ORDER = Object.keys(SECTIONS) as Section[];
const DEFAULTS: Readonly<Record<Section, number>> = {
  numFmts: 0,
  fonts: 1,
  fills: 2,
  borders: 1,
  cellStyleXfs: 1,
  cellXfs: 1,
};

/** Formats that every reader knows by number, whatever its country. */
const BY_NUMBER: ReadonlyMap<string, number> = new Map([
  ["General", 0],
  ["0", 1],
  ["0.00", 2],
  ["#,##0", 3],
  ["#,##0.00", 4],
  ["0%", 9],
  ["0.00%", 10],
  ["@", 49],
]);
const FIRST_OWN_FORMAT = 164;

export function stylesOf(xml: string): Styles {
  const p = prefixOf(xml);
  const formats = new Map<string, number>(BY_NUMBER);
  const counts: Record<Section, number> = {
    numFmts: 0,
    fonts: 0,
    fills: 0,
    borders: 0,
    cellStyleXfs: 0,
    cellXfs: 0,
  };
  const cellStyles: string[] = [];
  /** The number of each entry of a section, so that none is added twice. */
  const known = new Map<string, number>();
  let nextFormat = FIRST_OWN_FORMAT;
  let font: { size: string; name: string } | null = null;
  eachElement(xml, (element) => {
    const parent = element.within.at(-1);
    const section = ORDER.find((one) => one === parent && element.within.length === 2);
    if (!section) return;
    const entry = written(xml, element, p);
    if (!known.has(`${section} ${entry}`)) known.set(`${section} ${entry}`, counts[section]);
    counts[section] += 1;
    if (section === "numFmts") {
      const id = Number(element.attribute("numFmtId"));
      formats.set(element.attribute("formatCode") ?? "", id);
      nextFormat = Math.max(nextFormat, id + 1);
    }
    if (section === "cellXfs") cellStyles.push(entry);
    if (section === "fonts") font ??= firstFont(element);
  });
  for (const section of ORDER) if (counts[section] === 0) counts[section] = DEFAULTS[section];
  const added: Record<Section, string[]> = {
    numFmts: [],
    fonts: [],
    fills: [],
    borders: [],
    cellStyleXfs: [],
    cellXfs: [],
  };
  const add = (section: Section, entry: string) => {
    const key = `${section} ${entry}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const index = counts[section] + added[section].length;
    added[section].push(entry);
    known.set(key, index);
    return index;
  };
  const formatNumber = (format: string) => {
    const number = formats.get(format);
    if (number !== undefined) return number;
    formats.set(format, nextFormat);
    added.numFmts.push(`<${p}numFmt numFmtId="${nextFormat}" formatCode="${encoded(format)}"/>`);
    nextFormat += 1;
    return nextFormat - 1;
  };
  const lookNumbers = (look: Look) => ({
    font:
      look.isBold || look.isItalic || look.colour || look.size
        ? add("fonts", fontXml(p, look, font ?? { size: "11", name: "Calibri" }))
        : 0,
    fill: look.fill
      ? add(
          "fills",
          `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="FF${look.fill}"/></${p}patternFill></${p}fill>`,
        )
      : 0,
    border: look.lineAbove || look.lineBelow ? add("borders", borderXml(p, look)) : 0,
  });
  return {
    withFormat: (base, format) => {
      const plain = `<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`;
      const style = cellStyles[base ?? 0] ?? plain;
      const number = formatNumber(format);
      if (new RegExp(`\\bnumFmtId="${number}"`).test(style)) return base ?? 0;
      return add(
        "cellXfs",
        withAttribute(withAttribute(style, "numFmtId", String(number)), "applyNumberFormat", "1"),
      );
    },
    ofNew: (format, look = {}) => {
      const { font: fontNumber, fill, border } = lookNumbers(look);
      const number = formatNumber(format ?? "General");
      const alignment = alignmentXml(p, look);
      if (number === 0 && fontNumber === 0 && fill === 0 && border === 0 && alignment === "") return null;
      const start = `<${p}xf numFmtId="${number}" fontId="${fontNumber}" fillId="${fill}" borderId="${border}" xfId="0"`;
      const applies = `${number ? ' applyNumberFormat="1"' : ""}${fontNumber ? ' applyFont="1"' : ""}${fill ? ' applyFill="1"' : ""}${border ? ' applyBorder="1"' : ""}`;
      return add(
        "cellXfs",
        alignment === ""
          ? `${start}${applies}/>`
          : `${start}${applies} applyAlignment="1">${alignment}</${p}xf>`,
      );
    },
    xml: () => withAdded(xml, p, added, counts),
    get size() {
      return counts.cellXfs + added.cellXfs.length;
    },
  };
}

function written(xml: string, element: Element, prefix: string): string {
  const opening = xml.slice(element.start, element.end);
  return element.isEmpty ? opening : `${opening}${element.inside()}</${prefix}${element.name}>`;
}

function firstFont(element: Element): { size: string; name: string } {
  const inside = element.inside();
  return {
    size: /<(?:\w+:)?sz\s+val="([\d.]+)"/.exec(inside)?.[1] ?? "11",
    name: /<(?:\w+:)?name\s+val="([^"]*)"/.exec(inside)?.[1] ?? "Calibri",
  };
}

function fontXml(p: string, look: Look, font: { size: string; name: string }): string {
  const colour = look.colour ? `<${p}color rgb="FF${look.colour}"/>` : "";
  return `<${p}font>${look.isBold ? `<${p}b/>` : ""}${look.isItalic ? `<${p}i/>` : ""}<${p}sz val="${look.size ?? font.size}"/>${colour}<${p}name val="${font.name}"/></${p}font>`;
}

function borderXml(p: string, look: Look): string {
  const side = (name: string, isDrawn: boolean | undefined) =>
    isDrawn ? `<${p}${name} style="thin"><${p}color auto="1"/></${p}${name}>` : `<${p}${name}/>`;
  return `<${p}border>${side("left", false)}${side("right", false)}${side("top", look.lineAbove)}${side("bottom", look.lineBelow)}<${p}diagonal/></${p}border>`;
}

function alignmentXml(p: string, look: Look): string {
  if (!look.wraps && !look.align) return "";
  return `<${p}alignment${look.align ? ` horizontal="${look.align}"` : ""}${look.wraps ? ' vertical="top" wrapText="1"' : ""}/>`;
}

/** The opening tag of an element with an attribute set; what is inside it stays. */
function withAttribute(xml: string, name: string, value: string): string {
  const end = xml.indexOf(">");
  const opening = xml.slice(0, end);
  const held = new RegExp(`(\\s${name}=)"[^"]*"`);
  if (held.test(opening)) return opening.replace(held, `$1"${value}"`) + xml.slice(end);
  const slash = opening.endsWith("/") ? 1 : 0;
  return `${opening.slice(0, opening.length - slash)} ${name}="${value}"${xml.slice(end - slash)}`;
}

function withAdded(
  xml: string,
  p: string,
  added: Readonly<Record<Section, readonly string[]>>,
  counts: Readonly<Record<Section, number>>,
): string {
  const splices: Splice[] = [];
  ORDER.forEach((section, place) => {
    const entries = added[section];
    if (entries.length === 0) return;
    const range = elementRange(xml, section);
    const count = counts[section] + entries.length;
    if (!range || range.isEmpty) {
      const first = SECTIONS[section].replaceAll("<", `<${p}`).replaceAll(`<${p}/`, `</${p}`);
      const whole = `<${p}${section} count="${count}">${first}${entries.join("")}</${p}${section}>`;
      if (range) splices.push({ start: range.start, end: range.end, text: whole });
      else splices.push(put(endOfEarlier(xml, place), whole));
      return;
    }
    const opening = withAttribute(xml.slice(range.start, range.opened), "count", String(count));
    splices.push(
      { start: range.start, end: range.opened, text: opening },
      put(range.closes, entries.join("")),
    );
  });
  return spliced(xml, splices);
}

/** Where a section that is missing belongs: behind those that come before it, or first of all. */
function endOfEarlier(xml: string, place: number): number {
  const earlier = ORDER.slice(0, place).flatMap((section) => elementRange(xml, section) ?? []);
  return earlier.at(-1)?.end ?? elementRange(xml, "styleSheet")?.opened ?? 0;
}

/** The smallest part of styles there is. */
export const NO_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  ORDER.filter((section) => section !== "numFmts")
    .map((section) => `<${section} count="${DEFAULTS[section]}">${SECTIONS[section]}</${section}>`)
    .join("") +
  "</styleSheet>";

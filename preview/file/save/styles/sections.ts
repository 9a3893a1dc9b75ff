import { eachElement } from "../../xml";
import type { Element } from "../../xml";
import { elementRange, prefixOf } from "../parts";
import { put, spliced } from "../splice";
import type { Splice } from "../splice";
import { withAttribute } from "./attributes";

/** The sections of the part in the order that the format asks for, and what each must hold first. */
const SECTIONS = {
  numFmts: "",
  fonts: '<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>',
  fills: '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
  borders: "<border><left/><right/><top/><bottom/><diagonal/></border>",
  cellStyleXfs: '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>',
  cellXfs: '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  cellStyles: "",
  dxfs: "",
};
export type Section = keyof typeof SECTIONS;
const ORDER = Object.keys(SECTIONS) as Section[];
const DEFAULTS: Readonly<Record<Section, number>> = {
  numFmts: 0,
  fonts: 1,
  fills: 2,
  borders: 1,
  cellStyleXfs: 1,
  cellXfs: 1,
  cellStyles: 0,
  dxfs: 0,
};

/** The sections of a part of styles, to which entries are added; those that are there keep their numbers. */
export interface Sections {
  /** The entries that the part has, as they are written, and those that are added. */
  entries(section: Section): readonly string[];
  /** The number of an entry: of the same one where there is one. */
  add(section: Section, entry: string): number;
  /** The part with what was added; the same text where nothing was. */
  xml(): string;
}

export function sectionsOf(xml: string): Sections {
  const p = prefixOf(xml);
  const held = empty();
  const known = new Map<string, number>();
  eachElement(xml, (element) => {
    const section = ORDER.find((one) => one === element.within.at(-1) && element.within.length === 2);
    if (!section) return;
    const entry = written(xml, element, p);
    if (!known.has(`${section} ${entry}`)) known.set(`${section} ${entry}`, held[section].length);
    held[section].push(entry);
  });
  const added = empty();
  const count = (section: Section) => held[section].length || DEFAULTS[section];
  return {
    entries: (section) => [...held[section], ...added[section]],
    add: (section, entry) => {
      const before = known.get(`${section} ${entry}`);
      if (before !== undefined) return before;
      const index = count(section) + added[section].length;
      added[section].push(entry);
      known.set(`${section} ${entry}`, index);
      return index;
    },
    xml: () => {
      const splices = ORDER.flatMap((section, place) =>
        additions(xml, p, section, place, added[section], count(section)),
      );
      return spliced(xml, splices);
    },
  };
}

function empty(): Record<Section, string[]> {
  return {
    numFmts: [],
    fonts: [],
    fills: [],
    borders: [],
    cellStyleXfs: [],
    cellXfs: [],
    cellStyles: [],
    dxfs: [],
  };
}

function written(xml: string, element: Element, prefix: string): string {
  const opening = xml.slice(element.start, element.end);
  return element.isEmpty ? opening : `${opening}${element.inside()}</${prefix}${element.name}>`;
}

function additions(
  xml: string,
  p: string,
  section: Section,
  place: number,
  entries: readonly string[],
  before: number,
): Splice[] {
  if (entries.length === 0) return [];
  const range = elementRange(xml, section);
  const count = before + entries.length;
  if (!range || range.isEmpty) {
    const first = SECTIONS[section].replaceAll("<", `<${p}`).replaceAll(`<${p}/`, `</${p}`);
    const whole = `<${p}${section} count="${count}">${first}${entries.join("")}</${p}${section}>`;
    if (range) return [{ start: range.start, end: range.end, text: whole }];
    return [put(endOfEarlier(xml, place), whole)];
  }
  const opening = withAttribute(xml.slice(range.start, range.opened), "count", String(count));
  return [{ start: range.start, end: range.opened, text: opening }, put(range.closes, entries.join(""))];
}

/** Where a section that is missing belongs: behind those that come before it, or first of all. */
function endOfEarlier(xml: string, place: number): number {
  const earlier = ORDER.slice(0, place).flatMap((section) => elementRange(xml, section) ?? []);
  return earlier.at(-1)?.end ?? elementRange(xml, "styleSheet")?.opened ?? 0;
}

/** The smallest part of styles there is. */
export const NO_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  ORDER.filter((section) => DEFAULTS[section] > 0)
    .map((section) => `<${section} count="${DEFAULTS[section]}">${SECTIONS[section]}</${section}>`)
    .join("") +
  "</styleSheet>";

import { cellLooks } from "../../open/xlsx/look/cell-looks";
import { themeColours } from "../../open/xlsx/look/colours";
import { looksOf } from "../../open/xlsx/looks";
import { isPlain, PLAIN } from "../../look";
import type { Look } from "../../look";
import { elementRange, prefixOf } from "../parts";
import { withAttribute } from "./attributes";
import type { ConditionalLook } from "../../../host";
import { conditionalXml } from "./conditional";
import { formatNumbers } from "./formats";
import { alignmentXml, borderXml, fillXml, fontXml, isSame } from "./looks";
import type { UsualFont } from "./looks";
import { sectionsOf } from "./sections";

export { NO_STYLES } from "./sections";

/** The styles of a workbook, to which others are added; those that are there keep their numbers. */
export interface Styles {
  /** The number of the style that is `base` with another number format or another look; as it was in what is not given. */
  changed(base: number | null, format: string | undefined, look: Look | undefined): number;
  /** The number of the style of a cell of a new sheet; null for the plain one. */
  ofNew(format: string | undefined, look: Look | undefined): number | null;
  /** The number of a look that cells take on where they meet a condition. */
  conditional(look: ConditionalLook): number;
  /** The part with what was added; the same text where nothing was. */
  xml(): string;
}

export function stylesOf(xml: string, theme: string | null): Styles {
  const p = prefixOf(xml);
  const sections = sectionsOf(xml);
  const formatNumber = formatNumbers(xml, p, sections);
  const looks = looksOf(cellLooks(xml, themeColours(theme)).cells);
  const plain = `<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`;
  const usual = usualFont(sections.entries("fonts")[0] ?? "");
  const made = new Map<string, number>();

  const withLook = (xf: string, from: Look, to: Look) => {
    let style = xf;
    const set = (id: string, applies: string, number: number) => {
      style = withAttribute(withAttribute(style, id, String(number)), applies, "1");
    };
    if (!isSame("font", from, to))
      set(
        "fontId",
        "applyFont",
        isSame("font", to, PLAIN) ? 0 : sections.add("fonts", fontXml(p, to, usual)),
      );
    if (!isSame("fill", from, to))
      set("fillId", "applyFill", to.fill === undefined ? 0 : sections.add("fills", fillXml(p, to.fill)));
    if (!isSame("border", from, to))
      set(
        "borderId",
        "applyBorder",
        isSame("border", to, PLAIN) ? 0 : sections.add("borders", borderXml(p, to)),
      );
    return isSame("alignment", from, to) ? style : withAlignment(p, style, to);
  };
  const changed: Styles["changed"] = (base, format, look) => {
    const key = JSON.stringify([base, format, look]);
    const before = made.get(key);
    if (before !== undefined) return before;
    let style = sections.entries("cellXfs")[base ?? 0] ?? plain;
    if (format !== undefined) {
      const number = formatNumber(format);
      if (!new RegExp(`\\bnumFmtId="${number}"`).test(style))
        style = withAttribute(withAttribute(style, "numFmtId", String(number)), "applyNumberFormat", "1");
    }
    if (look !== undefined) style = withLook(style, looks[base ?? 0] ?? PLAIN, look);
    const isAsBefore = style === (sections.entries("cellXfs")[base ?? 0] ?? plain);
    const number = isAsBefore ? (base ?? 0) : sections.add("cellXfs", style);
    made.set(key, number);
    return number;
  };
  return {
    changed,
    ofNew: (format = "General", look = PLAIN) => {
      if (format === "General" && isPlain(look)) return null;
      const key = JSON.stringify(["new", format, look]);
      const before = made.get(key);
      if (before !== undefined) return before;
      const number = formatNumber(format);
      const formatted =
        number === 0
          ? plain
          : withAttribute(withAttribute(plain, "numFmtId", String(number)), "applyNumberFormat", "1");
      const style = sections.add("cellXfs", withLook(formatted, PLAIN, look));
      made.set(key, style);
      return style;
    },
    conditional: (look) => {
      const number = look.numberFormat === null ? null : formatNumber(look.numberFormat);
      return sections.add("dxfs", conditionalXml(p, look, number));
    },
    xml: sections.xml,
  };
}

/** A style with another alignment; protection and what extends a style come behind it. */
function withAlignment(p: string, xf: string, look: Look): string {
  const range = elementRange(xf, "alignment");
  const alignment = alignmentXml(
    p,
    look,
    range ? xf.slice(range.start, range.opened).replace(/([^/])>$/, "$1/>") : undefined,
  );
  if (range)
    return withAttribute(xf.slice(0, range.start) + alignment + xf.slice(range.end), "applyAlignment", "1");
  if (alignment === "") return xf;
  const marked = withAttribute(xf, "applyAlignment", "1");
  const opened = marked.indexOf(">");
  if (marked[opened - 1] === "/") return `${marked.slice(0, opened - 1)}>${alignment}</${p}xf>`;
  return `${marked.slice(0, opened + 1)}${alignment}${marked.slice(opened + 1)}`;
}

function usualFont(first: string): UsualFont {
  return {
    size: /<(?:\w+:)?sz\s+val="([\d.]+)"/.exec(first)?.[1] ?? "11",
    name: /<(?:\w+:)?name\s+val="([^"]*)"/.exec(first)?.[1] ?? "Calibri",
  };
}

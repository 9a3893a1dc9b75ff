import { decoded, eachElement } from "../../xml";
import type { Element } from "../../xml";
import { GENERAL } from "../grid";

/** What the styles of an OpenDocument spreadsheet say of cells and of sheets. */
export interface Formats {
  /** The number format of a cell's style, as Excel writes it. */
  of(style: string | null): string;
  /** Whether a sheet of that style is hidden. */
  isHidden(style: string | null): boolean;
}

const NUMBER_STYLES: ReadonlySet<string> = new Set([
  "number-style",
  "percentage-style",
  "currency-style",
  "date-style",
  "time-style",
  "boolean-style",
  "text-style",
]);

/** Reads the styles of the parts given, the later ones over the earlier. */
export function numberFormats(parts: readonly string[]): Formats {
  const codes = new Map<string, string>();
  const dataStyles = new Map<string, string>();
  const parents = new Map<string, string>();
  const hidden = new Set<string>();
  for (const xml of parts) stylesOf(xml, { codes, dataStyles, parents, hidden });
  const known = new Map<string, string>();
  const formatOf = (style: string, depth: number): string => {
    const code = codes.get(dataStyles.get(style) ?? "");
    if (code !== undefined) return code;
    const parent = parents.get(style);
    return parent === undefined || depth > 20 ? GENERAL : formatOf(parent, depth + 1);
  };
  return {
    of: (style) => {
      const name = style ?? "";
      const format = known.get(name) ?? formatOf(name, 0);
      known.set(name, format);
      return format;
    },
    isHidden: (style) => hidden.has(style ?? ""),
  };
}

interface Gathered {
  readonly codes: Map<string, string>;
  readonly dataStyles: Map<string, string>;
  readonly parents: Map<string, string>;
  readonly hidden: Set<string>;
}

function stylesOf(xml: string, { codes, dataStyles, parents, hidden }: Gathered): void {
  const start = xml.search(/<office:(?:styles|automatic-styles)/);
  const end = Math.max(xml.lastIndexOf("</office:automatic-styles>"), xml.lastIndexOf("</office:styles>"));
  if (start < 0 || end < start) return;
  let [number, cell] = ["", ""];
  const sections = new Map<string, string[]>();
  eachElement(xml.slice(start, end), (element) => {
    const name = element.attribute("style:name") ?? "";
    if (NUMBER_STYLES.has(element.name)) {
      number = name;
      codes.set(name, "");
    } else if (element.name === "style") {
      cell = name;
      dataStyles.set(name, element.attribute("style:data-style-name") ?? "");
      parents.set(name, element.attribute("style:parent-style-name") ?? "");
    } else if (element.name === "table-properties" && element.attribute("table:display") === "false") {
      hidden.add(cell);
    } else if (element.name === "map" && NUMBER_STYLES.has(element.within.at(-1) ?? "")) {
      sections.set(number, [
        ...(sections.get(number) ?? []),
        element.attribute("style:apply-style-name") ?? "",
      ]);
    } else if (NUMBER_STYLES.has(element.within.at(-1) ?? "")) {
      codes.set(number, (codes.get(number) ?? "") + codeOf(element));
    }
  });
  for (const [name, others] of sections) {
    codes.set(
      name,
      [...others.map((other) => codes.get(other) ?? ""), codes.get(name) ?? ""]
        .filter((code) => code !== "")
        .join(";"),
    );
  }
  for (const [name, code] of codes) if (code === "") codes.delete(name);
}

/** One piece of a number format. */
function codeOf(element: Element): string {
  const isLong = element.attribute("number:style") === "long";
  switch (element.name) {
    case "number":
      return digits(element);
    case "scientific-number":
      return `${digits(element)}E+00`;
    case "text":
    case "currency-symbol":
      return literal(decoded(element.inside()));
    case "text-content":
      return "@";
    case "year":
      return isLong ? "yyyy" : "yy";
    case "month":
      return (element.attribute("number:textual") === "true" ? "mmm" : "m") + (isLong ? "m" : "");
    case "day":
      return isLong ? "dd" : "d";
    case "day-of-week":
      return isLong ? "dddd" : "ddd";
    case "hours":
      return isLong ? "hh" : "h";
    case "minutes":
      return isLong ? "mm" : "m";
    case "seconds":
      return isLong ? "ss" : "s";
    case "am-pm":
      return "AM/PM";
    default:
      return "";
  }
}

function digits(element: Element): string {
  const said = element.attribute("number:decimal-places");
  if (said === null && element.attribute("number:grouping") !== "true" && element.name === "number")
    return GENERAL;
  const least = Number(element.attribute("number:min-integer-digits") ?? 1);
  const decimals = Math.min(Number(said ?? 0) || 0, 30);
  const isGrouped = element.attribute("number:grouping") === "true";
  const whole = isGrouped ? "#,##0" : "0".repeat(Math.min(Math.max(least || 0, 1), 30));
  // Each factor of a thousand is a comma behind the digits.
  const thousands = Math.round(Math.log10(Number(element.attribute("number:display-factor") ?? 1) || 1) / 3);
  return (
    whole + (decimals > 0 ? `.${"0".repeat(decimals)}` : "") + ",".repeat(Math.min(Math.max(thousands, 0), 5))
  );
}

function literal(text: string): string {
  if (text === "") return "";
  return /^[-\s/:.,()%+]+$/.test(text) ? text : `"${text.replaceAll('"', "")}"`;
}

import { formatDate, isDateFormat } from "./date-format";
import { generalText } from "./general";

/** The text a cell shows for a value, as its number format has it. Column widths are not looked at. */
export function cellText(value: number | string | boolean, format: string): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return textSection(value, format);
  if (format === "General" || format === "@" || format === "") return generalText(value);
  const { section, isAbsolute } = sectionFor(value, splitSections(format));
  if (/^(General)?$/i.test(section)) return generalText(value);
  if (isDateFormat(section)) return formatDate(value, section);
  return formatNumber(isAbsolute ? Math.abs(value) : value, section);
}

function textSection(value: string, format: string): string {
  const section = splitSections(format)[3];
  return section === undefined ? value : literalText(section).replace("@", value);
}

/** Positive; negative; zero. A negative number in a section of its own loses its sign. */
function sectionFor(value: number, sections: readonly string[]): { section: string; isAbsolute: boolean } {
  const [positive = "", negative, zero] = sections;
  if (value < 0 && negative !== undefined) return { section: negative, isAbsolute: true };
  if (value === 0 && zero !== undefined) return { section: zero, isAbsolute: true };
  return { section: positive, isAbsolute: false };
}

function splitSections(format: string): string[] {
  const sections = [""];
  for (const [piece] of format.matchAll(/"[^"]*"|\\.|\[[^\]]*\]|[\s\S]/g)) {
    if (piece === ";") sections.push("");
    else sections[sections.length - 1] += piece;
  }
  return sections;
}

const PIECE =
  /"([^"]*)"|\\(.)|_(.)|\*(.)|\[\$([^\]-]*)(?:-[^\]]*)?\]|\[[^\]]*\]|([0#?,.]+)|(E[+-]0+)|([\s\S])/gi;

/** What the format has beside the digits: literals, currency signs; colours and conditions are dropped. */
function literalText(section: string): string {
  return [...section.matchAll(PIECE)].map((piece) => literalOf(piece) ?? piece[0]).join("");
}

function literalOf(piece: RegExpMatchArray): string | null {
  const [whole, quoted, escaped, space, filler, currency] = piece;
  if (quoted !== undefined) return quoted;
  if (escaped !== undefined) return escaped;
  if (space !== undefined) return " ";
  if (filler !== undefined) return "";
  if (currency !== undefined) return currency;
  return whole.startsWith("[") ? "" : null;
}

function formatNumber(value: number, section: string): string {
  const pieces = [...section.matchAll(PIECE)];
  const digits = pieces.map((piece) => piece[6] ?? "").join("");
  if (digits === "") return signed(value, literalText(section));
  const percents = pieces.filter((piece) => piece[8] === "%").length;
  const exponent = pieces.find((piece) => piece[7] !== undefined)?.[7];
  const text = exponent
    ? scientific(Math.abs(value), digits, exponent)
    : fixed(Math.abs(value) * 100 ** percents, digits);
  let isPlaced = false;
  const shown = pieces.map((piece) => {
    if (piece[6] !== undefined) {
      if (isPlaced) return "";
      isPlaced = true;
      return text;
    }
    return piece[7] !== undefined ? "" : (literalOf(piece) ?? piece[0]);
  });
  return signed(/[1-9]/.test(text) ? value : 0, shown.join(""));
}

function signed(value: number, text: string): string {
  return value < 0 ? `-${text}` : text;
}

/** Digits by the pattern "#,##0.00": grouping, thousands left out by trailing commas, places. */
function fixed(size: number, pattern: string): string {
  const [wholePattern = "", placesPattern = ""] = pattern.split(".");
  // Commas after the last digit leave thousands out.
  const thousands = /,*$/.exec(wholePattern)![0].length;
  const isGrouped = /[0#?],+[0#?]/.test(wholePattern);
  const places = placesPattern.replaceAll(",", "");
  const rounded = roundedText(size / 1000 ** thousands, places.length);
  const [whole = "0", decimals = ""] = rounded.split(".");
  const least = wholePattern.replace(/[^0]/g, "").length;
  const padded = (whole === "0" && least === 0 ? "" : whole).padStart(least, "0");
  const grouped = isGrouped ? padded.replace(/\B(?=(\d{3})+$)/g, ",") : padded;
  return places.length === 0 ? grouped : `${grouped}.${optionalPlaces(decimals, places)}`;
}

/** Rounds half away from zero on the 15 digits Excel keeps, so that 1.005 shows as 1.01. */
function roundedText(size: number, places: number): string {
  const kept = Number(size.toPrecision(15));
  const [mantissa = "0", exponent = "0"] = kept.toExponential().split("e");
  const shiftedUp = Math.round(Number(`${mantissa}e${Number(exponent) + places}`));
  return Number.isSafeInteger(shiftedUp)
    ? Number(`${shiftedUp}e-${places}`).toFixed(places)
    : kept.toFixed(places);
}

/** "#" shows no digit for a trailing zero. */
function optionalPlaces(decimals: string, pattern: string): string {
  const fixedPlaces = pattern.lastIndexOf("0") + 1;
  let length = decimals.length;
  while (length > fixedPlaces && decimals[length - 1] === "0") length -= 1;
  return decimals.slice(0, length);
}

function scientific(size: number, pattern: string, exponentPattern: string): string {
  const places = (pattern.split(".")[1] ?? "").length;
  const [mantissa = "0", exponent = "0"] = size.toExponential(places).split("e");
  const power = Number(exponent);
  const least = exponentPattern.length - 2;
  const sign = power < 0 ? "-" : exponentPattern[1] === "+" ? "+" : "";
  return `${mantissa}E${sign}${String(Math.abs(power)).padStart(least, "0")}`;
}

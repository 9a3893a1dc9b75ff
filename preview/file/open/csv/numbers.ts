import { GENERAL } from "../grid";

/** How a column writes parts of one: 1,195,893.5 or 1.195.893,5; "both" where it has some of each, so that "1,195" could be either. */
export type DecimalMark = "point" | "comma" | "both";

/** A number with the format that shows it as it was written. */
export interface Figure {
  readonly value: number;
  readonly format: string;
}

/** Excel keeps fifteen digits: a longer whole number is an identifier. */
const MOST_DIGITS = 15;

/** Most figures of most files: digits and perhaps a point. */
const PLAIN = /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/;
const POINT = /^-?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d+)?$/;
const COMMA = /^-?(?:\d+|\d{1,3}(?:[. \u00A0\u2009\u202F]\d{3})+)?(?:,\d+)?$/;
const SCIENTIFIC = /^-?\d\.\d+[eE][+-]?\d{1,3}$/;
const CERTAIN_COMMA = /^-?(?:\d+,(?:\d{1,2}|\d{4,})|\d{1,3}(?:[.\u00A0\u2009\u202F ]\d{3})+,\d+)%?$/;
const CERTAIN_POINT = /^-?(?:\d*\.(?:\d{1,2}|\d{4,})|\d{1,3}(?:,\d{3})+\.\d+|\d{1,3}(?:,\d{3}){2,})%?$/;

const NEGATIVE = /^(?:\(\s*(£?[\d.,\u00A0\u2009\u202F]+)\s*\)|(£?[\d.,\u00A0\u2009\u202F]+)-)$/;

/** What a text says about the decimal mark of its column; null for nothing. */
export function decimalMarkIn(text: string): "point" | "comma" | null {
  if (CERTAIN_COMMA.test(text)) return "comma";
  return CERTAIN_POINT.test(text) ? "point" : null;
}

/** A whole number that begins with a zero: a code, such as a cost centre. */
export function isCode(text: string): boolean {
  return /^0\d+$/.test(text);
}

/** The number that a text plainly is; null for codes, long identifiers, "(450)", "£1.2m" and whatever could be read in two ways. */
export function figureIn(text: string, mark: DecimalMark): Figure | null {
  if (mark === "point" && PLAIN.test(text)) return { value: Number(text), format: GENERAL };
  const isPercent = text.endsWith("%");
  const bare = (isPercent ? text.slice(0, -1).trimEnd() : text).replace(/^[\u2212\u2013](?=[\d£.])/, "-");
  const pounds = /^(-?)£(-?)(?=[\d.])/.exec(bare);
  const digits = pounds ? bare.replace(pounds[0], pounds[1] || pounds[2] || "") : bare;
  if (SCIENTIFIC.test(digits)) return isPercent || pounds ? null : { value: Number(digits), format: GENERAL };
  const plain = plainNumber(digits, mark);
  if (plain === null) return null;
  const decimals = plain.split(".")[1]?.length ?? 0;
  if (isPercent) return pounds ? null : { value: Number(`${plain}e-2`), format: `0${places(decimals)}%` };
  const isGrouped = digits.replace(/^-/, "").length > plain.replace(/^-/, "").length;
  if (pounds)
    return { value: Number(plain), format: `"£"#,##0${places(decimals)};-"£"#,##0${places(decimals)}` };
  return { value: Number(plain), format: isGrouped ? `#,##0${places(decimals)}` : GENERAL };
}

/** A figure as bookkeepers write what is below nothing, "(450)" or "450-"; null for anything else. */
export function negativeIn(text: string, mark: DecimalMark): Figure | null {
  const inside = NEGATIVE.exec(text);
  const figure = inside && figureIn((inside[1] ?? inside[2] ?? "").trim(), mark);
  return figure && figure.value > 0 ? { ...figure, value: -figure.value } : null;
}

export function mayBeNegative(text: string): boolean {
  return NEGATIVE.test(text);
}

/** Digits with what may stand between and before them, and nothing else. */
export function isPlainFigure(text: string): boolean {
  return /^[-\u2212\u2013]?£?-?[\d.,\u00A0\u2009\u202F]*\d$/.test(text);
}

/** The digits with a point and nothing between thousands; null where the text is no number. */
function plainNumber(text: string, mark: DecimalMark): string | null {
  if (!/\d/.test(text)) return null;
  const isPoint =
    mark !== "comma" &&
    POINT.test(text) &&
    (mark === "point" || CERTAIN_POINT.test(text) || !/[,.]/.test(text));
  if (!isPoint && !(mark === "comma" && COMMA.test(text))) return null;
  const plain = isPoint
    ? text.replaceAll(",", "")
    : text.replace(/[. \u00A0\u2009\u202F]/g, "").replace(",", ".");
  const whole = plain.replace(/^-/, "").split(".")[0] ?? "";
  return whole.length > MOST_DIGITS || /^0\d/.test(whole) ? null : plain;
}

function places(decimals: number): string {
  return decimals > 0 ? `.${"0".repeat(Math.min(decimals, MOST_DIGITS))}` : "";
}

/** What the text of a cell is worth where an amount belongs. */
export type FigureInText =
  /**
   * A number typed as text; `isRough` where the text says so ("c. 100", "100 est."), `isScaled` where thousands, millions or billions are behind it
   * ("£1.2m", whose value is 1200000), `isForeign` where a currency other than pounds is named.
   */
  | {
      readonly kind: "figure";
      readonly value: number;
      readonly isRough: boolean;
      readonly isScaled: boolean;
      readonly isForeign: boolean;
    }
  /** A dash or a word for nothing. */
  | { readonly kind: "nil" }
  /** A mark for a figure that is not there: "n/a", "tbc", "[x]". */
  | { readonly kind: "missing" }
  | { readonly kind: "percent"; readonly value: number };

/** A longer text is none that shows a figure. */
const LONGEST = 200;
const NIL = new Set(["-", "--", "nil", "zero", "none", "[low]", "neg", "negligible"]);
/** As the Government Statistical Service and finance teams mark what is not there. */
const MISSING =
  /^(n\/?a|n\.a\.?|not (available|applicable|known|yet known|provided)|unknown|t\.?b\.?[acdr]\.?|to be (confirmed|agreed|announced|determined)|c\.?|#|\?+|\*+|:|(\. ?){1,3}|…|xx+|pending|\[[a-z]{1,3}\])$/i;
const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
};
const ROUGH = /^(c\.|circa|ca\.|approx\.?|approximately|about|around|est\.?|estimated|~|≈)\s*/i;
/** A footnote behind a figure: "25,000 (b)", "1,234 [2]", "1,234(1)", "1,234*", "1,234¹". */
const FOOTNOTE = /\s*(\([a-z]{1,2}\)|(?<=\d{3})\(\d\)|\[[a-z0-9]{1,2}\]|[*†‡¹²³⁰⁴-⁹]+)$/i;
/** A change since before, behind a figure: "£204.4m (+ £12.4m)", "1,200 (-3%)". */
const CHANGE = /(?<=\S)\s*\((\+|-|\+ ?\/ ?-)\s*[£$€]?\s*[\d,.]+\s*([a-z]{1,2}|million|billion|%)?\)$/i;
/** What is said of a figure behind it, which is no part of it: "12,300 (draft)", "41,000 est.", "900 (see note 2)". */
const SAID = String.raw`draft|final|prov(?:isional)?|est(?:imated?)?|approx(?:imate(?:ly)?)?|unaudited|unconfirmed|unverified|indicative|revised|restated|forecast|t\.?b\.?c|to be (?:confirmed|agreed)|(?:see )?notes? \w+|see (?:below|above|notes?|comments?)|subject to [a-z ]+|not (?:final|agreed|confirmed)|part[- ]year`;
const REMARK = new RegExp(
  `(?<=[\\d)%][a-z]{0,2}|\\d CR)(?:,? +|(?=[([]))(?:\\((?:${SAID})\\.?\\)|\\[(?:${SAID})\\.?\\]|(?:- )?(?:${SAID})\\.?)[*†‡]*$`,
  "i",
);
/** "2024 (draft)" is a year. */
const YEAR = /^(19|20)\d\d$/;
/** Digits that are no amount: a code with leading zeros, the noughts of a unit ("£000"), or more digits than Excel keeps. */
const CODE = /^\(?[£$€]?\s*(0\d+|\d{16,})\)?$/;
const GROUPED = /^\d{1,3}([, ]\d{3})+(\.\d+)?$/;
const PLAIN = /^(\d+\.?\d*|\.\d+)$/;
const CONTINENTAL = /^\d{1,3}(\.\d{3})+,\d+$/;

/**
 * Reads a text as the figure it shows: "1,195,893", "£189,617.00", "(450)", "450-", "450 CR", "£1.2m", "c. 100", "12.5%", "£1.2m (+ £0.1m)",
 * "12,300 (draft)", with spaces and minus signs of any kind. null where it is another text. "1.234,50" is read as people on the Continent write it; "1.234" is not.
 */
export function figureIn(text: string): FigureInText | null {
  if (text.length > LONGEST) return null;
  const plain = plainSigns(text);
  if (NIL.has(plain.toLowerCase())) return { kind: "nil" };
  if (MISSING.test(plain)) return { kind: "missing" };
  if (!/\d/.test(plain) || CODE.test(plain)) return null;
  const bare = plain.replace(REMARK, "");
  if (bare !== plain && YEAR.test(bare)) return null;
  const rough = bare.replace(ROUGH, "").replace(CHANGE, "");
  const value = signed(rough) ?? signed(rough.replace(FOOTNOTE, ""));
  if (value === null) return null;
  if (value.isPercent) return { kind: "percent", value: value.number / 100 };
  return {
    kind: "figure",
    value: value.number,
    isRough: bare !== plain || ROUGH.test(plain),
    isScaled: value.isScaled,
    isForeign: /[$€]|usd|eur/i.test(plain),
  };
}

/** Spaces of any width, minus signs of any length and raised points as the plain ones; nothing blank around. */
function plainSigns(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, "")
    .replace(/[\s\u00a0\u2000-\u200a\u202f\u205f]+/g, " ")
    .replace(/[\u2010-\u2015\u2212\ufe63\uff0d]/g, "-")
    .replace(/(?<=\d)[·∙](?=\d)/g, ".")
    .trim();
}

interface SignedNumber {
  readonly number: number;
  readonly isPercent: boolean;
  readonly isScaled: boolean;
}

function signed(text: string): SignedNumber | null {
  const inBrackets = /^[£$€]?\s*\((.+)\)$/.exec(text);
  if (inBrackets) return negated(unsigned(inBrackets[1]!));
  const before = /^([£$€]?)\s*-\s*(.+)$/.exec(text);
  if (before) return negated(unsigned(before[1]! + before[2]!));
  const behind = /.(-|cr)$/i.exec(text);
  if (behind) return negated(unsigned(text.slice(0, -behind[1]!.length).trimEnd()));
  return unsigned(
    text
      .replace(/^\+\s*/, "")
      .replace(/dr$/i, "")
      .trimEnd(),
  );
}

function negated(read: SignedNumber | null): SignedNumber | null {
  return read === null ? null : { ...read, number: -read.number };
}

const CURRENCY = /^(?:£|gbp|us ?\$|\$|€|usd|eur)\s*/i;
const SCALE = /(?:k|thousand|mn?|million|bn|billion)$/i;
const BEHIND = /(?:%|gbp|€|usd|eur)$/i;

function unsigned(text: string): SignedNumber | null {
  // Taken off part by part: in one expression the blanks between the parts can be shared out in too many ways.
  const behind = BEHIND.exec(text)?.[0] ?? "";
  const front = text.slice(0, text.length - behind.length).trimEnd();
  const scale = SCALE.exec(front)?.[0] ?? "";
  const digits = front.slice(0, front.length - scale.length).replace(CURRENCY, "");
  if (!/^[\d., ]+$/.test(digits)) return null;
  const number = numberOf(digits.trim());
  if (number === null) return null;
  const scaled = scale === "" ? number : timesTen(number, Math.log10(SCALES[scale.toLowerCase()]!));
  if (!Number.isFinite(scaled)) return null;
  return { number: scaled, isPercent: behind === "%", isScaled: scale !== "" };
}

/** Ten to a power is exact: "1.2m" is 1200000 and not 1.2 times a million in binary. */
function timesTen(number: number, power: number): number {
  const [digits = "", before = "0"] = String(number).split("e");
  return Number(`${digits}e${Number(before) + power}`);
}

function numberOf(digits: string): number | null {
  if (PLAIN.test(digits)) return Number(digits);
  if (GROUPED.test(digits)) return Number(digits.replace(/[, ]/g, ""));
  if (CONTINENTAL.test(digits)) return Number(digits.replaceAll(".", "").replace(",", "."));
  return null;
}

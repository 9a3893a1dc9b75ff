import { nameKey } from "../names";

/**
 * Currencies as headings write them, and what they are called. One that is letters is a word by itself: "EUR", not "European".
 * The patterns are made when first asked for: those of letters take milliseconds, and most that loads this never asks.
 */
const CURRENCIES: readonly (readonly [string, () => RegExp])[] = [
  ["US dollars", word(String.raw`us ?\$|usd|us dollars?`)],
  ["Australian dollars", word(String.raw`au?\$|aud|australian dollars?`)],
  ["Canadian dollars", word(String.raw`ca?\$|canadian dollars?`)],
  ["New Zealand dollars", word(String.raw`nz ?\$|nzd`)],
  ["euros", word(String.raw`€|euros|in euro|eur`)],
  ["dollars", word(String.raw`\$|dollars`)],
  ["yen", word(String.raw`¥|jpy|yen`)],
  ["Swiss francs", word(String.raw`chf|swiss francs?`)],
  ["rupees", word(String.raw`₹|rupees?`)],
];

const POUNDS = word("£|gbp|pounds?|sterling|pence");

/**
 * The currency other than pounds that a heading, a title or a note names: "Amount ($)" is of dollars, "Net €m" of euros; null where it names
 * none, or pounds besides: "€1 = £1 (£m)".
 */
export function otherCurrencyIn(text: string): string | null {
  const key = nameKey(text);
  if (POUNDS().test(key)) return null;
  return CURRENCIES.find(([, pattern]) => pattern().test(key))?.[0] ?? null;
}

/** The same text, in the spelling that names are compared in, with £ for every other currency that it names. */
export function inSignsOfPounds(text: string): string {
  return CURRENCIES.reduce(
    (said, [, pattern]) => said.replace(new RegExp(pattern().source, "gu"), "£"),
    nameKey(text),
  );
}

/** The currency other than pounds in which a number format shows a cell; null for none, and for pounds. */
export function otherCurrencyShown(format: string): string | null {
  // [$€-407] shows a currency as a country does, [$-809] only how a country writes dates and figures.
  const shown = format.replace(/\[\$([^\]-]*)(?:-[^\]]*)?\]/g, "$1").replace(/\[[^\]]*\]/g, "");
  return otherCurrencyIn(shown.replace(/["\\]/g, " "));
}

/** A sign may touch letters ("$m"); a word touches none but those of its scale ("EURm"). */
function word(signs: string): () => RegExp {
  let made: RegExp | null = null;
  return () => (made ??= patternOf(signs));
}

function patternOf(signs: string): RegExp {
  const each = signs.split("|").map((sign) => {
    const starts = /^[a-z]/.test(sign) ? String.raw`(?<!\p{L})` : "";
    const ends = /[$€£¥₹]$/.test(sign) ? "" : String.raw`(?=(?:k|mn?|bn)?(?!\p{L}))`;
    return `${starts}${sign}${ends}`;
  });
  return new RegExp(each.join("|"), "u");
}

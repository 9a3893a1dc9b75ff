import { nameKey } from "../names";

/** A unit larger than a pound. */
export type Scale = "£ thousand" | "£ million" | "£ billion";

/** What a heading is made of, as far as it may say a unit. */
export interface Token {
  /** "scale" is "000", "m" or "millions"; "joint" may be between a currency and its scale: "£ (in 000)"; a "figure" is 25,000 or 2024. */
  readonly kind: "currency" | "scale" | "pence" | "figure" | "joint" | "word";
  readonly text: string;
  /** Whether nothing is between it and the one before. */
  readonly isGlued: boolean;
}

const LETTER_END = String.raw`(?![\p{L}\d])`;

const PATTERNS: readonly (readonly [Token["kind"], RegExp])[] = [
  [
    "currency",
    new RegExp(String.raw`£(?:'?s${LETTER_END})?|gbp(?!\p{L}{3})|(?:pounds?|sterling)${LETTER_END}`, "uy"),
  ],
  [
    "scale",
    /(?:[x×*] ?1[ ,]?000(?:[ ,]?000)*(?:'?s)?|1[ ,]?000(?:[ ,]?000)*'?s|'?000(?:[ ,.]?000)*(?:'?s)?)(?![\p{L}\d])/uy,
  ],
  // A figure of nothing only shows how the amounts are written: "£0.0m".
  ["joint", /0(?:\.0+)?(?![.,]?\d)/uy],
  ["figure", /\d+(?:[.,]\d+)*/uy],
  [
    "scale",
    new RegExp(
      String.raw`(?:thousand|million|billion|miloedd|miliwn|biliwn)(?:\(s\)|'?s)?${LETTER_END}`,
      "uy",
    ),
  ],
  [
    "scale",
    new RegExp(
      String.raw`(?:thous?|thsd|k|mn|mln|mills?|mils?|mio|mm|m|bn|bln|b)(?:'?s)?(?:${LETTER_END}|(?=gbp))`,
      "uy",
    ),
  ],
  ["pence", new RegExp(String.raw`pence${LETTER_END}`, "uy")],
  ["joint", new RegExp(String.raw`(?:in|of|x)${LETTER_END}|[^\p{L}\p{N}\s£]`, "uy")],
  ["word", /[\p{L}\p{N}]+|\S/uy],
];

/** Takes a heading apart; what says no unit is a "word". */
export function tokensOf(heading: string): readonly Token[] {
  const text = nameKey(heading);
  const tokens: Token[] = [];
  let at = 0;
  let isGlued = false;
  while (at < text.length) {
    if (text[at] === " ") {
      isGlued = false;
      at += 1;
      continue;
    }
    const token = tokenAt(text, at, isGlued);
    tokens.push(token);
    at += token.text.length;
    isGlued = true;
  }
  return tokens;
}

/** Which scale the token of a scale says. */
export function scaleOf({ text }: Token): Scale {
  const noughts = text.replace(/\D/g, "").replace(/^1/, "").length;
  if (noughts > 0) return noughts === 3 ? "£ thousand" : noughts === 6 ? "£ million" : "£ billion";
  const letters = text.replace(/^'/, "");
  // Welsh: "miloedd" are thousands.
  if (/^(?:t|k|miloedd)/.test(letters)) return "£ thousand";
  return letters.startsWith("m") ? "£ million" : "£ billion";
}

function tokenAt(text: string, at: number, isGlued: boolean): Token {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const [found] = pattern.exec(text) ?? [];
    if (found !== undefined) return { kind, text: found, isGlued };
  }
  return { kind: "word", text: text[at]!, isGlued };
}

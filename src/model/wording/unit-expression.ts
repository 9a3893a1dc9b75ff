import { otherCurrencyIn } from "./currency";
import { scaleOf, tokensOf } from "./unit-tokens";
import type { Scale, Token } from "./unit-tokens";

/** The units that the amounts of a table may be in. */
export type Unit = "pence" | "£" | Scale;

/** How plainly an expression says a unit, the plainest first. */
type Plainness = 0 | 1 | 2 | 3;
const [WITH_CURRENCY, CURRENCY_IN_BRACKETS, SCALE_ALONE, CURRENCY_ALONE] = [0, 1, 2, 3] as const;

/** After these a scale is part of a figure or of a rate: "over £1 million", "per thousand residents". */
const NO_UNIT_AFTER = new Set(
  (
    "per over under above below than exceeding every each a one two three four five six seven eight nine ten twenty fifty hundred " +
    "half nearest"
  ).split(" "),
);

/** What is numbered from 000 on: "Zone 000", "Ref 000". */
const NUMBERED = new Set(
  (
    "zone ref reference code codes no number id ward area site lot unit room route road line item account centre " +
    "department dept team block bay district section part page sheet form file appendix tel"
  ).split(" "),
);

/**
 * The unit that a heading, a title or a note names, null where it names none: "£000", "£'000s", "£ in thousands", "(000)", "£k", "k£",
 * "GBP m", "£ (m)", "£000,000", "£bn", "in thousands of pounds", "pence", "(£)". A figure is no unit ("Grants over £1 million", "£25k"),
 * nor is what something is counted by ("Cost per thousand residents (£)"), nor what is in another currency ("$000"). Where there are several,
 * the one that is said with its currency.
 */
export function unitNamed(heading: string): Unit | null {
  if (otherCurrencyIn(heading) !== null) return null;
  const tokens = tokensOf(heading);
  let [named, asPlainly]: [Unit | null, Plainness | 4] = [null, 4];
  tokens.forEach((token, at) => {
    const plainness = saidBy(token, at, tokens);
    if (plainness === null || plainness >= asPlainly) return;
    [named, asPlainly] = [isWelshThousand(token, tokens) ? "£ thousand" : unitIn(token), plainness];
  });
  return named;
}

/** "£mil / £000": "mil" is a thousand in Welsh, where English says it beside. */
function isWelshThousand({ kind, text }: Token, tokens: readonly Token[]): boolean {
  const isThousand = (token: Token) => token.kind === "scale" && scaleOf(token) === "£ thousand";
  return kind === "scale" && text === "mil" && tokens.some(isThousand);
}

function unitIn(token: Token): Unit {
  if (token.kind === "scale" || token.kind === "figure") return scaleOf(token);
  return token.kind === "pence" ? "pence" : "£";
}

function saidBy(token: Token, at: number, tokens: readonly Token[]): Plainness | null {
  switch (token.kind) {
    case "currency":
      return currencyAt(at, tokens);
    case "pence":
      return penceAt(at, tokens);
    case "scale":
      return scaleAt(token, at, tokens);
    case "figure":
      return figureAt(token, at, tokens);
    case "joint":
    case "word":
      return null;
  }
}

function currencyAt(at: number, tokens: readonly Token[]): Plainness | null {
  if (tokens[at + 1]?.kind === "figure" || isName(at, tokens)) return null;
  return isAloneInBrackets(at, tokens) ? CURRENCY_IN_BRACKETS : CURRENCY_ALONE;
}

/** Pence that are not told: "in pounds and no pence". */
const NO_PENCE_AFTER = new Set("no not nor without excluding omitting ignoring dropping".split(" "));

/** "Pounds and pence", "pounds without pence", "pounds per head". */
const BEHIND_POUNDS = new Set(["and", "only", "per", ...NO_PENCE_AFTER]);

/** "Pound Lane", "Sterling House", "Dog pound": in the words of a name a currency says no unit. */
function isName(at: number, tokens: readonly Token[]): boolean {
  const [before, { text }, after] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  if (!/^(?:pounds?|sterling)$/.test(text) || before?.kind === "joint") return false;
  const isLast =
    after === undefined ||
    after.kind === "joint" ||
    after.kind === "currency" ||
    BEHIND_POUNDS.has(after.text);
  return !isLast || (text === "pound" && before !== undefined);
}

/** "(£1,000)" and "in £1,000" say a unit; elsewhere £1,000 is a sum. */
function figureAt({ text }: Token, at: number, tokens: readonly Token[]): Plainness | null {
  if (!/^1,?0{3}(?:,?0{3})*$/.test(text) || tokens[at - 1]?.kind !== "currency") return null;
  const [before, after] = [tokens[at - 2]?.text ?? "", tokens[at + 1]?.text ?? ""];
  const isAlone = ["(", "["].includes(before) && [")", "]"].includes(after);
  return isAlone || before === "in" ? WITH_CURRENCY : null;
}

/** "£ and pence" says how pounds are written. */
function penceAt(at: number, tokens: readonly Token[]): Plainness | null {
  if (NO_PENCE_AFTER.has(tokens[beforeJoints(at, tokens)]?.text ?? "")) return null;
  const before = tokens[at - 1]?.text === "and" ? at - 2 : beforeJoints(at, tokens);
  if (tokens[before]?.kind === "currency") return null;
  return NO_UNIT_AFTER.has(tokens[at - 1]?.text ?? "") ? null : WITH_CURRENCY;
}

function scaleAt(scale: Token, at: number, tokens: readonly Token[]): Plainness | null {
  const form = formOf(scale);
  const before = tokens[at - 1];
  if (before?.kind === "figure" && form !== "plural noughts") return null;
  if (NO_UNIT_AFTER.has(before?.text ?? "")) return null;
  const currency = beforeJoints(at, tokens);
  if (tokens[currency]?.kind === "currency" && (form !== "lone letter" || currency === at - 1)) {
    return NO_UNIT_AFTER.has(tokens[currency - 1]?.text ?? "") ? null : WITH_CURRENCY;
  }
  if (isBeforeCurrency(form, at, tokens)) return WITH_CURRENCY;
  return isScaleAlone(form, at, tokens) ? SCALE_ALONE : null;
}

/** "lone letter" is a "b", which without its currency beside it is a letter like another: "Option B". */
type Form = "noughts" | "plural noughts" | "word" | "plural word" | "letters" | "lone letter";

function formOf({ text }: Token): Form {
  if (text.includes("000")) return /^'|s$/.test(text) ? "plural noughts" : "noughts";
  if (/^(?:thousand|million|billion)/.test(text)) return /s\)?$/.test(text) ? "plural word" : "word";
  return text === "b" ? "lone letter" : "letters";
}

/** "k£", "thousands of pounds", "'000 GBP", "Budget 000s (£)". */
function isBeforeCurrency(form: Form, at: number, tokens: readonly Token[]): boolean {
  const next = tokens[at + 1];
  if (form === "lone letter") return false;
  if (form === "letters") return next?.kind === "currency" && (next.isGlued || next.text === "gbp");
  const past =
    next?.text === "of" || (next?.text === "(" && form.startsWith("plural")) ? tokens[at + 2] : next;
  return past?.kind === "currency";
}

/** "(000)", "000s", "Budget, thousands", "in millions", "(m)". */
function isScaleAlone(form: Form, at: number, tokens: readonly Token[]): boolean {
  const next = tokens[at + 1];
  if (form === "noughts" && NUMBERED.has(tokens[at - 1]?.text ?? "")) return false;
  if (form === "plural noughts") return true;
  if (form === "plural word") return next?.text !== "of";
  const isLast = next === undefined || next.kind === "joint";
  if (form === "letters") return isAloneInBrackets(at, tokens) || (isLast && tokens[at - 1]?.text === "in");
  return form !== "lone letter" && (isLast || tokens[at - 1]?.text === "in");
}

function isAloneInBrackets(at: number, tokens: readonly Token[]): boolean {
  const isOpen = ["(", "["].includes(tokens[at - 1]?.text ?? "");
  return isOpen && [")", "]"].includes(tokens[at + 1]?.text ?? "");
}

/** Where the token is that is before a token and the joints before that. */
function beforeJoints(at: number, tokens: readonly Token[]): number {
  let before = at - 1;
  while (tokens[before]?.kind === "joint") before -= 1;
  return before;
}

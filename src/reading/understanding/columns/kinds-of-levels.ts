import { plainHeading } from "../../heading-words";
import { amountRank, besideMeasures, measureIn, isMonth, yearIn } from "../words";

/** So many of the headings must be of a kind for all to be. */
export const MOST_PART = 0.5;

/** Codes over the headings tell apart what the headings do already: "A1", "RO2". */
export function areCodes(texts: readonly string[]): boolean {
  const isCode = (text: string) =>
    /^[a-z]{0,4}[-_. ]?\d{1,5}[a-z]?$/i.test(text) && yearIn(text) === null && !isMonth(text);
  return new Set(texts).size === texts.length && texts.every(isCode);
}

/** The accounts of a body alone beside those of its group. */
export function areAccountsOf(texts: readonly string[]): boolean {
  const isOne = (text: string) =>
    /^(parent|(the )?(consolidated )?group|consolidated|(nhs )?(foundation )?trust|company|university|college|charity|council|authority|single entity|core department( (&|and) agencies)?|departmental group)$/i.test(
      text.trim(),
    );
  return texts.every(isOne) && texts.some((text) => /group|consolidated/i.test(text));
}

/** Half of the texts or more name an amount, and what else they say does not tell each from all others: "raw cost", "uprated 2014-15". */
export function areWaysToMeasure(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== "");
  const ranked = filled.filter((text) => amountRank(text) !== null);
  if (ranked.length < filled.length * MOST_PART || ranked.length === 0) return false;
  // "Local authority expenditure" beside "Police grant paid": two ways to measure, and no two bodies.
  const measured = new Set(filled.map(measureIn));
  if (
    filled.length > 1 &&
    measured.size === filled.length &&
    ranked.length === filled.length &&
    !measured.has("")
  )
    return true;
  const besides = new Set(filled.map(besideMeasures));
  return ranked.length < filled.length || besides.has("") || besides.size < new Set(filled).size;
}

/** The funds of a charity, by what they may be spent on: "Unrestricted funds", "Restricted fund". */
export function areFundsOfCharity(texts: readonly string[]): boolean {
  const names = texts.map((text) => text.replace(/\b(funds?|income|general|designated)\b/gi, " ").trim());
  return (
    names.some((name) => /^restricted$/i.test(name)) &&
    names.every((name) => /^((un)?restricted|endowments?|designated|)$/i.test(name))
  );
}

/** What is told once more under another supposition. */
const SUPPOSED =
  /^(?:(scenario|version|case|option|iteration|draft|variant|alternative) \(?([a-h]|[1-8])\)?(?!\w).*|\(([a-h])\))$/;

/** "(a)" and "(b)", "Option 1" and "Option 2": the same money, as it would be if one thing or another were supposed. */
export function areSuppositions(texts: readonly string[]): boolean {
  const marks = texts.map((text) => SUPPOSED.exec(plainHeading(text.replace(/\(?£.*$/, ""))));
  const words = new Set(marks.map((mark) => mark?.[1] ?? ""));
  const counters = marks.map((mark) => mark?.[2] ?? mark?.[3] ?? "").join("");
  return (
    texts.length > 1 &&
    words.size === 1 &&
    counters.length === texts.length &&
    ["abcdefgh", "12345678"].some((all) => all.startsWith(counters))
  );
}

/** "Current" and "Capital" and nothing besides, as national figures tell all that is spent; a council's revenue is a budget of its own. */
export function areCurrentAndCapital(texts: readonly string[]): boolean {
  return areCapitalAnd(/^current$/, texts);
}

/** "Resources" and "Capital": the two limits of a department, of which either may be meant. */
export function areResourcesAndCapital(texts: readonly string[]): boolean {
  return areCapitalAnd(/^resources?$/, texts);
}

function areCapitalAnd(other: RegExp, texts: readonly string[]): boolean {
  const kinds = texts.map((text) =>
    plainHeading(text.replace(/\(?£.*$|\*+$/g, ""))
      .replace(/\b(expenditure|spend(ing)?)$/, "")
      .trim(),
  );
  return kinds.length === 2 && kinds.includes("capital") && kinds.some((kind) => other.test(kind));
}

/** "Voted" and "Non-voted", "Ring-fenced" and "Not ring-fenced": what is so, and what is not, are all of one amount. */
export function areOppositesOfOne(texts: readonly string[]): boolean {
  const keys = texts.map((text) =>
    plainHeading(text.replace(/\(?£.*$/, ""))
      .replaceAll("-", " ")
      .trim(),
  );
  const different = [...new Set(keys)];
  return (
    different.length === 2 &&
    different.some((key) =>
      different.some((other) => other !== "" && [`non ${other}`, `not ${other}`].includes(key)),
    )
  );
}

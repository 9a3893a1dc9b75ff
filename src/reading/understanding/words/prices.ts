import { plainHeading } from "../../heading-words";

/** What says in which prices money is told: "in real terms", "at 2019-20 prices", "(nominal)". */
const PRICES =
  /\b(real|nominal|cash)( terms?)?\b|\b(current|constant|fixed|today'?s|outturn|(19|20)\d\d([-/–]\d\d(\d\d)?)?)? ?prices?\b|\b(deflated|uprated|inflation[- ]adjusted|adjusted for inflation|unadjusted)\b/g;
/** Prices of another time than that of the money itself. */
const OF_OTHER_TIME =
  /\breal\b|\b(constant|fixed|today'?s) prices?\b|\d prices?\b|\b(deflated|uprated|inflation[- ]adjusted|adjusted for inflation)\b/;
/** What is left of a heading where nothing but prices is told. */
const BESIDE = /\b(in|at|terms?)\b/g;

/** What a heading says besides the prices that its money is told in: "1997-98 budget" of "1997-98 budget in real terms". */
export function besidePrices(heading: string): string {
  return plainHeading(heading)
    .replace(PRICES, " ")
    .replace(BESIDE, " ")
    .replace(/[^\p{L}\d£%]+/gu, " ")
    .trim();
}

/** Whether a heading says that its money is in prices of another time: "real terms", "2019-20 prices". */
export function isInOtherPrices(heading: string): boolean {
  return OF_OTHER_TIME.test(plainHeading(heading));
}

/** Whether headings differ in nothing but the prices that the same money is told in. */
export function differInPrices(headings: readonly string[]): boolean {
  const [first = "", ...rest] = headings.map(besidePrices);
  return (
    rest.length > 0 &&
    rest.every((each) => each === first) &&
    headings.some(isInOtherPrices) &&
    !headings.every(isInOtherPrices)
  );
}

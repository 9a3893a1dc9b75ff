const OF_UNITS =
  /^(gbp|usd|eur|us|euros?|dollars|pounds|sterling|pence|p|k|m|mn|bn|s|thousands?|millions?|billions?|in|of|units?|all|figures?|amounts?|are)$/i;

/** Nothing but a unit, or a currency, in however many words: "£000", "£ in thousands", "All figures in US$m". */
export function isOnlyOfUnits(text: string): boolean {
  return text
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== "")
    .every((word) => OF_UNITS.test(word));
}

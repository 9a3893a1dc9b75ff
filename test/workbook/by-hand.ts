import type { Headline } from "../../src/workbook";

/** What the small place comes to, worked out by hand (£ thousand); see small-place.ts. */
export const BY_HAND = {
  // 100 + 40 + 60 + 20
  spendCounted: 220,
  // Education alone has two agencies
  sharedServices: 1,
  // County is the smaller on Education: 20% of 60, half of it achievable
  duplicationSaving: 6,
  // £200,000 and £50,000
  grantsCounted: 250,
  // Schools 200 on Education's 160 leaves 40; Health 50 on Public health's 40 leaves 10, since Education has its fill
  strandedSeparate: 50,
  // 250 on needs of 220
  strandedPooled: 30,
  // Roads' 20 can be paid, each pound worth 2
  gainInValue: 40,
  gainInFundedNeed: 20,
  released: 40,
  reallocated: 0,
  floorShortfall: 0,
  proven: true,
  checksHold: true,
  inWordsFunded:
    "The grants, each with its own conditions, meet £200,000 of the £220,000 needed. With the ring-fence of Schools grant removed, the same money meets all of it.",
  inWordsBlocking:
    "Schools grant and Health grant can only be spent on Education and Public health, which need £50,000 less than they bring.",
  inWordsRemoveFirst: "Removing the ring-fence of Schools grant would fund £20,000 more of Roads.",
  inWordsGain:
    "Pooling meets £20,000 more need and is worth £40,000 more. All of that comes from spending what was stranded.",
  inWordsFloors: "No statutory minimum was given.",
};

/** Headlines by their keys. */
export function figures(headlines: readonly Headline[]): Record<string, Headline["value"]> {
  return Object.fromEntries(headlines.map(({ key, value }) => [key, value]));
}

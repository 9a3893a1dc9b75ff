import type { DiscountSchedule } from "./schedule";

/**
 * HM Treasury's discount rates: figures and where they come from, no arithmetic.
 *
 * The health rates are kept as the standard rates times 1.5 / 3.5, unrounded, because HM Treasury's own table of factors
 * is made with those; the 1.29 %, 1.07 %, 0.86 %, ... printed beside them are roundings and give other factors,
 * which "health rounded" gives to users whose figures must agree with them.
 * The lower rates are published as printed here.
 */
const standardBands = [
  { fromYear: 0, rate: "0.035" },
  { fromYear: 31, rate: "0.030" },
  { fromYear: 76, rate: "0.025" },
  { fromYear: 126, rate: "0.020" },
  { fromYear: 201, rate: "0.015" },
  { fromYear: 301, rate: "0.010" },
] as const;

const healthBandsAsPrinted = [
  { fromYear: 0, rate: "0.0150" },
  { fromYear: 31, rate: "0.0129" },
  { fromYear: 76, rate: "0.0107" },
  { fromYear: 126, rate: "0.0086" },
  { fromYear: 201, rate: "0.0064" },
  { fromYear: 301, rate: "0.0043" },
] as const;

const lowerBands = [
  { fromYear: 0, rate: "0.0300" },
  { fromYear: 31, rate: "0.0257" },
  { fromYear: 76, rate: "0.0214" },
  { fromYear: 126, rate: "0.0171" },
  { fromYear: 201, rate: "0.0129" },
  { fromYear: 301, rate: "0.0086" },
] as const;

const published = {
  standing: "published",
  unit: "share a year, real",
  source:
    "Department for Transport, TAG forthcoming change: Green Book updates, 16 April 2026 (gov.uk), " +
    "on HM Treasury's Green Book of 5 February 2026",
  retrieved: "2026-11-23",
  supersedes:
    "The same rates in table 8 of the Green Book before it (ppponline.affinitext.com, book 5905, toc 875722)",
} as const;

/** The schedules on offer, by name. */
export const discountSchedules = {
  standard: {
    ...published,
    title: "Standard social time preference rate",
    bands: standardBands,
  },
  health: {
    ...published,
    title: "Health and wellbeing effects",
    source: `${published.source}; unrounded as in Public Health England, Investing in families 2020-21, sheet A2 Discount`,
    bands: standardBands,
    ratio: { numerator: "1.5", denominator: "3.5" },
  },
  lower: {
    ...published,
    title: "Lower rate, a sensitivity test for horizons beyond 50 years",
    bands: lowerBands,
  },
  "health rounded": {
    ...published,
    title: "Health and wellbeing effects, by the rates as printed",
    bands: healthBandsAsPrinted,
  },
} as const satisfies Record<string, DiscountSchedule>;

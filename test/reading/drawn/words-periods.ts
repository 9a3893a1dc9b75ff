import type { Reckoned } from "./reckoned";

const FULL: Reckoned["part"] = [1, 1];
const NEAR: Reckoned["part"] = [0.88, 1.14];

/** What there is to date over a plan and what came of it, beside the whole year. */
export const TO_DATE_AND_YEAR: readonly (readonly Reckoned[])[] = [
  [
    { over: "Year to date", heading: "Plan", part: [0.5, 0.5] },
    { over: "Year to date", heading: "Actual", part: [0.44, 0.57] },
    { over: "Year to date", heading: "Variance", difference: [0, 1] },
    { over: "Full year", heading: "Plan", part: FULL },
    { over: "Full year", heading: "Forecast", part: NEAR },
    { over: "Full year", heading: "Variance", difference: [3, 4] },
  ],
  [
    { over: "Year to date (month 8)", heading: "Budget", part: [0.66, 0.68] },
    { over: "Year to date (month 8)", heading: "Actual", part: [0.58, 0.76] },
    { over: "Full year", heading: "Budget", part: FULL },
    { over: "Full year", heading: "Forecast outturn", part: NEAR },
  ],
  [
    { over: "Annual", heading: "Budget", part: FULL },
    { over: "YTD", heading: "Budget", part: [0.25, 0.25] },
    { over: "YTD", heading: "Actual", part: [0.2, 0.3] },
    { over: "YTD", heading: "Variance", difference: [2, 1] },
  ],
];

const month = (heading: string): Reckoned => ({ heading, of: heading, reading: "months", part: [0.07, 0.1] });

/** Months, what they come to, and the year. */
export const MONTHS_AND_YEAR: readonly (readonly Reckoned[])[] = [
  [
    ...["Apr", "May", "Jun", "Jul"].map(month),
    { heading: "Year to date", sumOf: [0, 1, 2, 3] },
    { heading: "Annual budget", part: FULL },
    { heading: "Forecast outturn", part: NEAR },
  ],
  [
    { heading: "Annual budget", part: FULL },
    ...["April", "May", "June"].map(month),
    { heading: "Total to date", sumOf: [1, 2, 3] },
  ],
  [
    ...["Apr-25", "May-25", "Jun-25"].map(month),
    { heading: "YTD actual", sumOf: [0, 1, 2] },
    { heading: "YTD budget", part: [0.25, 0.25] },
    { heading: "Variance", difference: [3, 4] },
    { heading: "Full year forecast", part: NEAR },
  ],
];

/** A budget, what came of it, and how far they are apart. */
export const VARIANCES: readonly (readonly Reckoned[])[] = [
  [
    { heading: "Budget 2024/25", part: FULL },
    { heading: "Actual 2024/25", part: NEAR },
    { heading: "Variance", difference: [1, 0] },
  ],
  [
    { heading: "Current budget", part: FULL },
    { heading: "Forecast outturn", part: NEAR },
    { heading: "Forecast variance", difference: [1, 0] },
  ],
  [
    { heading: "Original budget", part: FULL },
    { heading: "Revised budget", part: [0.95, 1.07] },
    { heading: "Forecast outturn", part: NEAR },
    { heading: "Over/(under) spend", difference: [2, 1] },
  ],
  [
    { heading: "Budget", part: FULL },
    { heading: "Outturn", part: NEAR },
    { heading: "Difference", difference: [0, 1] },
  ],
];

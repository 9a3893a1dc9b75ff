import type { Measure, Worth } from "../../../model/book";

/** The place's measures as the sheets call them. */
const MEASURE_NAMES: Readonly<Record<Measure, string>> = {
  pvSaving: "Present value of savings",
  pvCashable: "Present value of cashable savings",
  pvCost: "Present value of costs",
  npv: "Net present value",
  cashNpv: "Net present value, cashable only",
  bcr: "Savings for each pound of cost",
  cashBcr: "Cashable savings for each pound of cost",
  payback: "Paid back after (years)",
  cashPayback: "Paid back in cash after (years)",
  peakFunding: "Most money to be found",
};

/** What the pane says of two scenarios beside each other. */
export const compareTexts = {
  compare: {
    heading: "Compare two scenarios",
    shown: "Shown",
    compared: "Compared with",
    choose: "Choose a scenario",
    by: "By",
    worths: { npv: MEASURE_NAMES.npv, cashNpv: MEASURE_NAMES.cashNpv } satisfies Record<Worth, string>,
    measures: MEASURE_NAMES,
    cannot: "They cannot be compared until the book has no problem: see Sheets.",
    contradicts: (scenario: string) => `${scenario} contradicts itself: correct it above.`,
    same: (shown: string) => `Choose another scenario to compare ${shown} with.`,
    level: (shown: string, compared: string, measure: string) =>
      `${measure}: ${shown} and ${compared} come to the same.`,
    more: (compared: string, amount: string, shown: string, measure: string) =>
      `${measure}: ${compared} comes to ${amount} more than ${shown}.`,
    less: (compared: string, amount: string, shown: string, measure: string) =>
      `${measure}: ${compared} comes to ${amount} less than ${shown}.`,
    causes: "What makes the difference, the largest first",
    byMeasure: "The place",
    byAgency: "By body, all years together, cash",
    byYear: "By year, cash",
    proposal: "Proposal",
    measure: "Measure",
    agency: "Body",
    year: "Year",
    difference: "Difference",
    why: "Why",
    saving: "Saving",
    cashable: "Cashable",
    cashNet: "Cashable less costs",
    none: "none",
    only: (scenario: string) => `only in ${scenario}`,
    start: (compared: string, shown: string) => `starts in ${compared}, not ${shown}`,
    setting: (label: string, compared: string, shown: string) => `${label}: ${compared}, not ${shown}`,
    overlapMore: "others of its group leave less of it",
    overlapLess: "others of its group leave more of it",
    place: "discounting or price levels differ",
    limits: "Proposals that limit each other",
    limit: (one: string, other: string, amount: string) =>
      `${one} and ${other} save ${amount} less together than each by itself.`,
    noLimits: (scenario: string) => `In ${scenario} no two proposals limit each other.`,
  },
} as const;

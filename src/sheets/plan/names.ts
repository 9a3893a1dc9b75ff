/** The sheets of a book, in the order in which they are read. */
const TITLES = {
  summary: "Summary",
  place: "Place",
  base: "Base budget",
  proposals: "Proposals",
  costs: "Costs",
  count: "Count",
  duplication: "Duplication",
  pooling: "Pooling",
  workings: "Workings",
  years: "Years",
  value: "Cash and value",
  schedule: "Plan schedule",
  scenarios: "Scenarios",
  checks: "Checks",
} as const;

export type BookSheet = keyof typeof TITLES;
export type BookSheetNames = Readonly<Record<BookSheet, string>>;

/** What the sheets are called where nobody says otherwise. */
export const BOOK_SHEET_NAMES: BookSheetNames = TITLES;

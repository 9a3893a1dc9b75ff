import { LEVER_SHEETS } from "../levers";

/** The sheets that every book has before those of levers, and behind them, in the order in which they are read. */
const BEFORE = {
  summary: "Summary",
  place: "Place",
  base: "Base budget",
  proposals: "Proposals",
  costs: "Costs",
} as const;
const BEHIND = {
  workings: "Workings",
  years: "Years",
  value: "Cash and value",
  schedule: "Plan schedule",
  scenarios: "Scenarios",
  checks: "Checks",
} as const;

/** By key, what the sheets are called: those that every book has, and those of levers. */
export type BookSheetNames = Readonly<Record<keyof typeof BEFORE | keyof typeof BEHIND, string>> &
  Readonly<Record<string, string>>;

/** What the sheets are called where nobody says otherwise. */
export const BOOK_SHEET_NAMES: BookSheetNames = {
  ...BEFORE,
  ...Object.fromEntries(LEVER_SHEETS.map(({ key, title }) => [key, title])),
  ...BEHIND,
};

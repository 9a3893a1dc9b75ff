import { plural } from "../../figures";

/** What the pane says of grants and their rules. */
export const grantsOwnTexts = {
  heading: "Grants and their rules",
  title: (count: number) => `Grants (${count})`,
  hint: "Open a grant to say what it brings, what it may pay for and by which rules.",
  empty:
    "The book has no grants, and needs none. To pool grants, choose a table of them under Tables, or add them here.",
  fromTable:
    "Names, awards and conditions come from your grants table and follow it: change them there. Their other rules are said here.",
  conditionsFromTable: "These follow your grants table: change them there.",
  find: "Find a grant",
  holder: "Held by",
  anyHolder: "Anyone",
  noHolder: "Nobody named",
  shown: "Show",
  shownAll: "All",
  shownSome: "Those that may pay for something",
  shownNone: "Those that may pay for nothing yet",
  none: "No grant is like that.",
  add: "Add a grant",
  noName: "A grant without a name",
  nameMissing: "Give it a name.",
  yearly: (sum: string) => `${sum} a year`,
  over: (sum: string, years: number) => `${sum} over ${plural(years, "year", "years")}`,
  permits: (count: number, all: number) =>
    count === 0
      ? "may pay for nothing yet"
      : count === all
        ? "may pay for everything"
        : `may pay for ${count} of ${plural(all, "service", "services")}`,
  mayPayFor: "What it may pay for",
  noServices: "There is no service yet. Add one under Services, or choose a spend table under Tables.",
  rules: "More rules",
  remove: "Remove this grant",
  theme: "Theme",
  noThemes: "No service has a theme: give some one under Services.",
  addService: "Another service",
  addAmount: "Add a limit",
} as const;

import { plural } from "../../figures";

/** What the pane says around the steps of a book, of its tables, and where it is reviewed and shown. */
export const frameTexts = {
  sections: {
    tables: "Tables",
    place: "Place",
    proposals: "Proposals",
    scenarios: "Scenarios",
    review: "Review",
  },

  frame: {
    making: "New book",
    changing: "Change the book",
    step: (number: number, of: number, title: string) => `Step ${number} of ${of}: ${title}`,
    steps: "Steps",
    loading: "Loading …",
    cancel: "Leave",
    anywhere: "There are problems in other steps:",
  },

  tables: {
    intro:
      "Tables that the book reads: what is spent, and grants. Neither is needed for proposals whose figures you type.",
    lookAgain: "Look again",
  },

  review: {
    write: "Write",
    proposals: (count: number) => plural(count, "proposal", "proposals"),
    scenarios: (count: number) => plural(count, "scenario", "scenarios"),
    what: "What is written",
    place: "Place",
    years: "Years",
    needed: "Nothing can be reviewed while there are problems. Correct those above first.",
    noProposal: "Add a proposal: there is nothing to write without one.",
    noScenario: "Add a scenario: there is nothing to write without one.",
    sources:
      "Your own sheets are not changed. Spending and awards are formulas that read your tables and stay live. What a grant may be spent on is as its table says now; the sheet Checks says when that or a name changes.",
  },

  held: {
    heading: (place: string) => (place === "" ? "The book of this workbook" : `The book of ${place}`),
    change: "Change the book",
    summary: "Go to Summary",
    openSheets: "Sheets written",
    register: "Savings proposals",
    scenarios: (names: string) => `Scenarios: ${names}.`,
    unwritten:
      "The workbook has no sheets of this book yet. Choose Change the book, look through its steps, then choose Write at the last one.",
    unread: "The figures could not be read. Open the Summary sheet, or write the book again.",
  },
} as const;

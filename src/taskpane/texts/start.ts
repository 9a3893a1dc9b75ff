import { plural } from "../figures";

/** What the start screen and the list of functions say. */
export const startTexts = {
  start: {
    heading: "Total Place",
    what:
      "Count what the public bodies of one place spend, and work out what ending duplication and pooling ring-fenced grants would save. " +
      "Your tables are only read: the answers are written to new sheets as formulas you can follow.",
    loading: "Loading …",
    newBook: "Make a book",
    resumeBook: "Continue with the book",
    whatBook:
      "A book holds a place over years: its savings proposals, what they cost, and scenarios that compare them.",
    newScenario: "New scenario",
    resume: (name: string) => `Continue with ${name}`,
    scenarios: "Scenarios in this workbook",
    noScenarios: "There are none yet.",
    open: "Open",
    openNamed: (name: string) => `Open ${name}`,
    change: "Change",
    changeNamed: (name: string) => `Change ${name}`,
    goTo: "Go to sheets",
    goToNamed: (name: string) => `Go to sheets of ${name}`,
    reading: "Reading the scenarios …",
    unreadable: "Its sheets could not be read. They may have been renamed or deleted.",
  },

  functions: {
    heading: "Functions",
    intro: (count: number) =>
      `${plural(count, "function", "functions")} you can type into any cell, such as =PLACE.SHARE(100, {1,1,1}).`,
    search: "Search the functions",
    none: (wanted: string) => `No function matches “${wanted}”. Try one word, such as “grant” or “discount”.`,
    found: (count: number) => `${plural(count, "function", "functions")} found`,
    arguments: "Arguments",
    leftOut: (instead: string) => `When left out: ${instead}.`,
    gives: "Gives",
    example: "Example",
  },
} as const;

import { plural } from "../figures";

/** What the first screen and the list of functions say. */
export const startTexts = {
  start: {
    heading: "Total Place",
    what:
      "Count what the public bodies of one place spend, and plan what they save together over years. " +
      "Your tables are only read: the answers are written to new sheets as formulas you can follow.",
    loading: "Loading …",
    newBook: "Make a book",
    changeBook: "Change the book",
    resumeBook: "Continue with the book",
    whatBook:
      "A book holds a place over years: its savings proposals, what they cost, and scenarios that compare them.",
  },

  draft: {
    discarded: "The draft was discarded.",
    bringBack: "Take that back",
    unreadable:
      "A draft of a book that this workbook keeps cannot be opened because it is of another version of Total Place for Excel. It stays in the workbook until another is kept.",
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
    insert: "Insert below the selection",
    inserted: (address: string) =>
      `The formula is in ${address}. Add its other arguments there; what is missing, the cell says.`,
    page: "The full page",
    example: "Example",
  },
} as const;

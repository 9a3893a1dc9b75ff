import { plural } from "../figures";

/** What the pane says where tables and their columns are chosen. */
export const tablesTexts = {
  tables: {
    choose: "Choose a table",
    /** The choice of going without a table. */
    without: "No table of this kind",
    chooseColumn: "Choose a column",
    noneFits: (title: string) =>
      `No ${title.toLowerCase()} was found in this workbook. Choose a table, go without, or correct yours and choose “Look again”.`,
    rows: (count: number) => plural(count, "row", "rows"),
    /** A table by what is written above it, and where it is. */
    titled: (title: string, where: string) => `${title} (${where})`,
    headings: (headings: string) => `Headings: ${headings}`,
    hidden: "on a hidden sheet",
    empty: "Empty",
    readsAs: {
      spend: "Reads as spending",
      payments: "Reads as payments",
      grants: "Reads as grants",
      estate: "Reads as property",
      other: "Neither spending nor grants",
    },
    /** A table that is neither, and fits another kind of source. */
    fits: (title: string) => `Reads as a ${title.toLowerCase()}`,
    /** A table that is neither, of which more is known. */
    takenFor: (what: string) => `Not counted: ${what}`,
    withQuestions: ", with a question",
    search: (title: string, count: number) => `Search the ${count} tables for the ${title.toLowerCase()}`,
    found: (count: number, most: number) =>
      count === 0
        ? "No table has these words in its title, headings or sheet."
        : count > most
          ? `${count} tables found; the first ${most} are shown. Type more to find fewer.`
          : `${plural(count, "table", "tables")} found.`,
    foundTables: "Tables found",
    column: (heading: string, letter: string) =>
      heading === "" ? `Column ${letter} (no heading)` : `${heading} (column ${letter})`,
    makeExample: "Make me an example table",
    makeExampleFor: (title: string) => `Make me an example table: ${title.toLowerCase()}`,
    useSelection: "Use selection",
    /** Which source it is for, for those who hear it. */
    useSelectionFor: (title: string) => `Use selection for ${title}`,
    lookAgain: "Look again",
    noneHeading: "No table was found in this workbook",
    none: "You need a table with a row of headings and its rows directly below. Set out your figures like one of these examples, or both, then choose “Look again”.",
  },
} as const;

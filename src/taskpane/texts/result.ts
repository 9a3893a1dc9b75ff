import { plural } from "../figures";

/** What the screen of a written scenario says, and what follows a write. */
export const resultTexts = {
  result: {
    heading: (name: string) => name,
    written: (sheets: number) => `Written: ${plural(sheets, "sheet", "sheets")}.`,
    figures: "Headline figures",
    inWords: "In words",
    readFrom: "Read from the cells of the Summary sheet.",
    asReadAt: (time: Date) =>
      `As read at ${time.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" })}.`,
    allHold: "All checks hold.",
    notHold: "A check does not hold. Look at the Checks on the Summary sheet before you use these figures.",
    goToSummary: "Go to Summary",
    undo: "Undo this write",
    change: "Change answers",
    done: "Done",
    readAgain: "Read again",
    sheetsChanged: "Sheets have changed since these figures were read. Choose “Read again”.",
    reading: "Reading the figures …",
    undoing: "Undoing the write …",
    busy: "Excel is still calculating some of these figures. Wait a moment, then choose “Read again”.",
    name: "Excel does not know the PLACE functions yet. Close this pane, open it again from the Total Place tab, then choose “Read again”.",
    changed:
      "Your tables have changed shape since these sheets were written. Choose “Change answers”, check each step and write the scenario again.",
    deleted:
      "A sheet these figures come from was deleted. Choose “Change answers” and write the scenario again.",
    error: (label: string, error: string) =>
      `“${label}” shows ${error}. Show its cell and follow its formula to the first cell with an error. A PLACE function there says what is wrong.`,
    none: "No figures were found.",
  },

  undo: {
    heading: "Cells changed since the last write",
    what: "If you undo, what these cells hold now is lost. First copy anything you want to keep.",
    confirm: "Undo and lose these changes",
    keep: "Keep everything as it is",
  },

  notices: {
    inTheMiddle: "You have not finished this scenario. Write it or choose Cancel before you start another.",
    undone: (notRestored: readonly string[]) =>
      notRestored.length === 0
        ? "The last write was undone. The sheets are as they were before it."
        : `The last write was undone, but not everything is as it was. ${notRestored.join(" ")}`,
  },
} as const;

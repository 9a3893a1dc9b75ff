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
    reading: "Reading the figures …",
    undoing: "Taking the write back …",
    busy: "Excel is still calculating some of these figures. Wait a moment, then choose “Read again”.",
    name: "Excel does not know the PLACE functions yet. Close this pane, open it again from the Total Place tab, then choose “Read again”.",
    changed:
      "Your tables no longer have the shape these sheets were written for. Choose “Change answers”, look through the steps and write the scenario again.",
    deleted:
      "A sheet these figures come from was deleted. Choose “Change answers” and write the scenario again.",
    error: (label: string, error: string) =>
      `“${label}” shows ${error}. Show its cell and follow its formula to the first cell with an error; a PLACE function says there what is wrong.`,
    none: "No figures were found for this scenario.",
  },

  undo: {
    heading: "Cells changed since the last write",
    what: "Taking the write back loses what these cells hold now. Copy what you want to keep elsewhere first.",
    confirm: "Undo and lose these changes",
    keep: "Keep everything as it is",
  },

  notices: {
    inTheMiddle: "You are in the middle of a scenario. Write it, or choose Cancel, before you begin another.",
    undone: (notRestored: readonly string[]) =>
      notRestored.length === 0
        ? "The last write was taken back. The sheets hold what they held before."
        : `The last write was taken back, but not everything is as it was. ${notRestored.join(" ")}`,
  },
} as const;

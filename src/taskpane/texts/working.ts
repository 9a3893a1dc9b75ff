import { grouped } from "../../model/wording";

/** What the pane says on every screen: what it is doing, what there is more of, where a cell is, and what follows a write. */
export const workingTexts = {
  /** What is being done with the workbook. */
  work: {
    starting: "Reading the workbook …",
    looking: "Looking for tables …",
    settingOut: "Setting the tables out …",
    reading: "Reading your tables …",
    reviewing: "Working out what will be written …",
    writing: "Writing the sheets …",
    undoing: "Undoing the write …",
    stopping: "Stopping …",
    takingBack: "Taking back what was written …",
    opening: "Reading the book …",
    inserting: "Inserting the formula …",
    sharing: "Reading every cell of the workbook …",
    restoring: "Putting the formulas back …",
    repairing: "Entering the formulas again …",
  },
  /** The buttons that stop it. */
  stop: { writing: "Stop writing", undoing: "Stop Undo" },
  progress: {
    share: (doing: string, share: string) => `${doing.replace(/ …$/, "")}: ${share} …`,
    workingOut: "Working out the figures …",
  },

  pane: {
    back: "Back",
    next: "Next",
    problems: "There is a problem",
    moreProblems: (count: number) => `And ${grouped(count)} more, each at its field.`,
    moreFindings: (count: number) => `Show ${count} more`,
    more: (next: number, left: number) =>
      next === left ? `Show ${next} more` : `Show ${next} more of ${grouped(left)}`,
    allShown: (count: number) => `All ${grouped(count)} are shown.`,
    showCell: "Show cell",
    showSheet: "Show sheet",
    showSheetNamed: (name: string) => `Show sheet ${name}`,
    showCellAt: (address: string) => `Show cell ${address}`,
    showCellOf: (label: string) => `Show cell: ${label}`,
  },

  /** Cells that were changed by hand. */
  edited: {
    nowIs: (now: string) => `now: ${now}`,
    willBe: (text: string) => `will be: ${text}`,
    empty: "(empty)",
  },

  undo: {
    heading: "Cells changed since the last write",
    what: "If you undo, what these cells hold now is lost. First copy anything you want to keep.",
    confirm: "Undo and lose these changes",
    keep: "Keep everything as it is",
    undone: (notRestored: readonly string[]) =>
      notRestored.length === 0
        ? "The last write was undone. The sheets are as they were before it."
        : `The last write was undone, but not everything is as it was. ${notRestored.join(" ")}`,
  },
} as const;

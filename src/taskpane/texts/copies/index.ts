import { grouped } from "../../../model/wording";
import { plural } from "../../figures";

/** What the pane says of copies for people without the add-in, and of formulas without an answer. */
export const copiesTexts = {
  heading: "A copy for people without the add-in",
  what: "PLACE functions show #NAME? where the add-in is not installed. “Make it shareable” puts formulas of ordinary Excel in their place where there are such, and otherwise their figures. Save the workbook under another name before or after; “Restore live” puts the functions back.",
  look: "Make it shareable",
  willBe: "What will be done",
  willBeFormulas: (count: number) =>
    `${plural(count, "formula becomes a formula of ordinary Excel that gives", "formulas become formulas of ordinary Excel that give")} the same figures.`,
  willBeValues: (count: number) =>
    `${plural(count, "formula becomes the figures", "formulas become the figures")} shown now, which then follow nothing. The proof of pooled grants on the sheet Pooling stays, in ordinary formulas.`,
  cells: (count: number, sheets: string) =>
    `That is ${plural(count, "cell", "cells")} on ${sheets}. No other cell is changed.`,
  workings: (name: string) => `A sheet “${name}” is added for what the formulas need beside them.`,
  compared:
    "Then every cell of the workbook is compared with what it shows now, and Undo takes all of it back. Nothing is done by halves.",
  make: "Do it",
  leave: "Leave it live",
  close: "Close",
  made: (formulas: number, values: number) =>
    `The workbook is a shareable copy: ${plural(formulas, "formula", "formulas")} of ordinary Excel, ${plural(values, "formula", "formulas")} as figures.`,
  fellBack: (count: number) =>
    `Of those, ${count} as figures because the formulas of ordinary Excel came to something else.`,
  same: (cells: number) => `${plural(cells, "cell", "cells")} compared: all show the same.`,
  different: (count: number, cells: number) =>
    `${grouped(cells)} cells compared: ${plural(count, "shows", "show")} something else.`,
  tolerance: "Figures count as the same within a billionth of themselves, or a millionth of a unit.",
  differ: "Cells that show something else",
  before: (value: string) => `before: ${value}`,
  now: (value: string) => `now: ${value === "" ? "(empty)" : value}`,
  putBack: "Put everything back",
  isCopy: (day: string) =>
    `This workbook is a shareable copy, made on ${day}. Its PLACE functions are kept in it.`,
  restore: "Restore live",
  restored: (formulas: number) =>
    `${plural(formulas, "formula was", "formulas were")} put back. The workbook is live again.`,
  others: "Cells that were changed since, and stay as they are",
  held: (formula: string) => `it was ${formula}`,

  broken: (count: number) =>
    `${plural(count, "PLACE formula shows", "PLACE formulas show")} no answer (#NAME? or #BUSY!).`,
  repair: "Enter them again",
  mended: (count: number) => `${plural(count, "formula answers", "formulas answer")} again.`,
  still: (count: number) =>
    `${plural(count, "formula shows", "formulas show")} no answer still. Look whether the function is spelt as on its page. Where all of them show #NAME?, close this pane, open it from the Total Place tab, and enter them again.`,
  closed: (count: number) =>
    `${plural(count, "formula is", "formulas are")} on a protected sheet. Choose Review > Unprotect Sheet on it, then enter them again.`,
} as const;

/** What the pane says where an answer, the workbook or Excel itself is not as it must be. */
export const problemsTexts = {
  problems: {
    sameTable: (source: string, other: string) =>
      `Choose two different tables: the ${other} is also chosen as the ${source}.`,
    faultHeading: "This screen cannot be shown",
    fault: (message: string) =>
      `Total Place made a mistake: ${message.replace(/\.$/, "")}. Nothing in the workbook was changed by it, and your answers are kept: choose Continue on the first screen.`,
    notLoadedHeading: "This screen did not load",
    faultGoOn: "Go to the first screen",
    noTableInSelection: (address: string) =>
      `Nothing in ${address} reads as a table. Select its headings and the rows below them, then choose “Use selection”.`,
    columnMissing: (role: string) => `Choose the column for ${role}.`,
    columnTwice: (role: string, other: string) =>
      `Choose another column for ${role}: it is the same as the one for ${other}.`,
    confirm: "Tick the box to replace these cells.",
    unread: (source: string) => `The ${source} has problems. Correct those shown below, then choose Next.`,
    reviewStops:
      "The sheets cannot be written yet. Correct the problems shown below, then choose “Check again”.",
    bookGone: "The workbook holds no book any more. Make a new one, or undo the deletion of its sheets.",
    tableGone: (reference: string) =>
      `The table ${reference}, which this book was made from, was not found there: it, or its sheet, was renamed, moved or deleted. See that the right table is chosen below.`,
    sheetNotRead: (sheet: string) =>
      `Tables on the sheet ${sheet} are not offered: by a fault in Total Place it could not be understood. Put the table alone on a sheet of its own, then choose “Look again”.`,
    tablesNotLookedFor: (why: string) =>
      `Whether its tables are still in the workbook could not be seen. ${why}`,
  },

  requirements: {
    notExcel: "This pane works inside Excel. Open a workbook, then choose Total Place on the ribbon.",
    tooOld: (missing: string) =>
      `This version of Excel is too old for Total Place (it lacks ${missing}). Use Excel on the web, Microsoft 365, or Excel 2021 or later for Windows or Mac.`,
  },
} as const;

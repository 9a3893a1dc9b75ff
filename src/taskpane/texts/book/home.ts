import { plural } from "../../figures";

/** What the pane says where a book is shown part by part. */
export const homeTexts = {
  asJson: {
    heading: "Take the book out, or bring one in",
    out: "The book as JSON",
    outHint: "Anybody can check it with the command “book”. Of base budgets it has the gaps that they leave.",
    copy: "Copy",
    copied: "Copied.",
    copyByKeys: "Press Ctrl+C to copy what is selected.",
    in: "A book as JSON, to be brought in",
    inHint: "Paste it, or choose a file. It becomes a draft; no sheet is changed.",
    file: "From a file:",
    bringIn: "Bring it in",
    broughtIn: "The book was brought in as a draft.",
    wrong: (count: number) => `${plural(count, "problem", "problems")} in this book. Nothing was brought in.`,
  },

  home: {
    parts: "Parts of the book",
    draftOf: (place: string) => (place === "" ? "A new book, not written yet" : `${place}, not written yet`),
    changesTo: (place: string) => (place === "" ? "Changes to the book" : `Changes to ${place}`),
    draft:
      "What you type is kept in this workbook, so that you can close the pane and go on later. Save the workbook to keep it for good.",
    loose:
      "Excel has not taken the last of it into the workbook yet. Leave the cell that is being typed in, and look whether the workbook may be changed; it is tried again until then. Do not close the pane.",
    unchanged: "Nothing is changed so far.",
    changes: "These changes are not in the sheets yet. Create the sheets to put them there.",
    complete: "Complete",
    toCorrect: (count: number) => `${count} to correct`,
    empty: "Nothing yet",
    optional: "Not needed",
    ready: "Ready",
    written: "Written",
    notYet: "Not yet",
    more: (count: number) => `and ${count} more`,

    noTables: "No table is chosen. That is enough where you type every figure.",
    spending: (services: number, agencies: number) =>
      `Spending on ${plural(services, "service", "services")} by ${plural(agencies, "body", "bodies")}`,
    awards: (grants: number) => plural(grants, "grant", "grants"),
    noPlace: "Which bodies there are, and which years",
    place: (years: string, agencies: number) => `${years} · ${plural(agencies, "body", "bodies")}`,
    proposals: (count: number) => plural(count, "proposal", "proposals"),
    noProposals: "Add one, bring in a savings list, or take those that the tables tell of.",
    grants: (grants: number, needs: number) =>
      `${plural(grants, "grant", "grants")} for ${plural(needs, "service", "services")}`,
    noGrants: "No grants. That is enough where none is to be pooled.",
    noScenarios: "Which proposals are on together. The first are made for you.",
    scenarios: (names: string) => names,
    createReady: "Nothing stands in the way. You see what will be written first.",
    createFirst: (parts: string) => `First put right what is missing under ${parts}.`,
    createAgain: "The sheets have the book as it is shown here.",

    discard: "Discard the draft",
    discardHeading: "Discard this draft?",
    discardNew: (proposals: number, scenarios: number) =>
      `You lose ${plural(proposals, "proposal", "proposals")} and ${plural(scenarios, "scenario", "scenarios")}, and all else that was typed. No sheet is changed.`,
    discardChanges:
      "You lose every change that is not in the book of this workbook yet. That book and its sheets stay as they are.",
    discardIt: "Discard it",
    keepIt: "Keep it",
  },
} as const;

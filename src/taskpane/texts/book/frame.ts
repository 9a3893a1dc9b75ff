import { grouped } from "../../../model/wording";
import { percentText, plural } from "../../figures";

/** What the pane says around the steps of a book, of its tables, and where it is reviewed and shown. */
export const frameTexts = {
  sections: {
    tables: "Tables",
    place: "Place",
    proposals: "Proposals",
    grants: "Grants",
    scenarios: "Scenarios",
    review: "Sheets",
  },

  frame: {
    making: "New book",
    changing: "Change the book",
    steps: "Parts of the book",
    home: "Home",
    removed: (name: string) => `${name} was removed.`,
  },

  tables: {
    isProtected:
      "The workbook is protected, so no sheets can be added to it yet. Choose Review > Protect Workbook to take the protection off before you have a list set out, or the sheets created at the last step. Everything else can be done as it is.",
    intro:
      "Tables that the book reads: what is spent, and grants. Neither is needed for proposals whose figures you type.",
  },

  count: {
    heading: "Count",
    total: "Spending counted",
    otherCurrency: (total: string, currency: string) => `${total} (${currency}, not pounds)`,
    inShort: (total: string) => `${total} counted.`,
    show: "Show the count",
    highlighted: "Those that more than one pays for are highlighted.",
    shared: (shared: number, all: number) =>
      shared === 0
        ? "Every service is paid for by one body only."
        : `${shared} of ${plural(all, "service is", "services are")} paid for by more than one body.`,
    caution:
      "The same service in several bodies is not by itself duplication: each may serve its own area or its own people.",
    find: "Find a service",
    order: "Order",
    orders: { table: "As in the table", amount: "Largest first", name: "By name" },
    onlyShared: "Only services that several pay for",
    found: (found: number, all: number) => `${found} of ${plural(all, "service", "services")} shown`,
    caption: (unit: string) => `Spending by service. Amounts in ${unit}.`,
    service: "Service",
    agencies: "Bodies",
    amount: "Amount",
    all: "Total",
    agencyOf: (agency: string, service: string) => `${agency}, ${service}`,
    spread: (providers: number, effective: number, largestShare: number) =>
      `${plural(providers, "body pays", "bodies pay")} for it, the largest ${percentText(Math.round(largestShare * 1000) / 1000)}. It is spread as over ${effective.toFixed(1)} bodies that each pay the same (effective number of providers).`,
    makeIdea: "Make it an idea",
    makeIdeaOf: (service: string) => `Make it an idea: ${service}`,
    isIdea: (ids: readonly string[]) => `In the register as ${ids.join(", ")}.`,
    ideaName: (service: string) => `End duplication in ${service}`,
    ideaSource: (table: string) => `Counted from ${table}`,
    spendTable: "the spend table",
    ideaMade: (name: string) =>
      `“${name}” is in the register as an idea: on in no scenario, and without a saving until you give its share or its figure.`,
    more: "More to look at",
    moreIntro:
      "Each lists evidence from tables of yours, the most pounds or people first. None of it proves that anything is done twice. Nothing is kept or written unless you make it an idea.",
    places: {
      suppliers: "Suppliers that several bodies pay",
      unitCosts: "Unit costs side by side",
      caseload: "People whom several bodies know",
      posts: "Posts by management layer",
    },
    hasIncome:
      "A body earns more on it than it spends. Take income out of the table before it is made an idea.",
  },

  review: {
    write: "Create the sheets",
    proposals: (count: number) => plural(count, "proposal", "proposals"),
    scenarios: (count: number) => plural(count, "scenario", "scenarios"),
    what: "What is written",
    place: "Place",
    years: "Years",
    needed: "Nothing can be reviewed while there are problems. Correct those above first.",
    sheets: "Sheets to be written",
    isNew: "new",
    isReplaced: "replaced",
    edited: "Cells you have changed",
    editedWhat: "You have changed these cells since they were written. Writing replaces what they hold.",
    confirm: "Replace these cells",
    again: "Check again",
    large: "This is a lot to write",
    size: (cells: number, formulas: number, time: string) =>
      `${plural(cells, "cell", "cells")} are to be written, ${grouped(formulas)} of them formulas. That takes ${time}, as measured in the preview; Excel may be quicker.`,
    seconds: (seconds: number) => `about ${plural(seconds, "second", "seconds")}`,
    minutes: (minutes: number) => `about ${plural(minutes, "minute", "minutes")}`,
    replaces: "The workbook holds a book already. This one takes its place; Undo brings it back.",
    noProposal: "Add a proposal: there is nothing to write without one.",
    noScenario: "Add a scenario: there is nothing to write without one.",
    totals: { spend: "Spending read", grants: "Awards read" },
    /** What is read of tables; where one is gone, a finding says that its figures are typed. */
    live: {
      both: "Your own sheets are not changed. Spending and awards are formulas that read your tables and stay live. What a grant may be spent on is as its table says now; the sheet Checks says when that or a name changes.",
      spend:
        "Your own sheets are not changed. Spending is formulas that read your table and stay live. The sheet Checks says when a name in it changes.",
      grants:
        "Your own sheets are not changed. Awards are formulas that read your table and stay live. What a grant may be spent on is as its table says now; the sheet Checks says when that or a name changes.",
      none: "Your own sheets are not changed. Every figure is typed: no sheet follows a table.",
    },
  },

  held: {
    heading: (place: string) => (place === "" ? "The book of this workbook" : `The book of ${place}`),
    anew: "Begin a new book",
    undo: "Undo this write",
    readAgain: "Refresh",
    done: "Done",
    figures: "Headline figures",
    figuresShown: (scenario: string) =>
      scenario === "" ? "Headline figures." : `Headline figures of the scenario shown, “${scenario}”.`,
    readFrom: "Read from the cells of the Summary sheet.",
    asReadAt: (time: Date) =>
      `As read at ${time.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" })}.`,
    allHold: "All checks hold.",
    notHold: "A check does not hold. Look at the sheet Checks before you use these figures.",
    sheetsChanged: "Sheets have changed since these figures were read. Choose “Refresh”.",
    awaited:
      "Excel is still calculating some of these figures. They are read again here as soon as it is done; you can go on meanwhile.",
    busy: "Excel is still calculating some of these figures. Wait a moment, then choose “Refresh”.",
    name: "Excel does not know the PLACE functions yet. Close this pane, open it again from the Total Place tab, then choose “Refresh”.",
    deleted:
      "A sheet or row these figures come from was deleted. Choose “Change the book”, look through its parts and create the sheets again.",
    error: (label: string, error: string) =>
      `“${label}” shows ${error}. Show its cell and follow its formula to the first cell with an error.`,
    pictures: "In pictures",
    figuresOf: (title: string) => `Figures of “${title}”`,
    openSheets: "Sheets written",
    register: "Savings proposals",
    scenarios: (names: string) => `Scenarios: ${names}.`,
    unwritten:
      "The workbook has no sheets of this book yet. Look through its parts, then create them under Sheets.",
    unread: "The figures could not be read. Open the Summary sheet, or create the sheets again.",
  },
} as const;

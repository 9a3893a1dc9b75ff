import { plural } from "./figures";

/**
 * Everything the pane says, in one place and in plain British English. Short sentences; an error says what is wrong,
 * where, and what to do. A text with a gap is a function of what fills it.
 */
export const texts = {
  product: "Total Place",

  start: {
    heading: "Total Place",
    what:
      "Count what the public bodies of one place spend, and work out what ending duplication and pooling ring-fenced grants would save. " +
      "Your tables are only read: the answers are written to new sheets as formulas you can follow.",
    newScenario: "New scenario",
    resume: (name: string) => `Go on with ${name}`,
    scenarios: "Scenarios in this workbook",
    noScenarios: "There are none yet.",
    saves: "Duplication saving",
    gain: "More need funded by pooling",
    open: "Open",
    openNamed: (name: string) => `Open ${name}`,
    change: "Change",
    changeNamed: (name: string) => `Change ${name}`,
    goTo: "Go to sheets",
    goToNamed: (name: string) => `Go to the sheets of ${name}`,
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

  wizard: {
    newHeading: "New scenario",
    changeHeading: (name: string) => `Change ${name}`,
    step: (number: number, of: number, title: string) => `Step ${number} of ${of}: ${title}`,
    back: "Back",
    next: "Next",
    cancel: "Cancel",
    problems: "There is a problem",
    reading: "Reading your tables …",
    moreFindings: (count: number) => `Show ${count} more`,
    showCell: "Show cell",
    showSheet: "Show sheet",
    showSheetNamed: (name: string) => `Show sheet ${name}`,
    showCellAt: (address: string) => `Show cell ${address}`,
  },

  steps: {
    tables: "Tables",
    count: "Count",
    duplication: "Duplication",
    grants: "Grants",
    review: "Review",
  },

  tables: {
    name: "Name of the scenario",
    nameHint: "The new sheets begin with this name.",
    renamed: (old: string) =>
      `The name has changed, so this is written as a new scenario. “${old}” stays as it is.`,
    spend: "Spend table",
    spendHint: "One row for each agency and service, with an amount.",
    grants: "Grants table",
    grantsHint: "One row for each grant, with its award and what it may be spent on.",
    choose: "Choose a table",
    chooseColumn: "Choose a column",
    noneFits:
      "No table found looks like this one. Choose the one you mean, or put it in order and choose “Look again”.",
    rows: (count: number) => plural(count, "row", "rows"),
    agency: "Agency",
    service: "Service",
    amount: "Amount",
    grant: "Grant",
    award: "Award",
    permitted: "Permitted services",
    permittedAs: "How the table shows what a grant may be spent on",
    asList: "One column lists the services",
    asTicks: "One column for each service, ticked where permitted",
    tickColumns: "Columns of services",
    column: (heading: string, letter: string) =>
      heading === "" ? `Column ${letter} (no heading)` : `${heading} (column ${letter})`,
    lookAgain: "Look again",
    looking: "Looking for tables …",
    counted: (rows: number, agencies: number, services: number) =>
      `${plural(rows, "row", "rows")} read: ${plural(agencies, "agency", "agencies")}, ${plural(services, "service", "services")}.`,
    grantsCounted: (grants: number, total: string) =>
      `${plural(grants, "grant", "grants")} read, ${total} in all.`,
    noneHeading: "No table was found in this workbook",
    none: "Two tables are needed, each with a row of headings and its rows directly below. Put your figures in that form, then choose “Look again”.",
    exampleSpend: "Spend table: one row for each agency and service",
    exampleGrants: "Grants table: one row for each grant",
  },

  exampleTables: {
    spend: {
      headings: ["Agency", "Service", "Amount (£ thousand)"],
      rows: [
        ["Northshire Council", "Adult social care", "98,400"],
        ["Northshire NHS Trust", "Adult social care", "12,300"],
      ],
    },
    grants: {
      headings: ["Grant", "Award (£ thousand)", "Permitted services"],
      rows: [
        ["Public health grant", "21,200", "Public health"],
        ["Better Care Fund", "40,100", "Adult social care; Public health"],
      ],
    },
  },

  count: {
    total: "Spending counted",
    shared: (shared: number, all: number) =>
      shared === 0
        ? "Every service is paid for by one agency only."
        : `${shared} of ${plural(all, "service is", "services are")} paid for by more than one agency (highlighted below).`,
    caution:
      "The same service in several agencies is not by itself duplication: each may serve its own area or its own people.",
    unit: (unit: string) => `Amounts in ${unit}.`,
    caption: "Spending by service",
    service: "Service",
    agencies: "Agencies",
    amount: "Amount",
    all: "Total",
    agencyOf: (agency: string, service: string) => `${agency}, ${service}`,
  },

  duplication: {
    none: "No service is paid for by more than one agency, so there is no duplicated cost to end. Choose Next.",
    intro:
      "Part of what several agencies spend on the same service is fixed cost that each pays again: management, systems, premises. " +
      "Say how much, from what you know of these services.",
    forAll: "Duplicated fixed cost, every shared service",
    forAllHint: "Share of spending, 0 to 100. There is no standard figure: use your own evidence.",
    byService: "By service",
    byServiceHint: "Leave empty to use the figure above.",
    ownShare: (service: string) => `Duplicated fixed cost, ${service}`,
    kept: "Agencies that keep their fixed cost",
    keptHint: "For each service, the largest spenders first.",
    achievable: "Share of the saving that is achievable",
    achievableHint: "100% means all of it.",
    preview: "Saving",
    previewCaption: "Preview. The figure on the sheet is the one that counts.",
    previewMissing: "Enter a share to see the saving.",
    spent: (amount: string) => `${amount} spent`,
    column: { service: "Service", share: "Share", saving: "Saving" },
  },

  grants: {
    intro:
      "A ring-fenced grant may be spent only on the services it permits. Tick a grant to remove its ring-fence: its money is pooled and may go to any service.",
    pool: "Remove ring-fence (pool)",
    poolAll: "Select all grants",
    poolNone: "Clear all grants",
    caption: (unit: string) => `Awards in ${unit}`,
    chosen: (count: number, of: number, amount: string) =>
      `${count} of ${plural(of, "grant", "grants")} pooled, ${amount}.`,
    permits: (services: string) => `May be spent on: ${services}`,
    permitsAll: "May be spent on every service",
    permitsNone: "Permits no service: none of its money can be spent unless it is pooled",
    advanced: "Advanced: value of a pound",
    advancedHint:
      "What a pound spent on each service is worth, compared with the others. 1 for each means that every pound counts the same. Leave empty for 1.",
    valueColumn: "Value of a pound",
    value: (service: string) => `Value of a pound, ${service}`,
  },

  review: {
    answers: "Your answers",
    changeAnswer: (step: string) => `Change ${step}`,
    name: "Name",
    spend: "Spend",
    grants: "Grants",
    share: "Duplicated fixed cost",
    shareEach: "Set by service",
    shareNone: "No shared service",
    kept: "Agencies that keep theirs",
    achievable: "Achievable",
    pooled: "Ring-fences removed",
    pooledNone: "None",
    pooledCount: (count: number, of: number, amount: string) =>
      `${count} of ${plural(of, "grant", "grants")}, ${amount}`,
    values: "Value of a pound",
    valuesSame: "1 for each service",
    valuesOwn: (count: number) => `${plural(count, "service", "services")} with another value than 1`,
    sheets: "Sheets to be written",
    isNew: "new",
    isReplaced: "replaced",
    sources:
      "Amounts are formulas that read your tables and stay live. What a grant may be spent on is copied; a check says when it changes. Your own sheets are not changed.",
    edited: "Cells you have changed",
    editedWhat: "These cells were changed since they were written. Writing puts other contents in them.",
    nowIs: (now: string) => `now: ${now}`,
    willBe: (text: string) => `will be: ${text}`,
    empty: "(empty)",
    moreCells: (count: number) => `Show ${plural(count, "more cell", "more cells")}`,
    confirm: "Replace these cells",
    reviewing: "Working out what will be written …",
    again: "Check again",
    write: "Write",
    writing: "Writing the sheets …",
  },

  result: {
    heading: (name: string) => name,
    written: (sheets: number) => `Written: ${plural(sheets, "sheet", "sheets")}.`,
    figures: "Headline figures",
    readFrom: "Read from the cells of the Summary sheet.",
    showFigure: (label: string) => `Show the cell of ${label}`,
    allHold: "All checks hold.",
    notHold: "A check does not hold. Look at the Checks on the Summary sheet before you use these figures.",
    unproven: "The best use of the grants could not be proved. Look at the checks on the Pooling sheet.",
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

  problems: {
    nameTaken: (name: string) =>
      `There is already a scenario called “${name}”. Choose another name, or cancel and change that one.`,
    spendMissing:
      "Choose the spend table, with columns of agencies, services and amounts and rows below them.",
    grantsMissing:
      "Choose the grants table, with columns of grants, awards and permitted services and rows below them.",
    sameTable: "Choose two different tables: the spend table is also chosen as the grants table.",
    columnMissing: (role: string) => `Choose the column for ${role}.`,
    columnTwice: (role: string, other: string) =>
      `Choose another column for ${role}: it is the same as the one for ${other}.`,
    ticksMissing: "Choose at least one column of services.",
    percentMissing:
      "Enter the duplicated fixed cost as a percentage from 0 to 100, such as 10. Enter 0 if there is none.",
    percent: (label: string) =>
      `${label}: enter a percentage from 0 to 100, such as 12.5. Use a point for decimals, not a comma.`,
    kept: (label: string, most: number) => `${label}: enter a whole number from 1 to ${most}, such as 1.`,
    value: (label: string) =>
      `${label}: enter a number that is 0 or more, such as 1.5. Use a point for decimals, not a comma.`,
    confirm: "Tick the box to agree that these cells are replaced, or choose another name in step 1.",
    spendUnread: "The spend table has something to put right first. It is shown below.",
    grantsUnread: "The grants table has something to put right first. It is shown below.",
    reviewStops: "Something stands in the way of writing. It is shown below.",
    scenarioGone: (name: string) =>
      `The scenario “${name}” is no longer in this workbook. Make a new one, or undo the deletion of its sheets.`,
    tableGone: (reference: string) =>
      `The table ${reference}, which this scenario was made from, is no longer in the workbook. Choose another.`,
    unexpected: (message: string) =>
      `Something went wrong in Excel: ${message} Try again. If it comes back, save the workbook, close this pane and open it again.`,
  },

  floors: {
    notExcel: "This pane works inside Excel. Open a workbook, then choose Total Place on the ribbon.",
    tooOld: (missing: string) =>
      `This version of Excel is too old for Total Place (it lacks ${missing}). Use Excel on the web, Microsoft 365, or Excel 2021 or later for Windows or Mac.`,
  },
} as const;

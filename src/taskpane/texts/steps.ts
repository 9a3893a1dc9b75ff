import { plural } from "../figures";

/** What the wizard's steps say. */
export const stepsTexts = {
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
    advanced: "Advanced: values and statutory minimums",
    advancedHint: (unit: string) =>
      "Value: what a pound spent on each service is worth, compared with the others; empty means 1. " +
      `Minimum: what the law asks to be spent on it, in ${unit}; empty means none. Minimums come before any value.`,
    valueColumn: "Value of a pound",
    value: (service: string) => `Value of a pound, ${service}`,
    floorColumn: "Statutory minimum",
    floor: (service: string) => `Statutory minimum, ${service}`,
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
    floors: "Statutory minimums",
    floorsNone: "None",
    floorsOf: (count: number, amount: string) => `${plural(count, "service", "services")}, ${amount}`,
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
} as const;

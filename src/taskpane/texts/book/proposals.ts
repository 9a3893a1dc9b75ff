import { plural } from "../../figures";

/** What the pane says of savings proposals, and of a savings list that is brought in. */
export const proposalsTexts = {
  proposals: {
    none: "There are none yet. Add one, or bring in a savings list.",
    register: "Register of savings proposals",
    columns: { name: "Proposal", start: "Starts", saving: "Full year" },
    add: "Add a proposal",
    propose: "Propose from the tables",
    told: ({
      services,
      grants,
    }: {
      readonly services: readonly unknown[];
      readonly grants: readonly unknown[];
    }) =>
      `Your tables tell of ${[
        ...(services.length === 0
          ? []
          : [`${plural(services.length, "service", "services")} that several bodies pay for`]),
        ...(grants.length === 0 ? [] : [`${plural(grants.length, "grant", "grants")} with a ring-fence`]),
      ].join(
        " and ",
      )}. They can be the first proposals: what to leave out, and how much of the cost is fixed, you say.`,
    proposed: { duplication: "End duplication in shared services", pooling: "Free the grants" },
    paste: "Bring in a savings list",
    change: "Change",
    changeNamed: (name: string) => `Change ${name}`,
    copy: "Copy",
    copyNamed: (name: string) => `Copy ${name}`,
    copyOf: (name: string) => `${name}, another way`,
    copied: "The copy rules out the first, so that one saving is not had twice. It is on in no scenario yet.",
    remove: "Remove",
    removeNamed: (name: string) => `Remove ${name}`,
    toCorrect: (count: number) => `${plural(count, "problem", "problems")} to correct`,
    heading: (name: string) => (name === "" ? "New proposal" : name),
    reference: (id: string) => `Reference ${id}`,
    lever: "How it saves",
    done: "Done",
    back: "Back to the list",
    parts: {
      what: "What it is",
      saving: "What it saves",
      when: "When",
      evidence: "Evidence",
      cash: "What leaves the budget",
      others: "Other proposals",
      costs: "What it costs",
      register: "For the register (no figure changes by it)",
    },
    whitehall: "needs Whitehall",
    showRow: "Show row",
    showRowOf: (name: string) => `Show row of ${name}`,
    openSelected: "Open the selected row",
    noneSelected:
      "The selected row is no proposal of this book. Select a row of the register on its sheet, then try again.",
    find: "Find a proposal",
    anyOf: { agency: "Any body", status: "Any status", lever: "Any way of saving", actor: "Any actor" },
    filterOf: { agency: "Body", status: "Status", lever: "How it saves", actor: "Who must act" },
    filter: "Show only some",
    shown: (shown: number, all: number) => `${shown} of ${plural(all, "proposal", "proposals")} shown`,
    noneFound: "No proposal is like that. Clear what you looked for to see all.",
    inWords: {
      from: (year: string) => `from ${year}`,
      saving: (amount: string, agencies: number) =>
        `${amount} a year${agencies > 1 ? `, shared by ${agencies} bodies` : ""}`,
      services: (count: number) => `Worked out: duplication ends in ${plural(count, "service", "services")}`,
      lines: (count: number) => `Worked out from ${plural(count, "line", "lines")}`,
      grants: (count: number) => `Removes the ring-fence of ${plural(count, "grant", "grants")}`,
      nothing: "No saving typed yet",
    },
    actorsShort: { local: "local", joint: "joint", whitehall: "Whitehall" },
  },

  paste: {
    heading: "Bring in a savings list",
    intro:
      "Copy the rows of your savings list, with its row of headings, and paste them here: reference, title, directorate or body, and amounts by year or a full-year figure.",
    label: "Rows of the list",
    agency: "Body of rows that name none",
    figures: "The amounts by year are",
    figuresAs: {
      increments: "Increments: what is added in each year",
      cumulative: "Cumulative: what is saved in each year",
    },
    savings: "Savings are",
    savingsAs: { brackets: "Negative or in brackets", plain: "Positive" },
    read: (count: number) => `${plural(count, "proposal", "proposals")} read`,
    increments: "increments",
    cumulative: "cumulative amounts",
    fullYear: "full-year figures",
    brackets: "savings negative or in brackets",
    plain: "savings positive",
    columns: { title: "Proposal", agency: "Body" },
    total: "Total of the rows",
    bringIn: (count: number) => `Bring in ${plural(count, "proposal", "proposals")}`,
    units: (unit: string) => `The amounts are in ${unit}, and are brought in in the place's unit.`,
    cancel: "Cancel",
  },
} as const;

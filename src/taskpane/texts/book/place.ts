import { plural } from "../../figures";

/** What the pane says of the place of a book. */
export const placeTexts = {
  rollForward: {
    heading: "Roll forward a year",
    hint: (dropped: string, added: string) =>
      `${dropped} goes and ${added} comes. Amounts keep their prices and proposals their start; gaps, price levels and rates of ${added} are as the year before has them until you change them. What each scenario came to in ${dropped} is kept in its notes.`,
    roll: (begins: string) => `Begin in ${begins}`,
    done: (begins: string) => `The book begins in ${begins} now.`,
  },

  place: {
    years: "Years and prices",
    yearsChanged: (years: number) =>
      `Gaps, and sums of grants and services by year, are of ${plural(years, "year", "years")} now; a year that is new has the last sum there was.`,
    discount: "Discount rates",
    discounts: {
      standard: "Standard (Green Book)",
      health: "Health (Green Book), for health effects in money",
      lower: "Lower (Green Book), for sensitivity",
      one: "One rate",
      byYear: "Rates by year",
    },
    rate: "Rate a year",
    rates: "Rates by year",
    ratesHint: "One for each year after the present-value year up to the last, such as 3.5, 3.5, 3.",
    agencies: "Bodies",
    agenciesHint:
      "The bodies of the place, and the parties outside it. Those of a spend table are called what the table calls them.",
    addAgency: "Name of another body",
    noAgencies: "There are none yet. Choose a spend table, or add them here.",
    budgets: "Base budgets",
    budgetsHint:
      "What each body would spend if nothing were proposed, and what it has to spend. Its gap is budget less funding, unless a gap is typed below. Both are needed of a body, or neither. A saving in one fund closes no other's gap.",
    budgetsSpent: "Take budgets from the spend table",
    budgetsTaken:
      "Budgets are what the spend table says. Open each body and give its funding, or take this back.",
    budgetOf: (name: string, budget: string) => `${name}: ${budget}`,
    noFunding: (name: string, budget: string) => `${name}: ${budget}, funding missing`,
    gapLeft: "Budget less funding:",
    gapCounts: "What is typed counts in all years, and not budget less funding:",
    gap: (name: string) => `Budget gap of ${name}`,
    gaps: "Budget gap before the proposals",
    gapHint: (count: number, first: string, last: string) =>
      `One figure for each of the ${plural(count, "year", "years")} ${first} to ${last}, in cash, positive where money is short. Type them with spaces between, or paste a row of cells; a block of cells is pasted for the bodies below too. Empty: what the base budget leaves, or no gap where there is none.`,
    indices: "Price indices",
    indicesHint:
      "How prices rise. Without levels nothing rises, and cash is the same as real. Amounts grow with the deflator unless a proposal or cost says another index.",
    deflator: "Deflator (general inflation)",
    addIndex: "Name of another index, such as pay or contracts",
    publish: "Put in the published deflator",
    published: (title: string, last: string) =>
      `${title}, to ${last}. Later years are not in it: give below how much prices rise a year.`,
    growth: "Rise a year from there on",
    grow: "Fill the empty years",
    level: (index: string, year: string) => `${index}, ${year}`,
    levels: "Levels by year",
    year: "Year",
    levelHeading: "Level",
    levelsHint: "Any base, such as 100. A row or column of cells can be pasted into the first.",
    noYears: "Give the first year and the number of years first.",
    groups: "Money that several proposals act on",
    groupsHint:
      "Proposals that reduce the same spending are put in one group, so that no pound is saved twice.",
    addGroup: "Name of a group, such as back office",
    allows: "When who allows anything",
    allowsHint: "The first year in which each may act. Empty: no limit.",
    actors: { local: "Local bodies by themselves", joint: "Bodies together", whitehall: "Whitehall" },
    add: "Add",
    remove: "Remove",
    removeNamed: (name: string) => `Remove ${name}`,
  },
} as const;

/** What the pane says in the fields of a book, and of what is wrong with one. */
export const fieldsTexts = {
  fields: {
    withUnit: (label: string, unit: string) => (unit === "" ? label : `${label}, ${unit}`),
    choose: "Choose",
    taken: (name: string) => `There is ${name} already. Give another name.`,
    empty: (value: string) => `Empty: ${value}`,
    deflator: "Deflator (general inflation)",
    noGroup: "None",
    sum: (sum: string, isRight: boolean) => (isRight ? `Sum: ${sum}` : `Sum: ${sum}. It must be 100%.`),
    of: (label: string, name: string) => `${label}: ${name}`,
    echo: (year: number, figure: string) => `${ordinal(year)} year ${figure}`,
    echoYear: (year: string, figure: string) => `${year} ${figure}`,
    equalShares: "Equal shares",
    equalSharesOf: (label: string) => `Equal shares: ${label}`,
    sharedEqually: (label: string) => `${label}: every body of the place has the same share.`,
    noAgencies: "Add bodies under Place first.",
    noServices: "No services: choose a spend table under Tables first.",
    noGrants: "No grants: choose a grants table under Tables first.",
    noProposals: "There is no other proposal.",
    eachService: "A share for each service",
    oneShare: "One share for all",
    addLine: (line: string) => `Add ${line}`,
    line: (line: string, number: number) => `${capital(kindOf(line))} ${number}`,
    find: "Find in this list",
    ticked: (ticked: number, all: number) => `${ticked} of ${all} selected`,
    shown: "Show",
    shownAll: "All",
    shownTicked: "Those selected",
    shownNot: "Those not selected",
    noneFound: "Nothing in this list is like that.",
    allOf: (group: string) => `All of ${group}`,
    shownOf: (group: string) => `These of ${group}`,
    tickAll: (isSearched: boolean) => (isSearched ? "Select these" : "Select all"),
    tickNone: (isSearched: boolean) => (isSearched ? "Clear these" : "Clear all"),
  },

  problems: {
    noAgencies: "Bodies: add at least one.",
    enter: (label: string, what: string) => `${label}: enter ${what}.`,
    noAmount: (text: string) =>
      `“${text}” is not an amount: write a figure such as 1,200 in the unit of the place, or £1.2m.`,
    choose: (label: string) => `${label}: choose one of the list.`,
    add: (label: string) => `${label}: add at least one.`,
    tick: (label: string) => `${label}: select at least one.`,
    about: (label: string, message: string) => `${label}: ${message}`,
    year: "a financial year, such as 2026-27",
    whole: "a whole number",
    number: "a number",
    amount: "an amount",
    percentage: "a percentage",
    amounts: "amounts with spaces between, one for each year",
    percentages: "percentages with spaces between, one for each year",
    shares: "percentages from 0% to 100% with spaces between, one for each year",
    has: (position: number, shown: string) => `The ${ordinal(position)} is ${shown}.`,
    name: "a name",
    between: (what: string, least: string, most: string) => `${what} from ${least} to ${most}`,
    orMore: (what: string, least: string) => `${what} of ${least} or more`,
    above: (what: string) => `${what} above 0`,
    sum: (label: string, sum: string) => `${label}: these add up to ${sum}. They must add up to 100%.`,
    basis: (label: string) => `${label}: say what it is, as it is not what is spent now.`,
    none: (label: string) => `${label}: enter percentages that add up to 100%.`,
  },

  words: {
    of: (label: string, name: string) => `${label} of ${name}`,
    within: (name: string, label: string) => `${name}, ${label}`,
    shareOf: (name: string) => `share of ${name}`,
    payer: (name: string) => `paid by ${name}`,
    bears: (name: string) => `Borne by ${name}`,
    gap: (name: string) => `Budget gap of ${name}`,
    index: (name: string, year: string) => `Index ${name}, ${year}`,
    indexWhole: (name: string) => `Index ${name}`,
    proposal: (id: string) => `Proposal ${id}`,
    scenario: (id: string) => `Scenario ${id}`,
    line: (line: string, number: number) => `${kindOf(line)} ${number}`,
    agency: (number: number) => `Body ${number}`,
    agencies: "Bodies",
    group: (name: string) => `Group ${name}`,
    grant: (number: number) => `Grant ${number}`,
    permitted: "what it may pay for",
    spend: "Spend table",
    grants: "Grants table",
    discount: "Discount rates",
    allows: "First year",
  },
} as const;

/** "a cost" without its article. */
function kindOf(line: string): string {
  return line.replace(/^an? /, "");
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function ordinal(number: number): string {
  const teens = number % 100 >= 11 && number % 100 <= 13;
  const ending = teens ? "th" : (["th", "st", "nd", "rd"][number % 10] ?? "th");
  return `${number}${ending}`;
}

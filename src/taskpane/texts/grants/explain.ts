import { listed } from "../../../model/wording";

/** What the pane says where a figure of grants is explained. */
export const explainTexts = {
  heading: "Explain",
  hint: "Choose a grant, a service, or the gain of the scenario: where it comes from and what would change it, step by step.",
  about: "What",
  gain: "What removing ring-fences gains",
  grants: "Grants",
  services: "Services",
  ofGrant: "A grant",
  ofService: "A service",
  ask: "Explain it",
  asking: "Working it out",
  unwritten: "Once the sheets are created, each step leads to its cell.",
  nothing: "There is nothing to explain: the book has no grants, or nothing that they are needed for.",
  stale: "The book or the scenario has changed since this was explained: explain it again.",
  year: (year: string, sum: string) => `${year} ${sum}`,
  span: (from: string, to: string) => `${from} to ${to}`,
  eachYear: (sum: string) => `${sum} in each year`,
  nil: "nothing",

  award: "Award",
  administration: "Administration takes",
  terms: "Its terms",
  freedoms: {
    "ring-fenced": "ring-fenced",
    "ring-fence removed": "ring-fence removed",
    "single offer": "single offer",
    protected: "protected",
    innovativePolicyOffer: "innovative policy offer",
  } as Readonly<Record<string, string>>,
  modes: {
    separate: "held separately",
    align: "aligned",
    braid: "braided",
    pool: "pooled",
  } as Readonly<Record<string, string>>,
  moneys: {
    revenue: "revenue",
    capital: "capital, which never pays for revenue",
    receipts: "receipts from sales",
  } as Readonly<Record<string, string>>,
  permitted: "May pay for",
  noneOfThem: "none of the services",
  pays: (service: string) => `Pays for ${service}`,
  paysOutside: (service: string) => `Pays for ${service}, outside its own conditions`,
  carried: "Carried into the next year",
  stranded: "Left over and clawed back",
  whyStranded: "Why: everything that it may pay for is paid for.",
  whyStrandedAnyway: (names: readonly string[]) =>
    `Why: ${listed(names)} ${names.length === 1 ? "is" : "are"} not paid for in full in every year, but caps, earmarks, match, a minimum award or the years keep it from there.`,
  fenceCosts: (worth: string) => `Removing its ring-fence alone would bring ${worth} more.`,
  fenceIsFree: "Removing its ring-fence alone would bring nothing.",
  onePound: (worth: string) => `One more pound of it in each year would be worth ${worth} in all.`,
  poundOfOther: (worth: string) =>
    `A pound of other money for it in each year would be worth ${worth} in all.`,
  floors: (sum: string) => `Statutory minimums would fall less short by ${sum}.`,

  need: "Could use",
  other: "Other money pays",
  left: "Left for grants",
  payers: "Grants that may pay for it by their own conditions",
  noGrant: "no grant",
  paidBy: (grant: string) => `${grant} pays`,
  unmet: "Not paid by these grants",
  floor: "Statutory minimum",
  shortfall: "Short of the minimum",

  freed: (names: readonly string[], year: string | null) =>
    names.length === 0
      ? "No proposal of this scenario removes a ring-fence: choose another scenario above."
      : `${names.length === 1 ? "The ring-fence" : "The ring-fences"} of ${listed(names)} ${names.length === 1 ? "is" : "are"} removed${year === null ? " from the first year on" : ` from ${year} on`}.`,
  gained: "More paid for",
  evens: (sum: string) =>
    `Besides, ${sum} changes places where a pound is worth the same: the order of the lists decides that, and it gains nothing.`,

  /** Money on its way: "£20 that Homes grant had left over goes to Youth work." */
  moves: {
    leftOver: (sum: string, grant: string) => `${sum} that ${grant} had left over`,
    more: (sum: string, grant: string) => `${sum} more of ${grant}`,
    spared: (sum: string, service: string) => `${sum} that ${service} no longer needs`,
    givenUp: (sum: string, service: string) => `${sum} that ${service} gives up`,
    paysFor: (service: string) => `pays for ${service}`,
    inPlaceOf: (service: string, grant: string) => `pays for ${service} in place of ${grant}`,
    which: (service: string) => `which then pays for ${service}`,
    whichInPlaceOf: (service: string, grant: string) => `which then pays for ${service} in place of ${grant}`,
    of: (grant: string) => `of ${grant}`,
    leaves: "which has it left over",
  },
} as const;

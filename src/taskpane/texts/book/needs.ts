/** What the pane says of what grants are needed for. */
export const needsTexts = {
  needs: {
    heading: "Spending these grants help pay for",
    hint: "By service, for proposals that remove ring-fences: what could be used, what other money pays for, and its priority weight. Until you say otherwise it is what is spent now, and follows the spend table.",
    find: "Find a service",
    noGrants:
      "The book has no grants. Choose a grants table under Tables, where proposals remove ring-fences.",
    none: "No service has that in its name.",
    amount: (amount: string) => `${amount} could be used`,
    other: (amount: string) => `${amount} of other money`,
    spendingNow: "spending now",
    is: "What could be used is",
    now: (amount: string) => `Spending now: ${amount}`,
    another: "Something else",
  },
} as const;

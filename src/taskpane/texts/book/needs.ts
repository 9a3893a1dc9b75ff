/** What the pane says of what grants are needed for. */
export const needsTexts = {
  needs: {
    heading: "What grants are needed for",
    hint: "Needs by service, for proposals that remove ring-fences: what could be used, what other money pays for, and what a pound is worth there. Until you say otherwise a need is what is spent now, and follows the spend table.",
    find: "Find a service",
    noGrants:
      "The book has no grants. Choose a grants table under Tables, where proposals remove ring-fences.",
    none: "No service has that in its name.",
    amount: (amount: string) => `${amount} needed`,
    other: (amount: string) => `${amount} of other money`,
    spendingNow: "spending now",
    is: "The need is",
    now: (amount: string) => `Spending now: ${amount}`,
    another: "Something else",
  },
} as const;

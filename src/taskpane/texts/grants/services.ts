/** What the pane says of the services that grants may pay for. */
export const servicesTexts = {
  heading: "What these grants may pay for",
  title: (count: number) => `Services (${count})`,
  hint: "By service: what could be used, what other money pays for, and its priority weight. Until you say otherwise it is what is spent now, and follows the spend table.",
  find: "Find a service",
  add: "Add a service",
  none: "No service has that in its name.",
  amount: (amount: string) => `${amount} could be used`,
  other: (amount: string) => `${amount} of other money`,
  spendingNow: "spending now",
  is: "What could be used is",
  now: (amount: string) => `Spending now: ${amount}`,
  another: "Something else",
  payers: "Grants that may pay for it",
  noPayers: "Add a grant first.",
  paidBy: (count: number) => (count === 0 ? "no grant may pay for it" : `${count} may pay for it`),
  remove: "Remove this service",
} as const;

import type { SourceFacts, SourcesChosen } from "../../src/model/book";
import type { GrantsFacts } from "../../src/reading";

/**
 * What the tables of `openSmallPlace` hold, small enough to work out by hand: two agencies, three services, two grants.
 *
 * | £ thousand | Education | Public health | Roads | all |
 * | City       |       100 |            40 |     0 | 140 |
 * | County     |        60 |             0 |    20 |  80 |
 */
export const smallSources: SourcesChosen = {
  spend: { place: { kind: "table", reference: "Spending" }, roles: { agency: 0, service: 1, amount: 2 } },
  grants: { place: { kind: "table", reference: "Grants" }, roles: { grant: 0, award: 1, permitted: 2 } },
};

const grantsFacts: GrantsFacts = {
  label: "Grants on sheet Money",
  columns: {
    grant: [{ heading: "Grant", formula: "Grants[Grant]" }],
    award: [{ heading: "Award (£)", formula: "Grants[Award (£)]" }],
    permitted: [{ heading: "Permitted services", formula: "Grants[Permitted services]" }],
  },
  names: { grant: ["Schools grant", "Health grant"] },
  conversion: { from: "£", operation: "divide", by: 1000 },
  list: [
    { name: "Schools grant", permitted: ["Education"], conditions: ["Education"], cells: null },
    {
      name: "Health grant",
      permitted: ["Public health", "Education"],
      conditions: ["Public health; Education"],
      cells: null,
    },
  ],
};

export const smallFacts: SourceFacts = {
  unit: "£ thousand",
  sources: {
    spend: {
      label: "Spending on sheet Budgets",
      columns: {
        agency: [{ heading: "Agency", formula: "Spending[Agency]" }],
        service: [{ heading: "Service", formula: "Spending[Service]" }],
        amount: [{ heading: "Budget (£ thousand)", formula: "Spending[Budget (£ thousand)]" }],
      },
      names: { agency: ["City", "County"], service: ["Education", "Public health", "Roads"] },
    },
    grants: grantsFacts,
  },
};

/** The place of the small book, but for its unit. */
export const NORTHSHIRE = {
  name: "Northshire",
  firstYear: 2026,
  years: 2,
  discount: 0,
  agencies: [{ id: "City" }, { id: "Shire", name: "County" }],
} as const;

/** Duplication ends in Education. */
export const ONE_SCHOOL_SERVICE = {
  id: "P1",
  name: "One school service",
  lever: "duplication",
  services: ["Education"],
  fixedShare: 0.2,
  fixedShareSource: "Accounts",
  start: 2026,
} as const;

import { planScenario } from "../../src/sheets";
import type { Scenario, SourceFacts } from "../../src/model/book";

/**
 * A place small enough to work out by hand: two agencies, three services, two grants.
 *
 * | £ thousand | Education | Public health | Roads | all |
 * | City       |       100 |            40 |     0 | 140 |
 * | County     |        60 |             0 |    20 |  80 |
 */
export const smallScenario: Scenario = {
  name: "Plan",
  spend: { place: { kind: "table", reference: "Spending" }, roles: { agency: 0, service: 1, amount: 2 } },
  grants: { place: { kind: "table", reference: "Grants" }, roles: { grant: 0, award: 1, permitted: 2 } },
  levers: {
    duplication: { fixedShare: { Education: 0.2 }, providersKept: 1, achievable: 0.5 },
    pooling: { pooled: { "Schools grant": true }, values: { Roads: 2 }, floors: {} },
  },
};

export const smallFacts: SourceFacts = {
  unit: "£ thousand",
  spend: {
    label: "Spending on sheet Budgets",
    agency: { heading: "Agency", formula: "Spending[Agency]" },
    service: { heading: "Service", formula: "Spending[Service]" },
    amount: { heading: "Budget (£ thousand)", formula: "Spending[Budget (£ thousand)]" },
    agencies: ["City", "County"],
    services: ["Education", "Public health", "Roads"],
  },
  grants: {
    label: "Grants on sheet Money",
    grant: { heading: "Grant", formula: "Grants[Grant]" },
    award: { heading: "Award (£)", formula: "Grants[Award (£)]" },
    permitted: [{ heading: "Permitted services", formula: "Grants[Permitted services]" }],
    conversion: { from: "£", operation: "divide", by: 1000 },
    list: [
      { name: "Schools grant", permitted: ["Education"], conditions: "Education", cells: null },
      {
        name: "Health grant",
        permitted: ["Public health", "Education"],
        conditions: "Public health; Education",
        cells: null,
      },
    ],
  },
};

/** The sheets that it writes. */
export const smallPlan = planScenario(smallScenario, smallFacts);

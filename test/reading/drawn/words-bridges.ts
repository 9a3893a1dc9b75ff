/** A total, and how it leads to the next ones: what is spent besides, what pays, and what is left. */
interface Bridge {
  readonly first: string;
  readonly steps: readonly {
    readonly costs?: readonly string[];
    readonly pays: readonly string[];
    readonly total: string;
  }[];
}

export const BRIDGES: Readonly<Record<"council" | "blueLight", readonly Bridge[]>> = {
  council: [
    {
      first: "Net cost of services",
      steps: [
        { pays: ["Specific grants", "Use of reserves"], total: "Net budget requirement" },
        {
          pays: ["Revenue support grant", "Business rates", "Collection fund surplus"],
          total: "Council tax requirement",
        },
      ],
    },
    {
      first: "Net cost of services",
      steps: [
        {
          costs: ["Capital financing", "Drainage board levies"],
          pays: [],
          total: "Net operating expenditure",
        },
        { pays: ["New Homes Bonus", "Transfer from earmarked reserves"], total: "Budget requirement" },
        { pays: ["Retained business rates", "Revenue Support Grant"], total: "Council Tax Requirement" },
      ],
    },
    {
      first: "Total net expenditure",
      steps: [
        { pays: ["Investment income", "Other government grants"], total: "Net revenue budget" },
        { pays: ["Contribution from balances"], total: "Amount to be met from council tax" },
      ],
    },
    {
      first: "Total service expenditure",
      steps: [
        { pays: ["Use of general balances"], total: "Net expenditure" },
        { pays: ["Non-domestic rates", "Services Grant"], total: "Demand on the Collection Fund" },
      ],
    },
  ],
  blueLight: [
    {
      first: "Total expenditure",
      steps: [
        { pays: ["Specific grants", "Use of reserves"], total: "Net budget requirement" },
        { pays: ["Home Office grant", "Formula funding"], total: "Precept requirement" },
      ],
    },
    {
      first: "Net cost of services",
      steps: [
        { pays: ["Contribution from earmarked reserves"], total: "Net revenue expenditure" },
        { pays: ["Revenue support grant", "Business rates"], total: "Council tax requirement" },
      ],
    },
  ],
};

import type { Cell } from "../../../src/reading";

export const SPENDING: readonly (readonly Cell[])[] = [
  ["Body", "Service", "Amount (£)"],
  ["Northshire Council", "Legal", 98_400],
  ["Westmere NHS Trust", "Legal", 12_300],
  ["Northshire Council", "Housing", 21_900],
];
export const ledger = (...paid: readonly (readonly [supplier: string, amount: number, day: number])[]) => [
  ["Supplier name", "Service", "Payment date", "Amount (£)"],
  ...paid.map(([supplier, amount, day]) => [supplier, "Legal", day, amount]),
];
export const LEDGERS = {
  Spending: SPENDING,
  "Northshire Council": ledger(
    ["Greenwood Builders Limited", 1000, 45_000],
    ["Quarndon Plant Hire", 75, 45_001],
    ["Westmere NHS Trust", 900, 45_002],
    ["Redacted", 5000, 45_003],
  ),
  "Westmere NHS Trust": ledger(
    ["GREENWOOD BUILDERS LTD", 1000, 45_010],
    ["Greenwood Builders Ltd", 20, 45_011],
    ["Redacted", 40, 45_012],
    ["Ottermere Legal", 75, 45_013],
  ),
};

export const COSTS: readonly (readonly Cell[])[] = [
  ["Body", "Service", "Unit cost (£)", "Volume", "Neighbour of"],
  ["Northshire Council", "Home care", 30, 100, ""],
  ["Westmere NHS Trust", "Home care", 20, 50, ""],
  ["Ottermere", "Home care", 24, "", "Northshire Council; Nobody"],
];

export const CASELOAD: readonly (readonly Cell[])[] = [
  ["Cohort", "Known to", "Number of people"],
  ["Families", "Northshire Council", 80],
  ["Families", "Westmere NHS Trust", 50],
  ["Families", "Northshire Council; Westmere NHS Trust", 20],
  ["Rough sleepers", "Northshire Council", 4],
  ["Rough sleepers", "Westmere NHS Trust", 9],
  ["Rough sleepers", "Northshire Council; Westmere NHS Trust", 6],
];

export const POSTS: readonly (readonly Cell[])[] = [
  ["Body", "Post", "Reports to", "FTE", "Cost (£)"],
  ["Northshire Council", "Chief", "", 1, 150_000],
  ["Northshire Council", "Head", "Chief", 1, 90_000],
  ["Northshire Council", "Officer", "Head", 2, 70_000],
  ["Westmere NHS Trust", "Chief", "", 1, 140_000],
];

import type { Theme } from "../define";
import { deflateEntry } from "./deflate";
import { unitCostEntry } from "./unit-cost";
import { unitCostTableEntry } from "./unit-cost-table";

export const prices: Theme = {
  title: "Prices and unit costs",
  about: "Sums of different years brought to the prices of one.",
  functions: [deflateEntry, unitCostEntry, unitCostTableEntry],
};

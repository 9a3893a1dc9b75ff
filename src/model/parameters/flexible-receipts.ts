import type { Sourced } from "./sourced";

/** The financial years in which capital receipts may pay for the revenue cost of projects designed to give ongoing savings. */
export interface ReceiptsDirection extends Sourced {
  /** The calendar years in which the first and the last of them begin. */
  readonly firstYear: number;
  readonly lastYear: number;
}

export const flexibleReceipts: ReceiptsDirection = {
  title: "Flexible use of capital receipts",
  unit: "financial years",
  firstYear: 2025,
  lastYear: 2029,
  standing: "published",
  source:
    "MHCLG, Direction on the flexible use of capital receipts, for 2025-26 to 2029-30 (gov.uk); its opening only could be read. Not for Right to Buy receipts, nor for sales within a group",
  retrieved: "2026-11-28",
  supersedes: "Nothing read",
};

import type { LeverHeadline } from "./levers";

/** The keys of the headlines and sentences that a scenario of the levers there are has. */
export type HeadlineKey = "spendCounted" | "checksHold" | LeverHeadline;

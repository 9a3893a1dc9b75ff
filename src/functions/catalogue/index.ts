import { countingMapEntry } from "./counting-map";
import { discountFactorEntry } from "./discount-factor";
import { duplicationSavingEntry } from "./duplication-saving";
import type { FunctionEntry } from "./entry";
import { poolAllocationEntry } from "./pool-allocation";
import { poolGainEntry } from "./pool-gain";
import { poolSummaryEntry } from "./pool-summary";
import { presentValueEntry } from "./present-value";
import { shareEntry } from "./share";
import { strandedEntry } from "./stranded";
import { unmetEntry } from "./unmet";

export type { Arguments, Example, FunctionEntry, NativeTwin, Refusal, ResultCell } from "./entry";

/** Every custom function, in the order of the help. */
export const catalogue: readonly FunctionEntry[] = [
  discountFactorEntry,
  presentValueEntry,
  shareEntry,
  countingMapEntry,
  duplicationSavingEntry,
  poolAllocationEntry,
  poolSummaryEntry,
  poolGainEntry,
  strandedEntry,
  unmetEntry,
];

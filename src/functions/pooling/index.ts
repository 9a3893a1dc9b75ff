import type { Theme } from "../define";
import { blockingEntry } from "./blocking";
import { floorShortfallEntry } from "./floor-shortfall";
import { grantPriceEntry } from "./grant-price";
import { needPriceEntry } from "./need-price";
import { poolAllocationEntry } from "./pool-allocation";
import { poolCashEntry } from "./pool-cash";
import { poolExplainEntry } from "./pool-explain";
import { poolGainEntry } from "./pool-gain";
import { poolSummaryEntry } from "./pool-summary";
import { poolYearsEntry } from "./pool-years";
import { removalOrderEntry } from "./removal-order";
import { ringFenceValueEntry } from "./ring-fence-value";
import { strandedEntry } from "./stranded";
import { unmetEntry } from "./unmet";

export {
  poolAllocationEntry,
  poolSummaryEntry,
  poolGainEntry,
  strandedEntry,
  unmetEntry,
  poolExplainEntry,
  grantPriceEntry,
  needPriceEntry,
  removalOrderEntry,
};
export { hasRemovalOrder } from "./limits";

export const pooling: Theme = {
  title: "Pooling grants",
  about: "The best use of ring-fenced grants, with and without their ring-fences.",
  functions: [
    poolAllocationEntry,
    poolSummaryEntry,
    poolGainEntry,
    strandedEntry,
    unmetEntry,
    ringFenceValueEntry,
    blockingEntry,
    removalOrderEntry,
    poolCashEntry,
    floorShortfallEntry,
    poolYearsEntry,
    poolExplainEntry,
    grantPriceEntry,
    needPriceEntry,
  ],
};

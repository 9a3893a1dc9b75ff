import type { Evidence } from "../define";
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

const BEST_USE = {
  reason:
    "It asks for the best use of money, which is searched for: formulas can prove it, with the prices of PLACE.GRANTPRICE and PLACE.NEEDPRICE, but not find it.",
};

const PROOF = {
  reason:
    "It gives the prices of the proof, which are searched for with the best use: formulas check the proof with them (see PLACE.NEEDPRICE), but cannot find them.",
};

const TRIED =
  "No public body has published figures for it. The tests compare it with trying every possible allocation of small places, work cases by hand, and " +
  "check the proof (dual prices) of each answer that they draw.";

const ASKED_PLAINLY =
  "No public body has published figures for it. The tests work cases by hand, compare it with plainer ways of asking the same question for drawn places, and " +
  "check the proof (dual prices) of each answer that they draw.";

const CHECKED_IN_A_SHEET =
  "No public body has published figures for it. The tests check for drawn places that the prices prove the answer: with the formulas on the page of PLACE.NEEDPRICE, in a spreadsheet program that is not ours.";

export const poolingEvidence: readonly Evidence[] = [
  { of: poolAllocationEntry, withoutTwin: BEST_USE, tested: TRIED },
  { of: poolSummaryEntry, withoutTwin: BEST_USE, tested: TRIED },
  { of: poolGainEntry, withoutTwin: BEST_USE, tested: TRIED },
  { of: strandedEntry, withoutTwin: BEST_USE, tested: TRIED },
  { of: unmetEntry, withoutTwin: BEST_USE, tested: TRIED },
  { of: ringFenceValueEntry, withoutTwin: BEST_USE, tested: ASKED_PLAINLY },
  { of: blockingEntry, withoutTwin: BEST_USE, tested: ASKED_PLAINLY },
  { of: removalOrderEntry, withoutTwin: BEST_USE, tested: ASKED_PLAINLY },
  { of: poolCashEntry, withoutTwin: BEST_USE, tested: ASKED_PLAINLY },
  { of: floorShortfallEntry, withoutTwin: BEST_USE, tested: ASKED_PLAINLY },
  { of: poolYearsEntry, withoutTwin: BEST_USE, tested: ASKED_PLAINLY },
  {
    of: poolExplainEntry,
    withoutTwin: { reason: "It tells in words what the other pooling functions find." },
    tested:
      "Nothing is worked out but what the other pooling functions find. The tests hold its sentences for places worked out by hand.",
  },
  { of: grantPriceEntry, withoutTwin: PROOF, tested: CHECKED_IN_A_SHEET },
  { of: needPriceEntry, withoutTwin: PROOF, tested: CHECKED_IN_A_SHEET },
];

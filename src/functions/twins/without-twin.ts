import type { Measure } from "../../model/appraisal";

/** A function of the catalogue, or one measure of it, that no formula of ordinary Excel works out, and why. */
export interface WithoutTwin {
  readonly id: string;
  /** Where only one measure of the function has none. */
  readonly measure?: Measure;
  readonly reason: string;
}

/** What stands in a twin in place of a figure that no formula works out. */
export const NO_FORMULA = "no closed form";

const BEST_USE =
  "It asks for the best use of money, which is searched for: formulas can prove it, with the prices of PLACE.GRANTPRICE and PLACE.NEEDPRICE, but not find it.";

const PROOF =
  "It gives the prices of the proof, which are searched for with the best use: formulas check the proof with them (see PLACE.NEEDPRICE), but cannot find them.";

/** Everything in the catalogue that has no native twin. */
export const withoutTwin: readonly WithoutTwin[] = [
  {
    id: "APPRAISE",
    measure: "irr",
    reason:
      "An internal rate of return is searched for. Excel's own IRR is no twin: it stops at 0.00001%, shows one rate where there are several, " +
      "and may stray (LibreOffice's shows -181% for 70, 20, -30, whose one rate is -47%).",
  },
  {
    id: "UNITCOSTTABLE",
    reason:
      "It reads a pasted sheet once and has no figures to work out: copy its table and paste it as values.",
  },
  { id: "POOLALLOCATION", reason: BEST_USE },
  { id: "POOLSUMMARY", reason: BEST_USE },
  { id: "POOLGAIN", reason: BEST_USE },
  { id: "STRANDED", reason: BEST_USE },
  { id: "UNMET", reason: BEST_USE },
  { id: "RINGFENCEVALUE", reason: BEST_USE },
  { id: "BLOCKING", reason: BEST_USE },
  { id: "REMOVALORDER", reason: BEST_USE },
  { id: "POOLCASH", reason: BEST_USE },
  { id: "FLOORSHORTFALL", reason: BEST_USE },
  { id: "POOLYEARS", reason: BEST_USE },
  { id: "POOLEXPLAIN", reason: "It tells in words what the other pooling functions find." },
  { id: "GRANTPRICE", reason: PROOF },
  { id: "NEEDPRICE", reason: PROOF },
];

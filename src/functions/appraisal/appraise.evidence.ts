import { discountSchedules } from "../../model/parameters";
import type { Evidence } from "../define";
import { appraiseEntry } from "./appraise";
import { appraiseTwin } from "./appraise.twin";

export const appraiseEvidence: Evidence = {
  of: appraiseEntry,
  twin: appraiseTwin,
  withoutTwin: {
    label: "irr",
    reason:
      "An internal rate of return has to be searched for. Excel's own IRR is not a twin: it stops at 0.00001%, shows one rate where there are several, " +
      "and may stray (LibreOffice's shows -181% for 70, 20, -30, at which the one rate of nil worth is -47%). Nor does one give the list of rates.",
  },
  figures: Object.entries(discountSchedules),
  published: [
    {
      name: "1,000 that saves 150 a year",
      source: "HM Treasury, The Green Book (2003), box 15: published 247",
      args: [[[1000]], [[0, 150, 150, 150, 150, 150, 150, 150, 150, 150, 150]], null, "npv"],
      expected: [[247.4908]],
      tolerance: 5e-5,
    },
    {
      name: "1,000 that saves 100 a year",
      source: "HM Treasury, The Green Book (2003), box 15: published -168",
      args: [[[1000]], [[0, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100]], null, "npv"],
      expected: [[-168.3395]],
      tolerance: 5e-5,
    },
    {
      name: "the rate of return of 150 a year",
      source: "HM Treasury, The Green Book (2003), box 15; derived",
      args: [[[1000]], [[0, 150, 150, 150, 150, 150, 150, 150, 150, 150, 150]], null, "irr"],
      expected: [[0.081442]],
      tolerance: 5e-7,
    },
    {
      name: "the rate of return of five years of income and a last pound of cost",
      source: "the rate without that pound as published, 96.89%; with it -99.97% makes the worth nil too",
      args: [[[1678.87, 0, 0, 0, 0, 0, 1]], [[0, 771.96, 1814.05, 3520.3, 3552.95, 3584.99]], null, "irr"],
      expected: [[0.96888]],
      tolerance: 5e-6,
    },
    {
      name: "payback of 150 a year",
      source: "HM Treasury, The Green Book (2003), box 15; derived",
      args: [[[1000]], [[0, 150, 150, 150, 150, 150, 150, 150, 150, 150, 150]], null, "payback"],
      expected: [[6.6667]],
      tolerance: 5e-5,
    },
    {
      name: "discounted payback of 150 a year",
      source: "HM Treasury, The Green Book (2003), box 15; derived",
      args: [[[1000]], [[0, 150, 150, 150, 150, 150, 150, 150, 150, 150, 150]], null, "discountedpayback"],
      expected: [[7.727]],
      tolerance: 0.0005,
    },
    {
      name: "100 that brings 30 a year for five years, as an equal sum a year",
      source: "charlescoverdale/greenbook at 6ad7f37",
      args: [[[100]], [[0, 30, 30, 30, 30, 30]], null, "eanc"],
      expected: [[7.8519]],
      tolerance: 5e-5,
    },
    {
      name: "benefits for each pound of cost, two projects together",
      source: "charlescoverdale/greenbook at 6ad7f37, place-based cases",
      args: [
        [
          [50, null],
          [50, null],
        ],
        [
          [0, 100],
          [0, 80],
        ],
        null,
        "bcr",
      ],
      expected: [[1.7391]],
      tolerance: 5e-5,
    },
  ],
};

import { discountSchedules } from "../../model/parameters";
import type { Evidence } from "../define";
import { discountFactorEntry } from "./discount-factor";
import { discountFactorTwin } from "./discount-factor.twin";

export const discountFactorEvidence: Evidence = {
  of: discountFactorEntry,
  twin: discountFactorTwin,
  figures: Object.entries(discountSchedules),
  published: [
    {
      name: "factors where the standard rate changes",
      source: "HM Treasury's table of discount factors; after year 125 derived",
      args: [[[0, 1, 30, 31, 75, 76, 125, 126, 200, 201, 300, 301]]],
      expected: [
        [
          1, 0.9661835749, 0.3562784106, 0.3459013695, 0.0942137726, 0.0919158757, 0.027410763, 0.0268732971,
          0.0062073787, 0.0061156441, 0.0014005674, 0.0013867004,
        ],
      ],
      tolerance: 5e-11,
    },
    {
      name: "factors of the health rate, unrounded",
      source: "HM Treasury's table of discount factors",
      args: [[[30], [31], [75], [76], [125]], "health"],
      expected: [[0.6397624], [0.6316413], [0.3600393], [0.3562227], [0.2113147]],
      tolerance: 5e-8,
    },
    {
      name: "the rounded health rates as they are usually printed, in a table of your own",
      source: "HM Treasury's rounded rates; derived",
      args: [
        [[31], [125]],
        [
          [0, 0.015],
          [31, 0.0129],
          [76, 0.0107],
        ],
      ],
      expected: [[0.6316146], [0.2110619]],
      tolerance: 5e-8,
    },
    {
      name: "factors of the lower rate",
      source: "HM Treasury's lower rates; derived",
      args: [[[30, 60, 125]], "lower"],
      expected: [[0.411987, 0.19243, 0.045622]],
      tolerance: 5e-7,
    },
  ],
};

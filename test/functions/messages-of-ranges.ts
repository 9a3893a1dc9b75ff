import type { CellArgument } from "../../src/functions";
import { said } from "./answers";
import { ones } from "./message-cases";
import type { MessageCases } from "./message-cases";

/** Of ranges: their shape, their size, and how they fit together. */
export const ofRanges = {
  notTwoColumns: [
    () =>
      said("DISCOUNTFACTOR", 1, [
        [0, 0.035, "Green Book"],
        [31, 0.03, ""],
      ]),
    "schedule has content in 3 columns, but a table of your own has two: the first year of each band, and its rate. Select both columns, without their headings.",
  ],
  notThreeColumns: [
    () => said("UNITCOST", "CR1.0", [["CR1.0", 500]], "2019-20"),
    "table has content in 2 columns, but three are needed: code, unit cost, and the year of its prices. Select these three side by side.",
  ],
  notOneForEachGrade: [
    () => said("OPTIMISMBIAS", 100, 1, "cost", [[0], [0.1]]),
    "cost_shares has 2 cells with content, but a share for each of the 6 grades is needed. Select 6 cells, grade 1 first.",
  ],
  notOneCell: [
    () =>
      said(
        "SHARE",
        [
          [100, 200],
          [300, 400],
        ],
        [[1]],
      ),
    "total must be one cell, but 2 rows by 2 columns were given. Select one cell.",
  ],
  notOneLine: [
    () =>
      said(
        "STRANDED",
        [
          [100, 200],
          [300, 400],
        ],
        [[60]],
        [[1]],
      ),
    "grants must be one column, but 2 rows by 2 columns were given. Select one column.",
  ],
  notARange: [
    () => said("SHARE", 100, [1, 1, 1] as unknown as CellArgument),
    "weights is not a range. Give a range as rows of cells, such as [[1,2],[3,4]].",
  ],
  tooManyResults: [
    () => said("UNITCOSTTABLE", ones(30_000, 3)),
    "PLACE.UNITCOSTTABLE: the answer would be 30,001 rows by 12 columns, more than the 250,000 cells that Excel takes from a function. Select fewer lines.",
  ],
  tooManyCells: [
    () =>
      said(
        "SHARE",
        100,
        Array.from({ length: 20_001 }, () => [1]),
      ),
    "weights has 20,001 cells, more than the 20,000 that PLACE.SHARE takes at once; more would keep Excel waiting. Select only the cells that matter, take them in parts where each is worked out for itself, or add the figures up first.",
  ],
  tooManyPairs: [
    () => said("STRANDED", ones(300, 1), ones(1, 400), ones(300, 400)),
    "There are 300 grants and 400 services, which make 120,000 pairs; more than 100,000 would keep Excel waiting too long. Put small grants, or small services, together in one line.",
  ],
  tooManyGrants: [
    () => said("RINGFENCEVALUE", ones(401, 1), [[5]], ones(401, 1)),
    "There are 401 grants; more than 400 would keep Excel waiting too long here. Put small grants together in one line.",
  ],
  tooManyPairsOfYears: [
    () => said("POOLYEARS", ones(100, 30), ones(100, 30), ones(100, 100)),
    "There are 100 grants, 100 services and 30 years, 300,000 pairs of a grant and a service in all years; more than 250,000 would keep Excel waiting too long. Take fewer years, or put small grants, or small services, together in one line.",
  ],
  tooManyRemoved: [
    () => said("REMOVALORDER", ones(101, 1), [[5]], ones(101, 1)),
    "There are 101 ring-fences to be removed one after the other; with so many grants more than 59 would keep Excel waiting too long. Give pooled with TRUE only where a ring-fence could really be removed.",
  ],
  reachesBeyond: [
    () => said("COUNTINGMAP", [["A"]], [["s"], ["t"]], [[1]]),
    "services has content in 2 rows, but agencies has only 1 row. Select the same rows for both.",
  ],
  tooShort: [
    () => said("STRANDED", [[100], [200]], [[60]], [[1]]),
    "allowed has only 1 row, but 2 are needed to match grants. Select the same rows for both.",
  ],
  grantsAndNeedsTurned: [
    () =>
      said(
        "STRANDED",
        [[100, 50]],
        [[60], [150]],
        [
          [1, 1],
          [0, 1],
        ],
      ),
    "grants runs across and needs runs down; here it is the other way round: grants down the rows, services across the columns, as in allowed. Turn both with TRANSPOSE, and allowed too where its services run down.",
  ],
  servicesRunDown: [
    () => said("POOLYEARS", [[100, 100]], [[80, 120]], [[1, 1]]),
    "allowed has content in 2 columns, one for each service, but needs has only 1 row. Here the services of needs run down and its years across: select the same services for both.",
  ],
  servicesMissing: [
    () => said("POOLYEARS", [[100]], [[80], [120], [50]], [[1, 1]]),
    "allowed has only 2 columns, but 3 are needed: one for each service, which are the rows of needs. Select the same services for both.",
  ],
} satisfies MessageCases;

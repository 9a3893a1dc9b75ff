import type { LinearProgramme } from "../../src/model/programme";

/** Most of 5x + 4y with x + y at most 8 and 2x + y at most 10: x = 2, y = 6, worth 34. */
export const smallProgramme: LinearProgramme = {
  sense: "maximise",
  constant: 0,
  columns: { costs: [5, 4], lower: [0, 0], upper: [Infinity, Infinity], whole: [false, false] },
  rows: { lower: [-Infinity, -Infinity], upper: [8, 10] },
  entries: { starts: [0, 2, 4], rows: [0, 1, 0, 1], values: [1, 2, 1, 1] },
};

/** Things of weights 5, 7, 4, 3 worth 8, 11, 6, 4 into a sack that holds 14: the last three, worth 21; in parts more. */
export const knapsack: LinearProgramme = {
  sense: "maximise",
  constant: 0,
  columns: {
    costs: [8, 11, 6, 4],
    lower: [0, 0, 0, 0],
    upper: [1, 1, 1, 1],
    whole: [true, true, true, true],
  },
  rows: { lower: [-Infinity], upper: [14] },
  entries: { starts: [0, 1, 2, 3, 4], rows: [0, 0, 0, 0], values: [5, 7, 4, 3] },
};

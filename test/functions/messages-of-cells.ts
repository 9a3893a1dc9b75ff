import type { CellArgument } from "../../src/functions";
import { said } from "./answers";
import type { MessageCases } from "./message-cases";

/** Of what is in one cell. */
export const ofCells = {
  leftOut: [
    () => said("SHARE", 100),
    "weights is left out, but it is needed. A range of weights, one for each share: populations, budgets, percentages.",
  ],
  empty: [
    () => said("SHARE", 100, [[null, ""]]),
    "weights is empty. A range of weights, one for each share: populations, budgets, percentages.",
  ],
  emptyCell: [
    () => said("DISCOUNTFACTOR", [[0, null, 2]]),
    "year, row 1, column 2: the cell is empty where a year belongs. Fill it in, or leave it out of the selection.",
  ],
  text: [
    () =>
      said(
        "DUPLICATIONSAVING",
        [
          [1, 2],
          [3, 4],
          [5, "12,5"],
        ],
        0.5,
      ),
    'spend, row 3, column 2: "12,5" is text where an amount belongs. Type it as a number.',
  ],
  flagForOther: [
    () => said("SHARE", true, [[1]]),
    "total: TRUE is given where an amount belongs. Type an amount.",
  ],
  notFinite: [
    () => said("SHARE", 100, [[1], [Number.POSITIVE_INFINITY]]),
    "weights, row 2, column 1: the cell does not hold a finite number, where a number belongs. Type an ordinary number.",
  ],
  notPlain: [
    () => said("SHARE", 100, [[1, {} as CellArgument as never]]),
    "weights, row 1, column 2: a data type (such as a stock, a place or a picture) is given where a number belongs. Type a plain value.",
  ],
  outOfRange: [
    () => said("DUPLICATIONSAVING", [[100, 60]], [[60]]),
    "fixed_share: 60 is outside what is allowed. Type a share from 0 to 1, such as 0.2 or 20%.",
  ],
  notWhole: [
    () => said("DUPLICATIONSAVING", [[100, 60]], 0.5, 1.5),
    "providers_kept: 1.5 is not a whole number. Type a whole number from 1 to 16384.",
  ],
  likelyFlag: [
    () => said("STRANDED", [[100]], [[100]], [["ü"]]),
    'allowed: "ü" is neither yes nor no by itself; it may mean yes (in the font Wingdings it is a tick). Type x or TRUE where it does, and leave the cell empty where it does not.',
  ],
  notFlag: [
    () => said("STRANDED", [[100]], [[60, 40]], [[1, "see note"]]),
    'allowed, row 1, column 2: "see note" is neither yes nor no. Type TRUE or FALSE, 1 or 0, yes or no, x for yes, or leave the cell empty for no.',
  ],
  notChoice: [
    () => said("DISCOUNTFACTOR", 1, "Social"),
    'schedule: "Social" is not one of "standard", "health", "lower" or "health rounded". Type one of these, select two columns with your own rates, or leave it out, which means "standard".',
  ],
  nameMissing: [
    () => said("COUNTINGMAP", [["A"], [""]], [["s"], [""]], [[1], [5]]),
    "agencies, row 2, column 1: the name is missing, but amounts has something in that row. Type the name, or empty the whole row.",
  ],
  holdsError: [
    () => said("COUNTINGMAP", [["A"]], [["s"]], [["#REF!"]]),
    "amounts holds #REF!. Correct that cell first.",
  ],
  nameIsNought: [
    () => said("COUNTINGMAP", [["A"], ["B"]], [["s"], [0]], [[1], [5]]),
    "services, row 2, column 1: the cell is empty or holds 0, which is not a name, but agencies has something in that row. Type the name ('0 for a name that is 0), or empty the whole row.",
  ],
  total: [
    () => said("COUNTINGMAP", [["A"], ["B"]], [["s"], ["Total expenditure"]], [[1], [5]]),
    'services, row 2, column 1: "Total expenditure" looks like a total, which would be counted twice. Leave totals out of the list.',
  ],
  losesPence: [
    () => said("STRANDED", [[100], [1e13]], [[60]], [[1], [1]]),
    "grants, row 2, column 1: 10000000000000 is so large that a cell, which keeps 15 digits, loses its pence. Type an amount below 10,000,000,000,000, or count in thousands or millions.",
  ],
} satisfies MessageCases;

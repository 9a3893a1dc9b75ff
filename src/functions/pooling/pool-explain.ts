import { explainPooling, findPooling } from "../../model/pooling";
import { defineFunction } from "../define";
import { allPooled, twoGrants } from "./examples";
import { refuseTooManyRemoved } from "./limits";
import { nameAt } from "./names";
import { poolExplainParameters } from "./parameters";
import { readPoolingProblem } from "./problem";

const threeNames = [
  [["Council"], ["Health"], ["Justice"]],
  [["Family help", "Housing", "Clinics", "Courts"]],
];
const twoNames = [[["Council"], ["Health"]], [["Family help", "Housing"]]];

export const poolExplainEntry = defineFunction({
  id: "POOLEXPLAIN",
  question: "How do I say all this in plain words?",
  description: "What the grants could do with and without their ring-fences, in plain words.",
  help:
    "Eight headings, always the same, each with one or two sentences: what is funded, stranded and unmet with every ring-fence in place and with those of the freed grants removed, whose conditions strand money, " +
    "which ring-fence to remove first, what pooling brings, whether statutory minimums are met and who is in whose way where they are not, and what is proved. " +
    "Large sums are rounded to tenths of a million. Where there are more than three names, the first two are given and the others counted. A name is cut after 100 characters.",
  source: "The findings of PLACE.POOLALLOCATION, PLACE.POOLGAIN, PLACE.BLOCKING and PLACE.REMOVALORDER",
  parameters: poolExplainParameters,
  result: {
    shape: "8 rows by 2 columns: a heading and a text",
    labels: [
      "What is funded",
      "What is stranded",
      "What is unmet",
      "Whose conditions strand money",
      "Which ring-fence to remove first",
      "What pooling brings",
      "Statutory minimums",
      "Proof",
    ],
  },
  examples: [
    {
      args: [...threeNames, ...allPooled],
      value: [
        [
          "What is funded",
          "The grants, each with its own conditions, meet £730 of the £900 needed. With 3 ring-fences removed, the same money meets £800.",
        ],
        [
          "What is stranded",
          "£70 of Health is stranded: nothing that it may be spent on still needs it. With 3 ring-fences removed, nothing is.",
        ],
        [
          "What is unmet",
          "No grant pays for £170 of need: £120 of Family help and £50 of Courts. With 3 ring-fences removed, what is left for other money is £100 of Clinics.",
        ],
        [
          "Whose conditions strand money",
          "Health can only be spent on Clinics, which needs £70 less than it brings.",
        ],
        [
          "Which ring-fence to remove first",
          "Removing the ring-fence of Health alone would fund £120 more of Family help and £50 more of Courts, at the price of £100 less of Clinics. Removing those of Council and Justice as well would bring nothing more.",
        ],
        [
          "What pooling brings",
          "Pooling meets £70 more need and is worth £140 more. Of that, £120 comes from spending what was stranded and £20 from moving other money to better use.",
        ],
        ["Statutory minimums", "No statutory minimum was given."],
        ["Proof", "No other use of this money is worth more: the prices prove it to the penny."],
      ],
      because:
        "The figures are those of PLACE.POOLSUMMARY (730 of 900 funded, 800 pooled), PLACE.STRANDED, PLACE.UNMET and PLACE.POOLGAIN (70 more need, worth 140 more: 120 released and 20 reallocated).",
    },
    {
      args: [...twoNames, ...twoGrants, [[true], [false]], null, [[0, 150]]],
      value: [
        [
          "What is funded",
          "The grants, each with its own conditions, meet £160 of the £210 needed. With the ring-fence of Council removed, the same money meets £200.",
        ],
        [
          "What is stranded",
          "£40 of Council is stranded: nothing that it may be spent on still needs it. With the ring-fence of Council removed, nothing is.",
        ],
        [
          "What is unmet",
          "No grant pays for £50 of Housing. With the ring-fence of Council removed, £10 is left for other money. Where pounds are worth the same, the order of the sheet decides who goes short: give values to decide it yourself.",
        ],
        [
          "Whose conditions strand money",
          "Council can only be spent on Family help, which needs £40 less than it brings.",
        ],
        [
          "Which ring-fence to remove first",
          "Removing the ring-fence of Council would fund £50 more of Housing, at the price of £10 less of Family help. That meets the statutory minimum of Housing better, by £50.",
        ],
        [
          "What pooling brings",
          "Pooling meets £40 more need. All of that comes from spending what was stranded. It also meets the statutory minimum of Housing better, by £50.",
        ],
        [
          "Statutory minimums",
          "Housing must have £150, but Health, the only grant that may pay for it, brings £100: £50 short. With the ring-fence of Council removed, every minimum is met.",
        ],
        [
          "Proof",
          "No other use of this money meets the minimums better, or as well at a higher worth: the prices prove it to the penny.",
        ],
      ],
      because:
        "The minimum of Housing is 150, and Health alone brings 100 for it; with the ring-fence of Council removed, 50 of its 100 go there too, and 10 of the 60 for Family help stay unmet.",
    },
  ],
  refusals: [
    {
      when: "a grant has no name",
      args: [[["Council"], [""]], [["Family help", "Housing"]], ...twoGrants, [[true], [false]]],
      error: "#VALUE!",
      message:
        "grant_names, row 2, column 1: the cell is empty where a name belongs. Fill it in, or leave it out of the selection.",
    },
  ],
  calculate: (given, cells) => {
    const problem = readPoolingProblem(given, cells);
    refuseTooManyRemoved(problem);
    const names = {
      grants: problem.awards.map((award, row) => nameAt(cells.grant_names, row, 0, award.isZero())),
      services: problem.needs.map((need, column) => nameAt(cells.service_names, 0, column, need.isZero())),
    };
    return explainPooling(findPooling(problem, names)).map(({ heading, text }) => [heading, text]);
  },
});

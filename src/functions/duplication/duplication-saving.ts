import { duplicationSaving } from "../../model/duplication";
import { amount, block, defineFunction, one, oneOrColumn, share, wholeNumber } from "../define";
import { shareRange } from "../ranges";

/** Agencies are in columns, and a sheet has no more columns (Microsoft, "Excel specifications and limits"). */
const MOST_AGENCIES = 16_384;

export const duplicationSavingEntry = defineFunction({
  id: "DUPLICATIONSAVING",
  question: "What would we save if duplicated fixed costs were paid only once?",
  description: "What each agency would save if duplicated fixed cost were paid only once in each service.",
  help:
    "In each service, an agency's fixed cost is its spending times fixed_share. The agencies that spend most keep theirs (providers_kept of them, " +
    "ties in the order of the sheet); the fixed cost of every other agency is the saving, times achievable.",
  source: "This add-in's own rule: one fixed cost a service, the largest spender keeps it",
  parameters: {
    spend: block(amount, {
      meaning:
        "What each agency spends on each service: a row for each service, a column for each agency. An empty cell is 0.",
      unit: "pounds",
      range: { least: 0, words: "spending of 0 or more, and take income out first" },
    }),
    fixed_share: oneOrColumn(share, {
      meaning:
        "The share of the spending that is fixed cost every agency pays again: one share for all services, or a column with one for each.",
      range: shareRange,
      rows: "spend",
      filledIfAlone: true,
    }),
    providers_kept: one(wholeNumber, {
      meaning: "How many agencies keep their fixed cost in each service, the largest spenders first.",
      whenLeftOut: 1,
      // Not 0: older Excel passes 0 for an empty cell, which would mean that no agency keeps anything.
      range: { least: 1, most: MOST_AGENCIES, words: `a whole number from 1 to ${MOST_AGENCIES}` },
    }),
    achievable: one(share, {
      meaning: "The share of the saving thought achievable.",
      whenLeftOut: { value: 1, note: " (all of it)" },
      range: shareRange,
    }),
  },
  result: { shape: "the same shape as spend: the saving of each agency in each service" },
  examples: [
    {
      args: [
        [
          [100, 60, 40],
          [30, 0, 20],
        ],
        0.2,
      ],
      value: [
        [0, 12, 8],
        [0, 0, 4],
      ],
      because: "The largest spender of each row keeps its fixed cost; the others save 20% of 60, 40 and 20.",
    },
    {
      args: [
        [
          [100, 60, 40],
          [30, 0, 20],
        ],
        [[0.2], [0.5]],
        2,
        0.5,
      ],
      value: [
        [0, 0, 4],
        [0, 0, 0],
      ],
      because:
        "Two agencies keep their fixed cost, so only the third of the first row saves: half of 20% of 40.",
    },
  ],
  refusals: [
    {
      when: "a percentage was typed without its sign",
      args: [[[100, 60]], 20],
      error: "#VALUE!",
      message: "fixed_share: 20 is outside what is allowed. Type a share from 0 to 1, such as 0.2 or 20%.",
    },
    {
      when: "there are fewer shares than services",
      args: [
        [
          [100, 60],
          [50, 40],
          [30, 20],
        ],
        [[0.2], [0.5]],
      ],
      error: "#VALUE!",
      message: "fixed_share has only 2 rows, but 3 are needed to match spend. Select the same rows for both.",
    },
  ],
  calculate: ({ spend, fixed_share, providers_kept, achievable }) =>
    duplicationSaving(spend, { fixedShare: fixed_share, providersKept: providers_kept, achievable }),
});

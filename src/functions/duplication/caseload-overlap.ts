import { caseloadOverlap, shownOverlap } from "../../model/duplication";
import { Decimal } from "../../model/money";
import { block, column, defineFunction, flag, one, quantity, wholeNumber } from "../define";
import type { ResultCell } from "../define";

const NO_PART = { least: 0, words: "a number of people, 0 or more" };

export const caseloadOverlapEntry = defineFunction({
  id: "CASELOADOVERLAP",
  question: "How many different people do our agencies serve between them?",
  description: "Different people in several caseloads, and how many are known to more than one agency.",
  help:
    "By inclusion and exclusion: the people of each agency, less those known to each two, with those known to each three again, and so on. A row says how many " +
    "people are known to all agencies ticked in it, whoever else knows them; a row of one agency is its whole caseload, and a combination without a row has nobody. " +
    "A figure below the threshold is shown as fewer than it, and one from which it would follow is withheld. That agencies share people is where to look, and " +
    "no proof of duplication.",
  source: "Inclusion and exclusion; the threshold is that of your own information-sharing agreement",
  parameters: {
    combinations: block(flag, {
      meaning:
        "Which agencies know these people: a row for each combination, a column for each agency, at most 12, with yes or no (TRUE, 1, a tick).",
    }),
    people: column(quantity, {
      meaning: "How many people are known to all agencies of the row, beside combinations.",
      unit: "people",
      range: NO_PART,
      rows: "combinations",
    }),
    threshold: one(wholeNumber, {
      meaning: "The smallest number of people that may be shown, such as 5; 1 where every number may be.",
      unit: "people",
    }),
  },
  result: {
    shape: "4 rows by 2 columns: a label and a figure, or what stands in place of one that may not be shown",
    labels: ["Different people", "Caseloads added up", "Known to several", "Counted again"],
  },
  examples: [
    {
      args: [
        [
          [true, false, false],
          [false, true, false],
          [false, false, true],
          [true, true, false],
          [true, false, true],
          [false, true, true],
          [true, true, true],
        ],
        [[100], [60], [40], [20], [15], [10], [5]],
        5,
      ],
      value: [
        ["Different people", 160],
        ["Caseloads added up", 200],
        ["Known to several", 35],
        ["Counted again", 40],
      ],
      because: "100 + 60 + 40 - 20 - 15 - 10 + 5 = 160 people; 30 are known to two agencies and 5 to three.",
    },
    {
      args: [
        [
          [1, 0],
          [0, 1],
          [1, 1],
        ],
        [[80], [50], [3]],
        5,
      ],
      value: [
        ["Different people", "withheld"],
        ["Caseloads added up", 130],
        ["Known to several", "fewer than 5"],
        ["Counted again", "fewer than 5"],
      ],
      because: "3 people are known to both; 127 different people beside 130 in all would tell it.",
    },
  ],
  refusals: [
    {
      when: "a part is more than the whole",
      args: [
        [
          [1, 0],
          [0, 1],
          [1, 1],
        ],
        [[30], [90], [40]],
        1,
      ],
      error: "#VALUE!",
      message:
        "people, row 3, column 1: 40 people are known to column 1 and column 2, but only 30 to column 1. The part is more than the whole: correct one of the two.",
    },
  ],
  calculate: ({ combinations, people, threshold }) => {
    const overlap = caseloadOverlap(
      combinations.map((flags, row) => ({
        agencies: flags.flatMap((knows, at) => (knows ? [`column ${at + 1}`] : [])),
        people: people[row]!.toNumber(),
      })),
    );
    const { unique, entries, shared, again } = shownOverlap(overlap, threshold);
    return {
      "Different people": cell(unique),
      "Caseloads added up": cell(entries),
      "Known to several": cell(shared),
      "Counted again": cell(again),
    };
  },
});

function cell(figure: number | string): ResultCell {
  return typeof figure === "number" ? new Decimal(figure) : figure;
}

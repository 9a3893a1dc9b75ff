import { additionality } from "../../model/appraisal";
import { defineCellByCell, each, number, quantity, share } from "../define";
import { shareRange } from "../ranges";

export const additionalityEntry = defineCellByCell({
  id: "ADDITIONALITY",
  question: "How much of this effect would not have happened without us?",
  description:
    "The part of a gross effect that is additional: after deadweight, displacement, leakage, substitution.",
  help:
    "gross x (1 - deadweight) x (1 - displacement) x (1 - leakage) x (1 - substitution) x multiplier, cell by cell: each share is of what is left by the one " +
    "before. Give one share for all, or ranges of the same size. There are no shares by default: bring your own, with their evidence.",
  source: "The additionality chain as in charlescoverdale/econstack-data at 7108046 (unofficial)",
  parameters: {
    gross: each(quantity, {
      meaning: "The gross effect (pounds, jobs, people), or a range of effects. An empty cell is 0.",
    }),
    deadweight: shareOf("The share that would have happened anyway."),
    displacement: shareOf("The share of the rest that is taken from others in the place."),
    leakage: shareOf("The share of the rest that goes to people outside the place."),
    substitution: shareOf("The share of the rest that replaces what the same people did before."),
    multiplier: each(number, {
      meaning: "The further effects it sets off, 1 for none.",
      whenLeftOut: 1,
      range: { least: 0, words: "a multiplier of 0 or more, 1 for no further effect" },
    }),
  },
  result: { shape: "the same shape as the arguments: the additional part of each effect" },
  examples: [
    {
      args: [1000, 0.2, 0.25, 0.1],
      value: [[540]],
      because: "1,000 x 80% x 75% x 90%.",
    },
    {
      args: [[[1000, 500]], 0.35, 0.4, 0.2, 0.05, 1.2],
      value: [[355.68, 177.84]],
      because: "1,000 x 65% x 60% x 80% x 95% x 1.2; then half of it.",
    },
  ],
  refusals: [
    {
      when: "a share is above 1",
      args: [1000, 0.2, 1.5],
      error: "#VALUE!",
      message: "displacement: 1.5 is outside what is allowed. Type a share from 0 to 1, such as 0.2 or 20%.",
    },
    {
      when: "the ranges differ in size",
      args: [
        [[1000], [500]],
        [[0.2], [0.1], [0.3]],
      ],
      error: "#VALUE!",
      message: "deadweight has content in 3 rows, but gross has only 2 rows. Select the same rows for both.",
    },
  ],
  answersFor: "gross",
  figure: ({ gross, ...leakages }) => additionality(gross, leakages),
});

function shareOf(meaning: string) {
  return each(share, { meaning, whenLeftOut: 0, range: shareRange });
}

import { optimismBias } from "../../model/appraisal";
import { BIAS_KINDS, evidenceGrades } from "../../model/parameters";
import { asDecimal, errorAt, filled, refused } from "../cells";
import type { Argument } from "../cells";
import { amount, choice, defineCellByCell, each, readBy, share, wholeNumber } from "../define";
import { messages } from "../messages";
import { percent } from "../percent";
import { shareRange } from "../ranges";

const WORST = evidenceGrades.benefit.shares.length;

export const optimismBiasEntry = defineCellByCell({
  id: "OPTIMISMBIAS",
  question: "How much of this estimate should I believe, given the evidence behind it?",
  description:
    "Corrects an estimate for the weakness of its evidence, by the Greater Manchester grades 1 to 6.",
  help:
    `A benefit is cut by the share of its grade: ${evidenceGrades.benefit.shares.map(percent).join(", ")}. A cost is raised by the same share; that costs mirror benefits is ` +
    "unconfirmed (not read in the Technical Specification), so check it before use, and give your own in cost_shares. The sign stays: a cost written as -100 is raised to -115 by 15%. Neither is HM Treasury's: for capital costs see PLACE.CAPITALBIAS.",
  source:
    "New Economy (Greater Manchester), Unit Cost Database v1.2 and CBA Technical Specification v2.0: benefits; the shares on costs are unconfirmed",
  parameters: {
    amount: each(amount, {
      meaning: "The estimate, or a range of estimates. An empty cell is 0.",
      unit: "pounds",
    }),
    grade: each(wholeNumber, {
      meaning: `The grade of the evidence, from 1 (best) to ${WORST} (worst); one for all estimates, or a range of the same size.`,
      range: {
        least: 1,
        most: WORST,
        words: `a grade of evidence, a whole number from 1 (best) to ${WORST} (worst)`,
      },
    }),
    kind: each(choice(BIAS_KINDS), {
      meaning:
        'What the estimate is of: "cost" (raised) or "benefit" (cut); one for all estimates, or a range of the same size.',
    }),
    cost_shares: readBy(
      "column",
      share,
      {
        meaning: `Your own shares added to costs, by grade: ${WORST} cells in a row or a column, grade 1 first. Those taken off benefits stay. An error in one is the answer to its own grade only.`,
        errorsByRow: true,
        whenLeftOut: { words: "this add-in's, which are unconfirmed" },
        range: shareRange,
      },
      ownShares,
    ),
  },
  result: { shape: "the same shape as the arguments: each estimate corrected, in pounds" },
  examples: [
    {
      args: [[[100, 100, 100, 100, 100, 100]], [[1, 2, 3, 4, 5, 6]], "benefit"],
      value: [[100, 95, 90, 85, 75, 60]],
      because: "Benefits are cut by 0%, 5%, 10%, 15%, 25% and 40%.",
    },
    {
      args: [20000, 4, "cost"],
      value: [[23000]],
      because: "A cost on grade 4 evidence is raised by 15% (a share that is unconfirmed).",
    },
    {
      args: [[[20000, -20000]], 4, "cost", [[0, 0.05, 0.1, 0.2, 0.3, 0.5]]],
      value: [[24000, -24000]],
      because:
        "With shares of your own, a cost on grade 4 evidence is raised by 20%, whichever sign it is written with.",
    },
  ],
  refusals: [
    {
      when: "the grade is not one of the six",
      args: [[[100], [100]], [[3], [7]], "benefit"],
      error: "#VALUE!",
      message:
        "grade, row 2, column 1: 7 is outside what is allowed. Type a grade of evidence, a whole number from 1 (best) to 6 (worst).",
    },
    {
      when: "the kind is neither cost nor benefit",
      args: [100, 3, "saving"],
      error: "#VALUE!",
      message: 'kind: "saving" is not one of "cost" or "benefit". Type one of these.',
    },
    {
      when: "there is not one share of your own for each grade",
      args: [100, 3, "cost", [[0, 0.05, 0.1]]],
      error: "#VALUE!",
      message:
        "cost_shares has 3 cells with content, but a share for each of the 6 grades is needed. Select 6 cells, grade 1 first.",
    },
  ],
  answersFor: "grade",
  noughtWhereEmpty: "amount",
  figure: ({ amount: estimate, grade, kind, cost_shares }) =>
    kind === "benefit"
      ? optimismBias(estimate, grade, kind).amount
      : (cost_shares?.errors[grade - 1] ?? optimismBias(estimate, grade, kind, cost_shares?.own).amount),
});

/** A place's own shares on costs, and the Excel errors among them; undefined where none are given. */
function ownShares(own: Argument) {
  if (own.contentRows === 0) return undefined;
  if (own.contentRows !== WORST) {
    throw refused(messages.notOneForEachGrade(own.parameter.name, own.contentRows, WORST));
  }
  const errors = Array.from({ length: WORST }, (_, row) => errorAt(own, row, 0));
  const shares = errors.map((error, row) =>
    error === null ? filled(own, row, 0, asDecimal).toString() : "0",
  );
  return { errors, own: { shares, standing: "unconfirmed" } } as const;
}

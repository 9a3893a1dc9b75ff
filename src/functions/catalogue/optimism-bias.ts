import { optimismBias } from "../../model/appraisal";
import { BIAS_KINDS, evidenceGrades, type BiasKind } from "../../model/parameters";
import {
  asChoice,
  asDecimal,
  asWhole,
  cellByCell,
  emptyAt,
  filledAt,
  NOUGHT,
  requireAmounts,
  requireContent,
  type Parameter,
} from "../cells";
import type { FunctionEntry } from "./entry";
import { percent } from "./percent";

const WORST = evidenceGrades.benefit.shares.length;

const amount: Parameter = {
  name: "amount",
  meaning: "The estimate, or a range of estimates. An empty cell is 0.",
  kind: "amount",
  shape: "single or block",
  unit: "pounds",
};

const grade: Parameter = {
  name: "grade",
  meaning: `The grade of the evidence, from 1 (best) to ${WORST} (worst); one for all estimates, or a range of the same size.`,
  kind: "whole number",
  shape: "single or block",
  range: {
    least: 1,
    most: WORST,
    words: `a grade of evidence, a whole number from 1 (best) to ${WORST} (worst)`,
  },
};

const kind: Parameter = {
  name: "kind",
  meaning:
    'What the estimate is of: "cost" (raised) or "benefit" (cut); one for all estimates, or a range of the same size.',
  kind: "choice",
  shape: "single or block",
  choices: BIAS_KINDS,
};

export const optimismBiasEntry: FunctionEntry = {
  id: "OPTIMISMBIAS",
  description:
    "Corrects an estimate for the weakness of its evidence, by the Greater Manchester grades 1 to 6.",
  help:
    `A benefit is cut by the share of its grade: ${evidenceGrades.benefit.shares.map(percent).join(", ")}. A cost is raised by the same share; that costs mirror benefits is ` +
    "unconfirmed (not read in the Technical Specification), so check it before use. Neither is HM Treasury's: for capital costs see PLACE.CAPITALBIAS.",
  source:
    "New Economy (Greater Manchester), Unit Cost Database v1.2 and CBA Technical Specification v2.0: benefits; the shares on costs are unconfirmed",
  parameters: [amount, grade, kind],
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
  ],
  calculate: (argument) => {
    const [estimates, grades, kinds] = [argument("amount"), argument("grade"), argument("kind")];
    requireAmounts(estimates);
    [grades, kinds].forEach(requireContent);
    return cellByCell([estimates, grades, kinds], grades, (spot) =>
      emptyAt(estimates, spot)
        ? NOUGHT
        : optimismBias(
            filledAt(estimates, spot, asDecimal),
            filledAt(grades, spot, asWhole),
            filledAt(kinds, spot, asChoice) as BiasKind,
          ).amount,
    );
  },
};

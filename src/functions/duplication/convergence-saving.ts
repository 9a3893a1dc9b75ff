import { convergenceSaving, CONVERGENCE_TARGETS } from "../../model/duplication";
import type { ConvergenceTarget } from "../../model/duplication";
import { asDecimal, single } from "../cells";
import type { Argument, Parameter } from "../cells";
import { amount, choice, column, defineFunction, one, quantity, readBy, share } from "../define";
import { shareRange } from "../ranges";

const targetWord = choice(CONVERGENCE_TARGETS);
const USUAL_TARGET = "median";
/** A penny, where the unit costs are in millions. */
const LEAST_TARGET = 1e-8;

export const convergenceSavingEntry = defineFunction({
  id: "CONVERGENCESAVING",
  question: "What would we save if everybody's unit cost came down to the target?",
  description: "What each provider would save by coming down to a target unit cost.",
  help:
    "(unit cost - target) x volume x achievable, and 0 for a provider that is at the target or below. The median and the lower quartile are Excel's " +
    "(QUARTILE.INC), and each provider counts once, large or small. A provider without a unit cost is left out of the target and saves 0; a typed 0 is a unit cost of 0. An average cost saved is not cash until cost falls: see PLACE.STEPRELEASE.",
  source: "This add-in's own rule, from benchmarking providers; quartiles as in Excel's QUARTILE.INC",
  parameters: {
    unit_costs: column(amount, {
      meaning:
        "What one unit costs at each provider: a column (or a row) of providers. A provider whose cell is empty is left out.",
      unit: "pounds",
      range: { least: 0, words: "a unit cost of 0 or more" },
      empty: null,
      presence: "content",
    }),
    volumes: column(quantity, {
      meaning: "How many units each provider delivers, in the order of unit_costs. An empty cell is 0.",
      unit: "units",
      range: { least: 0, words: "a volume of 0 or more" },
      presence: "content",
      rows: "unit_costs",
    }),
    target: readBy(
      "single",
      targetWord,
      {
        meaning:
          'The unit cost to come down to: "median", "lowest" or "lowerquartile" of the providers\', or a figure.',
        unit: "pounds, where it is a figure",
        whenLeftOut: USUAL_TARGET,
        otherwise: "type a unit cost in pounds",
        spelledFreely: true,
      },
      wordOrFigure,
    ),
    achievable: one(share, {
      meaning: "The share of the saving thought achievable.",
      whenLeftOut: { value: 1, note: " (all of it)" },
      range: shareRange,
    }),
  },
  result: { shape: "the same shape as unit_costs: each provider's saving in pounds" },
  examples: [
    {
      args: [
        [[10], [12], [20]],
        [[100], [50], [30]],
      ],
      value: [[0], [0], [240]],
      because: "The median is 12, and only the third provider is dearer: (20 - 12) x 30.",
    },
    {
      args: [[[10], [12], [20]], [[100], [50], [30]], "lowest", 0.5],
      value: [[0], [50], [150]],
      because: "Down to 10: (12 - 10) x 50 and (20 - 10) x 30, half of it achievable.",
    },
    {
      args: [
        [[10], [null], [20], [30]],
        [[100], [50], [30], [5]],
      ],
      value: [[0], [0], [0], [50]],
      because:
        "The second provider has no unit cost and is left out: the median of 10, 20 and 30 is 20, and (30 - 20) x 5 is saved.",
    },
  ],
  refusals: [
    {
      when: "there are fewer volumes than providers",
      args: [
        [[10], [12], [20]],
        [[100], [50]],
      ],
      error: "#VALUE!",
      message:
        "volumes has only 2 rows, but 3 are needed to match unit_costs. Select the same rows for both.",
    },
    {
      when: "the target is neither a known word nor a figure",
      args: [[[10], [12]], [[1], [1]], "mean"],
      error: "#VALUE!",
      message:
        'target: "mean" is not one of "median", "lowest" or "lowerquartile". Type one of these, type a unit cost in pounds, or leave it out, which means "median".',
    },
  ],
  calculate: ({ unit_costs, volumes, target, achievable }, cells) => {
    const savings = convergenceSaving(unit_costs, volumes, target, achievable);
    return cells.unit_costs.turned ? [savings] : savings.map((saving) => [saving]);
  },
});

function wordOrFigure(target: Argument): ConvergenceTarget {
  if (typeof target.at(0, 0) !== "number") return single(target, targetWord.read, USUAL_TARGET);
  const figure: Parameter = {
    ...target.parameter,
    kind: "amount",
    // Not 0: older Excel passes 0 for an empty cell, which would save everything.
    range: { least: LEAST_TARGET, words: "a unit cost above 0" },
  };
  return single({ ...target, parameter: figure }, asDecimal);
}

import { capitalBias } from "../../model/appraisal";
import { PROJECT_TYPES, projectTypes } from "../../model/parameters";
import { amount, choice, defineCellByCell, each, share } from "../define";
import { percent } from "../percent";
import { shareRange } from "../ranges";

const UPPER_BOUNDS = PROJECT_TYPES.map(
  (type) => `${percent(projectTypes[type].capital.upper)} (${type})`,
).join(", ");

export const capitalBiasEntry = defineCellByCell({
  id: "CAPITALBIAS",
  question: "How much more may these works cost than we think today?",
  description:
    "Raises a capital estimate by HM Treasury's upper bound of optimism bias for its project type.",
  help:
    `The estimate times 1 + upper bound x (1 - mitigation). The upper bounds are ${UPPER_BOUNDS}; that of ` +
    "outsourcing is of operating, not capital, expenditure. The lower bounds are not a minimum: with all risk managed nothing is added. The sign stays: a cost written as -100 becomes -124 for standard buildings.",
  source:
    "HM Treasury, Supplementary Green Book Guidance: Optimism Bias, on Mott MacDonald's review of large public procurement",
  parameters: {
    amount: each(amount, {
      meaning: "The capital estimate, or a range of them. An empty cell is 0.",
      unit: "pounds",
    }),
    project_type: each(choice(PROJECT_TYPES), {
      meaning:
        'What is built: "standard buildings", "non-standard buildings", "standard civil engineering", "non-standard civil engineering", "equipment/development" or ' +
        '"outsourcing"; one for all, or a range of the same size.',
      spelledFreely: true,
    }),
    mitigation: each(share, {
      meaning: "The share of the risk that is managed; one for all, or a range of the same size.",
      whenLeftOut: { value: 0, note: " (none of it)" },
      range: shareRange,
    }),
  },
  result: { shape: "the same shape as the arguments: each estimate raised, in pounds" },
  examples: [
    {
      args: [100, "non-standard buildings", 0.92],
      value: [[104.08]],
      because: "8% of the risk is left: 51% x 8% = 4.08% is added.",
    },
    {
      args: [
        [[100], [100]],
        [["standard buildings"], ["equipment/development"]],
      ],
      value: [[124], [300]],
      because: "No risk is managed, so the upper bounds of 24% and 200% are added in full.",
    },
  ],
  refusals: [
    {
      when: "the project type is not one of HM Treasury's",
      args: [100, "offices"],
      error: "#VALUE!",
      message:
        'project_type: "offices" is not one of "standard buildings", "non-standard buildings", "standard civil engineering", "non-standard civil engineering", "equipment/development" or "outsourcing". Type one of these.',
    },
    {
      when: "a percentage was typed without its sign",
      args: [100, "standard buildings", 50],
      error: "#VALUE!",
      message: "mitigation: 50 is outside what is allowed. Type a share from 0 to 1, such as 0.2 or 20%.",
    },
  ],
  answersFor: "project_type",
  noughtWhereEmpty: "amount",
  figure: ({ amount: estimate, project_type, mitigation }) =>
    capitalBias(estimate, project_type, mitigation).amount,
});

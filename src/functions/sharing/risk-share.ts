import { riskShare } from "../../model/partners";
import { amount, column, defineFunction, number, one } from "../define";
import { notNegative } from "../ranges";

export const riskShareEntry = defineFunction({
  id: "RISKSHARE",
  question: "The pooled budget is overspent: which partner pays how much?",
  description: "Which partner bears how much of a pooled budget's overspend, step by step as agreed.",
  help:
    "In turn, each as far as it goes: underspend; risk_pool, at the cost of the partners who funded it; uncommitted schemes, which are cut; what is left falls to the " +
    "partners in proportion to contributions. The sum of a column is what that step pays. Each step is shared out to the penny (as PLACE.SHARE). Agreements differ: " +
    "check that yours names these steps in this order.",
  source:
    "The usual order of pooled-fund agreements under section 75 of the NHS Act 2006; Rotherham's risk fund, half and half",
  parameters: {
    overspend: one(amount, {
      meaning: "What was spent beyond the pooled budget. An empty cell is 0.",
      unit: "pounds",
      range: notNegative,
      toThePenny: true,
    }),
    contributions: column(amount, {
      meaning: "What each partner pays into the pool, a column (or a row) of partners. An empty cell is 0.",
      unit: "pounds",
      range: notNegative,
      presence: "content",
    }),
    underspend: agreed("Underspends of other schemes within the pool; they go first."),
    risk_pool: agreed("Money put by for overspends; it goes second, at its funders' cost."),
    risk_pool_shares: column(number, {
      meaning:
        "Who funded the risk pool: a weight for each partner, in the order of contributions. An empty cell is 0.",
      whenLeftOut: { words: "in proportion to contributions" },
      range: { least: 0, words: "a share of 0 or more" },
      rows: "contributions",
    }),
    uncommitted: agreed("Schemes not committed to yet; they are cut third."),
  },
  result: {
    shape:
      "three columns, a row for each partner: its cost through the risk pool, its cost by contribution, and both together (three rows, where contributions is a row)",
  },
  examples: [
    {
      args: [60000, [[600000], [400000]], 10000, 30000, [[1], [1]]],
      value: [
        [15000, 12000, 27000],
        [15000, 8000, 23000],
      ],
      because:
        "10,000 is met from the underspend and 30,000 from the risk pool, half each; of the 20,000 left, 60% and 40%.",
    },
    {
      args: [60000, [[600000], [400000]]],
      value: [
        [0, 36000, 36000],
        [0, 24000, 24000],
      ],
      because: "Nothing else was agreed, so the partners bear it by contribution, 60% and 40%.",
    },
  ],
  refusals: [
    {
      when: "the pool is underspent",
      args: [-500, [[600], [400]]],
      error: "#VALUE!",
      message: "overspend: -500 is outside what is allowed. Type an amount of 0 or more.",
    },
    {
      when: "a cost falls to partners none of whom contributes",
      args: [500, [[0], [0]]],
      error: "#N/A",
      message:
        "contributions: Every partner has 0, so the 500 that falls to them cannot be shared. Give at least one partner more than 0.",
    },
    {
      when: "there are fewer shares of the risk pool than partners",
      args: [500, [[600], [400], [100]], 0, 300, [[1], [1]]],
      error: "#VALUE!",
      message:
        "risk_pool_shares has only 2 rows, but 3 are needed to match contributions. Select the same rows for both.",
    },
  ],
  calculate: ({ overspend, contributions, underspend, risk_pool, risk_pool_shares, uncommitted }, cells) => {
    const { partners } = riskShare({
      overspend,
      contributions,
      underspendElsewhere: underspend,
      riskPool: { amount: risk_pool, ...(risk_pool_shares === null ? {} : { shares: risk_pool_shares }) },
      uncommitted,
    });
    const borne = partners.map(({ riskPool, contribution, total }) => [riskPool, contribution, total]);
    return cells.contributions.turned
      ? [0, 1, 2].map((step) => borne.map((partner) => partner[step]!))
      : borne;
  },
});

/** A source of money that the partners may have agreed on. */
function agreed(meaning: string) {
  return one(amount, {
    meaning,
    unit: "pounds",
    whenLeftOut: { value: 0, note: " (none was agreed)" },
    range: notNegative,
  });
}

import { outcomeBenefit } from "../../model/appraisal";
import { amount, defineCellByCell, eachRow, quantity, share } from "../define";
import { shareRange } from "../ranges";

export const outcomeBenefitEntry = defineCellByCell({
  id: "OUTCOMEBENEFIT",
  question: "If we help these people, what is it worth, and how much of it is cash?",
  description: "From a population to outcomes, their gross benefit, and the part of it that is cashable.",
  help:
    "Outcomes are population x need x engagement x impact x (1 - deadweight); the gross benefit is outcomes x unit_value; the cashable benefit is that " +
    "times cashable. An average unit cost is seldom cashable in full (PLACE.STEPRELEASE), so nothing is claimed as cashable unless you say so. Before " +
    "any correction for optimism (PLACE.OPTIMISMBIAS).",
  source:
    "The chain of the Greater Manchester cost-benefit method (HM Treasury and New Economy, Supporting public service transformation, 2014); its wording is unconfirmed",
  parameters: {
    population: eachRow(quantity, {
      meaning:
        "How many people (or households) there are; one cell, or a column with a row for each service.",
      unit: "people",
      range: { least: 0, words: "a number of people of 0 or more" },
      filled: true,
    }),
    need: shareOf("The share of them in need of the service."),
    engagement: shareOf("The share of those who take it up."),
    impact: shareOf("The share of those for whom it works."),
    deadweight: shareOf("The share of those who would have got there without it."),
    unit_value: eachRow(amount, {
      meaning: "What one outcome is worth in a year.",
      unit: "pounds",
      filled: true,
    }),
    cashable: eachRow(share, {
      meaning: "The share of the benefit that reduces someone's budget; claim none without evidence.",
      whenLeftOut: { value: 0, note: " (none is claimed)" },
      range: shareRange,
    }),
  },
  result: {
    shape:
      "a row of three: outcomes, gross benefit and cashable benefit in pounds a year; one row for each row given",
  },
  examples: [
    {
      args: [1000, 0.2, 0.6, 0.4, 0.15, 2500, 0.5],
      value: [[40.8, 102000, 51000]],
      because: "1,000 x 20% x 60% x 40% x 85% = 40.8 outcomes, each worth 2,500; half of it is cashable.",
    },
    {
      args: [[[1000], [500]], 0.2, [[0.6], [0.8]], 0.4, 0.15, 2500],
      value: [
        [40.8, 102000, 0],
        [27.2, 68000, 0],
      ],
      because: "Two services; no cashable share is given, so none is claimed.",
    },
  ],
  refusals: [
    {
      when: "a percentage was typed without its sign",
      args: [1000, 20, 0.6, 0.4, 0.15, 2500],
      error: "#VALUE!",
      message: "need: 20 is outside what is allowed. Type a share from 0 to 1, such as 0.2 or 20%.",
    },
    {
      when: "an argument it needs is left out",
      args: [1000, 0.2, 0.6, 0.4, null, 2500],
      error: "#VALUE!",
      message:
        "deadweight is left out, but it is needed. The share of those who would have got there without it.",
    },
  ],
  answersFor: "population",
  figure: ({ unit_value, ...chain }) => {
    const { outcomes, gross, cashable } = outcomeBenefit({ ...chain, unitValue: unit_value });
    return [outcomes, gross, cashable];
  },
});

function shareOf(meaning: string) {
  return eachRow(share, { meaning, range: shareRange, filled: true });
}

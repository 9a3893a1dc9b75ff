import { densitySaving, measures } from "../../model/estate";
import type { Decimal } from "../../model/money";
import { amount, defineCellByCell, eachRow, quantity } from "../define";

export const estateMeasuresEntry = defineCellByCell({
  id: "ESTATEMEASURES",
  question: "What does each building cost a square metre and a person, and how full is it?",
  description:
    "Cost per m² and person, m² per person, use, and what a target density would save, by building.",
  help:
    "Plain quotients of what the register says, building by building: running cost by floor area, running cost by people, floor area by people, people by places " +
    "(above 1 where it is too full). Last, the running cost of the area that is more than its people need at the target; there is no target by default, for it is " +
    "yours to set. That saving is a first sight: it says nothing of whether the area can be let or left, nor of what that costs. A measure is empty where a " +
    "figure that it needs is missing, or there is nothing to divide by.",
  source: "The simple measures of land and buildings; the target is your own standard of space",
  parameters: {
    area: eachRow(quantity, {
      meaning: "The floor area of each building; all areas measured in one way, gross or net.",
      unit: "square metres",
      range: { least: 0, words: "a floor area of 0 or more" },
      empty: null,
    }),
    running_cost: eachRow(amount, {
      meaning: "What each building costs to run in a year.",
      unit: "pounds a year",
      range: { least: 0, words: "a cost of 0 or more, and leave income out" },
      empty: null,
    }),
    people: eachRow(quantity, {
      meaning: "How many people work there, as full-time equivalents.",
      whenLeftOut: { value: null, words: "not known" },
      range: { least: 0, words: "a number of people, 0 or more" },
    }),
    places: eachRow(quantity, {
      meaning: "How many people it has places for.",
      whenLeftOut: { value: null, words: "not known" },
      range: { least: 0, words: "a number of places, 0 or more" },
    }),
    target: eachRow(quantity, {
      meaning:
        "How many square metres a person are to be enough, above 0; one for all buildings, or a column.",
      unit: "square metres a person",
      whenLeftOut: { value: null, words: "no saving is worked out" },
    }),
  },
  result: {
    shape:
      "a row of five for each building: pounds a m² and year, pounds a person and year, m² a person, use as a share of its places, and what the target would save in pounds a year",
  },
  examples: [
    {
      args: [[[2000], [1200]], [[500_000], [180_000]], [[100], [150]], [[160], [140]], 10],
      value: [
        [250, 5000, 20, 0.625, 250_000],
        [150, 1200, 8, 150 / 140, 0],
      ],
      because:
        "The first has 2,000 m² for 100 people, who need 1,000 at 10 m² each: 1,000 m² at £250. The second is denser already, and over-full.",
    },
    {
      args: [
        [[900], [null]],
        [[90_000], [40_000]],
        [[30], [10]],
      ],
      value: [
        [100, 3000, 30, "", ""],
        ["", 4000, "", "", ""],
      ],
      because: "No places and no target are given, and the second building has no floor area.",
    },
  ],
  refusals: [
    {
      when: "the target is 0",
      args: [1000, 50_000, 40, 60, 0],
      error: "#VALUE!",
      message: "target: The target is 0 m² a person. Give one above 0, such as 10.",
    },
  ],
  answersFor: "area",
  figure: ({ area, running_cost: runningCost, people, places, target }) => {
    const { costPerArea, costPerPerson, areaPerPerson, use } = measures({
      area,
      people,
      places,
      runningCost,
    });
    const saving = target === null ? null : densitySaving({ area, people, runningCost }, target);
    return [costPerArea, costPerPerson, areaPerPerson, use, saving].map(orEmpty);
  },
});

function orEmpty(figure: Decimal | null): Decimal | string {
  return figure ?? "";
}

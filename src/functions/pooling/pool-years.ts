import { sum } from "../../model/money";
import type { Decimal } from "../../model/money";
import { poolYears } from "../../model/pooling";
import { defineFunction } from "../define";
import type { ResultCell } from "../define";
import { refuseYearHeadings } from "../year-headings";
import { poolYearsParameters } from "./parameters";
import { readPoolingYears } from "./years";

const oneGrant = [[[100, 100]], [[80, 120]], [[1]]];

export const poolYearsEntry = defineFunction({
  id: "POOLYEARS",
  question: "What is lost to clawback over the years, and what would carrying money forward bring?",
  description: "The best use of grants over several years, with money carried forward as far as it may be.",
  help:
    "Years run across, grants and services down: needs and floors have a row for each service, where the other pooling functions have a column; allowed keeps a row for each grant and a column for each service. " +
    "All years are solved together: first as little statutory minimum short as possible, then the most value, whichever year it falls in; earlier money is spent first. " +
    "Carry is the share of each year's award that may be in hand at its end, carried in or not, rounded down to the penny (to the award's own last decimal where that is finer); what is left beyond that is clawed back, and so is everything left in the last year. " +
    "Funded counts money carried in. The total of carried in and carried out counts a pound once for each year that it is carried.",
  source: "As PLACE.POOLALLOCATION, with carrying as a flow from year to year",
  parameters: poolYearsParameters,
  result: {
    shape:
      "8 rows: funded, value, carried in, carried out, clawed back, unmet, floor shortfall, proven; a label, a column for each year, and the total",
    labels: [
      "Funded",
      "Value",
      "Carried in",
      "Carried out",
      "Clawed back",
      "Unmet",
      "Floor shortfall",
      "Proven",
    ],
  },
  examples: [
    {
      args: oneGrant,
      value: [
        ["Funded", 80, 100, 180],
        ["Value", 80, 100, 180],
        ["Carried in", 0, 0, 0],
        ["Carried out", 0, 0, 0],
        ["Clawed back", 20, 0, 20],
        ["Unmet", 0, 20, 20],
        ["Floor shortfall", 0, 0, 0],
        ["Proven", true, true, true],
      ],
      because:
        "In the first year 20 of the 100 are not needed and clawed back; in the second 20 are missing.",
    },
    {
      args: [...oneGrant, null, null, null, 1],
      value: [
        ["Funded", 80, 120, 200],
        ["Value", 80, 120, 200],
        ["Carried in", 0, 20, 20],
        ["Carried out", 20, 0, 20],
        ["Clawed back", 0, 0, 0],
        ["Unmet", 0, 0, 0],
        ["Floor shortfall", 0, 0, 0],
        ["Proven", true, true, true],
      ],
      because: "The 20 left in the first year are carried into the second, which needs them.",
    },
    {
      args: [
        [
          [100, 100],
          [50, 50],
        ],
        [
          [80, 120],
          [30, 40],
        ],
        [
          [1, 0],
          [0, 1],
        ],
        null,
        null,
        null,
        [[1], [0]],
      ],
      value: [
        ["Funded", 110, 160, 270],
        ["Value", 110, 160, 270],
        ["Carried in", 0, 20, 20],
        ["Carried out", 20, 0, 20],
        ["Clawed back", 20, 10, 30],
        ["Unmet", 0, 0, 0],
        ["Floor shortfall", 0, 0, 0],
        ["Proven", true, true, true],
      ],
      because:
        "Each grant pays for one service. The first carries its 20 over; the second may carry nothing, so that 20 and 10 are clawed back.",
    },
  ],
  refusals: [
    {
      when: "the services of needs run across",
      args: [
        [
          [100, 100],
          [50, 50],
        ],
        [[80, 120]],
        [
          [1, 1],
          [1, 0],
        ],
      ],
      error: "#VALUE!",
      message:
        "allowed has content in 2 columns, one for each service, but needs has only 1 row. Here the services of needs run down and its years across: select the same services for both.",
    },
  ],
  calculate: (given, cells) => {
    refuseYearHeadings(cells.grants, cells.needs, cells.floors);
    const { years, ...whole } = poolYears(readPoolingYears(given));
    const inPounds = (figure: (year: (typeof years)[number]) => Decimal): ResultCell[] => {
      const figures = years.map(figure);
      return [...figures, sum(figures)];
    };
    return {
      Funded: inPounds(({ funded }) => funded),
      Value: inPounds(({ value }) => value),
      "Carried in": inPounds(({ carriedIn }) => sum(carriedIn)),
      "Carried out": inPounds(({ carriedOut }) => sum(carriedOut)),
      "Clawed back": inPounds(({ stranded }) => sum(stranded)),
      Unmet: inPounds(({ unmet }) => sum(unmet)),
      "Floor shortfall": inPounds(({ floorShortfall }) => floorShortfall),
      Proven: [...years.map(({ proven }) => proven), whole.proven],
    };
  },
});

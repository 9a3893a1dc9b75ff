import { phase } from "../../model/appraisal";
import type { Decimal } from "../../model/money";
import { PHASING_NAMES, phasingPresets } from "../../model/parameters";
import type { PhasingName } from "../../model/parameters";
import {
  asChoice,
  asDecimal,
  asWhole,
  isBlank,
  line,
  NOUGHT,
  requireAmounts,
  requireContent,
  single,
} from "../cells";
import type { Argument, Parameter } from "../cells";
import type { FunctionEntry } from "./entry";
import { percent } from "./percent";
import { putDownTo } from "./put-down-to";

/** The presets as a help text lists them. */
const LAID_DOWN = Object.entries(phasingPresets)
  .map(
    ([name, { profiles }]) =>
      `"${name}" (${profiles.map((shares) => shares.map(percent).join(" ")).join("; ")})`,
  )
  .join(", ");

/** No appraisal needs more, and Excel is not kept waiting. */
const MOST_YEARS = 1000;

const total: Parameter = {
  name: "total",
  meaning: "The sum to be spread over years; it may be negative. An empty cell is 0.",
  kind: "amount",
  shape: "single",
  unit: "pounds",
  toThePenny: true,
};

const profile: Parameter = {
  name: "profile",
  meaning:
    'A row of weights, one for each year, in any proportion (an empty cell is 0); or "even", "capital", "reorganisation costs" or "reorganisation benefits".',
  kind: "choice",
  shape: "row",
  choices: PHASING_NAMES,
  otherwise: "select a row of weights",
};

/** The same cells where they hold weights. */
const weight: Parameter = {
  ...profile,
  kind: "number",
  range: { least: 0, words: "a weight of 0 or more" },
};

const years: Parameter = {
  name: "years",
  meaning: 'How many years come back: as many as there are weights or more; "even" needs it.',
  kind: "whole number",
  shape: "single",
  whenLeftOut: "the years of the profile",
  range: { least: 1, most: MOST_YEARS, words: `a number of years, a whole number from 1 to ${MOST_YEARS}` },
};

export const phaseEntry: FunctionEntry = {
  id: "PHASE",
  description: "Spreads a sum over years by a profile, so that the years add up to it to the penny.",
  help:
    "Each year is first rounded down to whole pence; the pence left over go to the largest remainders, ties to the earlier year (as PLACE.SHARE). " +
    `Laid down are ${LAID_DOWN}. "capital" is unofficial (econstack-data), the others are those of Surrey's councils, and what "reorganisation benefits" are shares of is unconfirmed (of a total, as here, or of a yearly figure); none is HM Treasury's.`,
  source:
    "Hamilton's method of largest remainders; profiles from charlescoverdale/econstack-data at 7108046 and Surrey's proposals for reorganisation",
  parameters: [total, profile, years],
  result: { shape: "a row, one sum for each year" },
  examples: [
    {
      args: [1000, [[1, 1, 1]]],
      value: [[333.34, 333.33, 333.33]],
      because: "A third each is 333.33; the odd penny goes to the first of three equal remainders.",
    },
    {
      args: [55.6, "reorganisation costs"],
      value: [[16.68, 27.8, 11.12]],
      because: "30%, 50% and 20% of 55.60.",
    },
  ],
  refusals: [
    {
      when: "the profile is unknown",
      args: [1000, "s-curve"],
      error: "#VALUE!",
      message:
        'profile: "s-curve" is not one of "even", "capital", "reorganisation costs" or "reorganisation benefits". Type one of these, or select a row of weights.',
    },
    {
      when: "the number of years is missing",
      args: [1000, "even"],
      error: "#VALUE!",
      message: 'years: "even" needs a number of years. Give one: 1, 2, ...',
    },
    {
      when: "every weight is 0",
      args: [1000, [[0, 0]]],
      error: "#N/A",
      message:
        "profile: Every weight of the profile is 0, so there is no year to put the total in. Give one above 0.",
    },
  ],
  calculate: (argument) => {
    requireAmounts(argument("total"));
    const sum = single(argument("total"), asDecimal, NOUGHT);
    const spread = readProfile(argument("profile"));
    const length = argument("years");
    const given = isBlank(length.at(0, 0)) ? undefined : single(length, asWhole);
    return [putDownTo("profile", () => phase(sum, spread, given))];
  },
};

/** A text in a single cell is a name; anything else is a row of weights. */
function readProfile(argument: Argument): readonly Decimal[] | PhasingName {
  requireContent(argument);
  const length = argument.contentColumns;
  if (length === 1 && typeof argument.at(0, 0) === "string") {
    return single(argument, asChoice) as PhasingName;
  }
  return line({ ...argument, parameter: weight }, length, asDecimal, NOUGHT);
}

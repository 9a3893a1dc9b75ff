import { phase } from "../../model/appraisal";
import type { Decimal } from "../../model/money";
import { PHASING_NAMES, phasingPresets } from "../../model/parameters";
import type { PhasingName } from "../../model/parameters";
import { asDecimal, line, NOUGHT, single } from "../cells";
import type { Argument, Parameter } from "../cells";
import { amount, choice, defineFunction, one, readBy, wholeNumber } from "../define";
import { percent } from "../percent";
import { putDownTo } from "../put-down-to";
import { refuseYearsAsWeights } from "../year-headings";

/** The presets as a help text lists them. */
const LAID_DOWN = Object.entries(phasingPresets)
  .map(
    ([name, { profiles }]) =>
      `"${name}" (${profiles.map((shares) => shares.map(percent).join(" ")).join("; ")})`,
  )
  .join(", ");

/** No appraisal needs more, and Excel is not kept waiting. */
const MOST_YEARS = 1000;

const presetName = choice(PHASING_NAMES);

export const phaseEntry = defineFunction({
  id: "PHASE",
  question: "How does this sum fall over the years, so that it adds up to the penny?",
  description: "Spreads a sum over years by a profile, so that the years add up to it to the penny.",
  help:
    "Each year is first rounded down to whole pence; the pence left over go to the largest remainders, ties to the earlier year (as PLACE.SHARE). " +
    `Laid down are ${LAID_DOWN}. "capital" is unofficial (econstack-data), the others are those of Surrey's councils, and what "reorganisation benefits" are shares of is unconfirmed (of a total, as here, or of a yearly figure); none is HM Treasury's.`,
  source:
    "Hamilton's method of largest remainders; profiles from charlescoverdale/econstack-data at 7108046 and Surrey's proposals for reorganisation",
  parameters: {
    total: one(amount, {
      meaning: "The sum to be spread over years; it may be negative. An empty cell is 0.",
      unit: "pounds",
      toThePenny: true,
    }),
    profile: readBy(
      "row",
      presetName,
      {
        meaning:
          'A row of weights, one for each year, in any proportion (an empty cell is 0), or of shares, all below 1, which must add up to 100%; or "even", "capital", "reorganisation costs" or "reorganisation benefits".',
        otherwise: "select a row of weights",
        spelledFreely: true,
      },
      weightsOrPreset,
    ),
    years: one(wholeNumber, {
      meaning: 'How many years come back: as many as there are weights or more; "even" needs it.',
      whenLeftOut: { words: "the years of the profile" },
      range: {
        least: 1,
        most: MOST_YEARS,
        words: `a number of years, a whole number from 1 to ${MOST_YEARS}`,
      },
    }),
  },
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
      when: "shares do not add up to 100%",
      args: [1000, [[0.3, 0.3, 0.3]]],
      error: "#VALUE!",
      message:
        "profile: The shares add up to 90%, not 100%. Correct them or, where they are proportions, give whole numbers such as 30, 30 and 30.",
    },
    {
      when: "every weight is 0",
      args: [1000, [[0, 0]]],
      error: "#N/A",
      message:
        "profile: Every weight of the profile is 0, so there is no year to put the total in. Give one above 0.",
    },
  ],
  calculate: ({ total, profile, years }) => [
    putDownTo("profile", () => phase(total, profile, years ?? undefined)),
  ],
});

/** A text in a single cell is a name; anything else is a row of weights. */
function weightsOrPreset(profile: Argument): readonly Decimal[] | PhasingName {
  const length = profile.contentColumns;
  if (length === 1 && typeof profile.at(0, 0) === "string") return single(profile, presetName.read);
  refuseYearsAsWeights(profile);
  const weight: Parameter = {
    ...profile.parameter,
    kind: "number",
    range: { least: 0, words: "a weight of 0 or more" },
  };
  return line({ ...profile, parameter: weight }, length, asDecimal, NOUGHT);
}

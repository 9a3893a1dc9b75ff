import type { NumberRange } from "./cells";

/** A share of a whole, as the functions read it: a fraction, or a cell formatted as a percentage. */
export const shareRange: NumberRange = {
  least: 0,
  most: 1,
  words: "a share from 0 to 1, such as 0.2 or 20%",
};

export const notNegative: NumberRange = { least: 0, words: "an amount of 0 or more" };

import { optional, orNull, wholeIn } from "../../fields";
import type { Fields } from "../../fields";

/** How many people a place or a body serves: what is spent is shown a head. Nothing is reckoned with it. */
export interface Population {
  /** Null: not given. */
  readonly population: number | null;
}

export const POPULATION_FIELDS: Fields<Population> = {
  population: optional(
    orNull(wholeIn({ least: 1 })),
    null,
    "how many people it serves; spending is shown a head where it is given",
    {
      label: "Population",
      hint: "How many people it serves. Spending is shown a head where it is given.",
      as: "whole",
    },
  ),
};

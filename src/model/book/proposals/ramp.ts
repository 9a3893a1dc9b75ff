import { listOf, optional, orNull, SHARE } from "../../fields";
import type { Field } from "../../fields";

/** How a saving comes to its full effect. */
export const RAMP: Field<readonly number[] | null> = optional(
  orNull(listOf(SHARE, 1)),
  null,
  "the share of full effect in its first, second, ... year; all at once where it is not given",
  {
    label: "Share of it reached, year by year",
    hint: "Percentages for its first, second, ... year, such as 25, 75, 100. Empty: all at once.",
    as: "shares by year",
    part: "saving",
  },
);

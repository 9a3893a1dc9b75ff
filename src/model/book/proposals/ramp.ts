import type { Ask } from "../../fields";

/** How a saving comes to its full effect, as forms ask it. */
export const RAMP_ASKED: Ask = {
  label: "Share of it reached, year by year",
  hint: "Percentages for its first, second, ... year, such as 25, 75, 100. Empty: all at once.",
  as: "shares by year",
  part: "saving",
};

import type { Unit } from "../../model/wording";

/** Units of pounds, each a thousand times the one before it. */
export const SCALES: readonly Unit[] = ["£", "£ thousand", "£ million", "£ billion"];

import { AMOUNT, either, listOf } from "../../fields";
import type { Kind } from "../../fields";

/** One sum for every year, or one for each, the first year first. */
export type ByYear = number | readonly number[];

export const BY_YEAR: Kind<ByYear> = either(AMOUNT, listOf(AMOUNT), Array.isArray);

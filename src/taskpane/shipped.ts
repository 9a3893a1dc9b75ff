import { levers } from "./levers";
import type { Registry } from "./registry";
import { sources } from "./sources";

/** The levers and sources that the pane is shipped with. */
export const shipped: Registry = { levers, sources };

import { converge } from "./converge";
import { count } from "./count";
import { duplication } from "./duplication";
import { estate } from "./estate";
import type { LeverSheet } from "./lever";
import { once } from "./once";
import { pooling } from "./pooling";
import { poolingYears } from "./pooling-years";
import { redesign } from "./redesign";
import { reorganise } from "./reorganise";
import { rules } from "./rules";
import { share } from "./share";

export type { LeverCells } from "./cells";
export type { FinishedLever, LeverBegun, LeverSheet } from "./lever";

/** The levers that have a sheet of their own, in the order in which a book has them. */
export const LEVER_SHEETS: readonly LeverSheet[] = [
  count,
  once,
  duplication,
  converge,
  share,
  reorganise,
  redesign,
  estate,
  rules,
  pooling,
  poolingYears,
];

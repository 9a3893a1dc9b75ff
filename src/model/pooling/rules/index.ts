export { administrationSaved } from "./administration";
export { compareModes } from "./compare-modes";
export type { ModeOutcome } from "./compare-modes";
export { mayPayKind } from "./capital";
export type {
  Freedom,
  GrantKind,
  Mode,
  PlaceGrant,
  PlaceGrants,
  PlaceService,
  SpendingKind,
} from "./place-grants";
export { PENNY_PLACES, solvePlace } from "./solve-place";
export type { PlaceAnswer, PlaceYearAnswer } from "./solve-place";
export type { Solved } from "./solved";
export { isFreed, modeOf } from "./terms";
export { yearsUnder } from "./years-under";

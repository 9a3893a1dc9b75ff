export { administrationSaved } from "./administration";
export type { AdministrationSaved } from "./administration";
export { compareModes } from "./compare-modes";
export type { ModeGain, ModeOutcome } from "./compare-modes";
export type {
  Freedom,
  GrantEarmark,
  GrantMatch,
  Mode,
  PlaceGrant,
  PlaceGrants,
  PlaceService,
} from "./place-grants";
export { solvePlace } from "./solve-place";
export type { PlaceAnswer, PlaceYearAnswer } from "./solve-place";
export { yearsUnder } from "./years-under";
export type { PlaceYears } from "./years-under";

export { administrationSaved } from "./administration";
export { compareModes } from "./compare-modes";
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
export { solvePlace } from "./solve-place";
export type { PlaceAnswer } from "./solve-place";
export { yearsUnder } from "./years-under";

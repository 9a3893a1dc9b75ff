export { administrationSaved } from "./administration";
export { compareModes } from "./compare-modes";
export type { Freedom, Mode, PlaceGrant, PlaceGrants, PlaceService } from "./place-grants";
export { solvePlace } from "./solve-place";
export type { PlaceAnswer } from "./solve-place";
export { yearsUnder } from "./years-under";

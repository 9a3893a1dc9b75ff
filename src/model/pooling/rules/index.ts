export { administrationSaved } from "./administration";
export type { AdministrationSaved } from "./administration";
export type { Freedom, GrantEarmark, Mode, PlaceGrant, PlaceGrants, PlaceService } from "./place-grants";
export { yearsUnder } from "./years-under";
export type { PlaceYears } from "./years-under";

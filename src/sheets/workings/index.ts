export type { BandCells } from "./band";
export { areCapital, areOneOff, areRevenue, areRunning, costLineNames } from "./cost-lines";
export { growsWith, WHITEHALL } from "./numbers";
export { leaving, named, shareOf, sharesOfAgency, sharesOfProposal } from "./shares";
export type { Shares } from "./shares";
export type { Sources } from "./sources";
export { writeWorkings } from "./write";
export type { WorkingsCells } from "./write";

export { rolesByWords } from "./by-words";
export { withoutColumns } from "./fill-roles";
export { agencyAndService, candidates } from "./label-roles";
export { LEVEL } from "./score-of-column";
export {
  FEW_BODIES,
  isOfCosts,
  isOfMeasures,
  isOfMonths,
  namesBodies,
  namesRegions,
  namesServices,
  shareOf,
} from "./names-in-column";
export type { Candidate } from "./label-roles";
export { rolesOfLabels } from "./roles-of-labels";

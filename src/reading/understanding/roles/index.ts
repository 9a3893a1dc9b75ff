export { rolesByWords } from "./by-words";
export { withoutColumns } from "./fill-roles";
export { agencyAndService, candidates } from "./label-roles";
export { LEVEL } from "./score-of-column";
export {
  isOfCosts,
  isOfMeasures,
  isOfMonths,
  namesBodies,
  namesRegions,
  namesServices,
} from "./names-in-column";
export type { Candidate } from "./label-roles";
export { rolesOfLabels } from "./roles-of-labels";

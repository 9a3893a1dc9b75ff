export { rolesByWords } from "./by-words";
export { withoutColumns } from "./fill-roles";
export {
  LEVEL,
  agencyAndService,
  candidates,
  isOfCosts,
  isOfMeasures,
  isOfMonths,
  namesBodies,
  namesRegions,
  namesServices,
} from "./label-roles";
export type { Candidate } from "./label-roles";
export { rolesOfLabels } from "./roles-of-labels";

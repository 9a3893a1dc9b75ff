export type { Appraisal } from "./appraisal";
export type { Bridge } from "./bridge";
export type { Flows, InBoth, Lines } from "./flows";
export { planOf } from "./plan";
export type { Plan } from "./plan";
export { spendByService } from "./spend-by-service";
export { contradictions } from "./supposed";
export { workOut } from "./work-out";
export type { OfAgencies, OfProposal, WorkedOut } from "./work-out";

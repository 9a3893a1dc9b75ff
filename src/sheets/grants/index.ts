export { conditionHeadings, conditionsOf } from "./conditions";
export { hasAsMany } from "./how-many";
export { awardNow, isStillThere } from "./in-row";

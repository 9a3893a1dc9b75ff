export { areUnderSameHeadings } from "./groups";
export { bodiesOf, otherBodies } from "./other-bodies";
export { besideOthers, together, totalTogether } from "./together";
export { unitsAsked } from "./units-asked";

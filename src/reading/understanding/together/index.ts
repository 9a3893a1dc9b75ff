export { fetchedBy } from "./fetched-from";
export { besideOthers, together } from "./together";
export { unitsAsked } from "./units-asked";

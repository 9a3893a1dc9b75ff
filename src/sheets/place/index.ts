export type { PlaceCells } from "./cells";
export { askedGiven } from "./asked-given";
export { anewName, indicesOf, levelsRows } from "./levels";
export { rateName, rateSetsOf } from "./rate-sets";
export { writePlace } from "./write";

export type { PlaceCells } from "./cells";
export { anewName, indicesOf, levelsRows } from "./levels";
export { rateName, rateSetsOf } from "./rate-sets";
export { writePlace } from "./write";

export { areaOfStructured, entered, renamed, translate } from "./translate";
export type { Renaming, TableBook, Translated } from "./translate";

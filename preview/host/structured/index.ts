export { areaOfStructured, entered, renamed, translate } from "./translate";
export type { LocalName, Renaming, TableBook, Translated } from "./translate";

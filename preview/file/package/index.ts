export { damaged, partsInMemory, readPackage } from "./read";
export type { Package } from "./read";
export { relationsOf, relationsPartOf } from "./relations";
export type { Relation } from "./relations";
export { writePackage } from "./write";

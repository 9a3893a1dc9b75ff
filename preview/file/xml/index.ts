export { closeOf, eachElement } from "./elements";
export type { Element } from "./elements";
export { attribute, decoded, encoded, newTag, nextTag } from "./tags";
export type { Tag } from "./tags";
export { allNamed, nodeAt, nodesNamed, treeOf } from "./tree";
export type { Node } from "./tree";
export { isWhole } from "./whole";

export { closeOf, eachElement } from "./elements";
export type { Element } from "./elements";
export { attribute, decoded, encoded, newTag, nextTag } from "./tags";
export type { Tag } from "./tags";

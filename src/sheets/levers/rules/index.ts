export { rules } from "./lever";
export { yearHeads } from "./year-heads";

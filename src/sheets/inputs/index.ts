export { converted, GRANTS_SHAPES } from "./grants";
export { cellsOfLever } from "./layout";
export type { InputsLayout, SharedInputs } from "./layout";
export { writeInputs } from "./write";

export { converted, GRANTS_SHAPES } from "./grants";
export { headlineOfGrants } from "./grants-headline";
export { cellsOfLever } from "./layout";
export type { GrantsInputs, InputsLayout, PlaceInputs, SharedInputs, SpendInputs } from "./layout";
export { writeInputs } from "./write";

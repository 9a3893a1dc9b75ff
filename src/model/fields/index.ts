export { FORM_PARTS } from "./ask";
export type { Ask, AskedAs, FormPart } from "./ask";
export { byName, byOption, byYear, either, entriesOf, listOf, tupleOf } from "./collections";
export { AMOUNT, FLAG, NAME, numberIn, oneOf, orNull, SHARE, shown, TEXT, wholeIn, YEAR } from "./kind";
export type { Kind, Schema } from "./kind";
export { fieldProblem, FieldProblems, gathering, itemOf, partOf } from "./problem";
export type { FieldProblem } from "./problem";
export { linesOf, optional, record, required } from "./record";
export type { Field, Fields } from "./record";

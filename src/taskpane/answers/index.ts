export { eachIn, firstLeverAnswers, flagIn, ticked, tickedIn, typedFor, typedIn } from "./answer";
export type { EachAnswer, FieldAnswer, LeverAnswers } from "./answer";
export { fieldId } from "./field-id";
export type { FieldProblem } from "./field-id";
export { answersFrom } from "./from-settings";
export { settingInWords } from "./in-words";
export { answerProblems } from "./problems";
export { settingsFrom } from "./to-settings";

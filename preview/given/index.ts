/** Files that a command is given by name: read, or a sentence that says why not and what to do; and what it writes beside them. */
export { readGiven } from "./read";
export { readGivenText } from "./text";
export { GivenProblem } from "./problem";
export { wordsGiven } from "../../src/functions/evaluator/words";
export { sayKind, writeBeside } from "./write";

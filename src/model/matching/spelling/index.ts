export { alikeness, lettersApart } from "./letters-apart";
export { lettersAllowed, nearWords } from "./near-words";

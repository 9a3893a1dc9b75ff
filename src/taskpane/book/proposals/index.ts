export { savingInWords, startInWords } from "./in-words";
export { ProposalsSection } from "./section";

export { SourceQuestion } from "./source-question";

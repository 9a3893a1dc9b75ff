export { MakeIdea } from "./make-idea";

export { glossary, usersGlossary } from "./glossary";
export type { Term, TermGroup } from "./glossary";
export { counted, listed } from "./list";
export { inPounds, inPoundsApart } from "./pounds";

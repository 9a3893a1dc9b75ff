export type { Stop } from "./chains";
export { explainPooled } from "./explain";
export type { ExplainAbout, ExplainStep, ExplainWhat } from "./steps";

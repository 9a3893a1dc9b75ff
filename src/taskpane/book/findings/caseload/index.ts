export { Caseloads } from "./caseloads";

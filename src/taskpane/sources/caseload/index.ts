export { caseload } from "./caseload";

export { planNames } from "./mapping";

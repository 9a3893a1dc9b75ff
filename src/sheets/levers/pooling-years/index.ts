export { poolingYears } from "./lever";

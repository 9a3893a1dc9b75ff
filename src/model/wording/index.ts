export { counted, listed } from "./list";
export { inPounds } from "./pounds";

export { counted, listed } from "./list";
export { inPounds, inPoundsApart } from "./pounds";

export { headingOf, HeldFigures, HeldScreen } from "./held";

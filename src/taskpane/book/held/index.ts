export { HeldBook, HeldScreen } from "./held";

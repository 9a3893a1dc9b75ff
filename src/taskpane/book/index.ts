export { HeldBook, HeldScreen } from "./held";
export { BookScreen } from "./screen";

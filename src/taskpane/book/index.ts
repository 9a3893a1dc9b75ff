export { HeldScreen } from "./held";
export { BookScreen } from "./screen";
export { BookHome } from "./home";

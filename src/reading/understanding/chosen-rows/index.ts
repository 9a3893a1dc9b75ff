export { choiceOfRows } from "./choice-of-rows";

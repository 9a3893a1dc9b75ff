export { checksOfSources } from "./sources";

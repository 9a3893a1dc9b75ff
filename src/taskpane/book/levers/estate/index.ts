export { EstateBesides } from "./besides";

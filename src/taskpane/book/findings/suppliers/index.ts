export { Suppliers } from "./suppliers";

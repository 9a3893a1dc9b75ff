export { PlaceSection } from "./section";

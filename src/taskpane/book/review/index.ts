export { ReviewSection } from "./section";

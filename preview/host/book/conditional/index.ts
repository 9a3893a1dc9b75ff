export { conditionalLooks } from "./looks";
export type { ConditionalLooks } from "./looks";

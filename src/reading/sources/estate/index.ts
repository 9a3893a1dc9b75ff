export type { EstateAsset, EstateReading } from "./read";
export { estate } from "./source";

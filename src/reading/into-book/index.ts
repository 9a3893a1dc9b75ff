export { withAgency } from "./agency";
export { agenciesNamed } from "./agencies-named";
export { conversionInto } from "./unit";
export { withReadings } from "./with-readings";
export type { BookReadings } from "./with-readings";

export { withAgency } from "./agency";
export { withReadings } from "./with-readings";
export type { BookReadings } from "./with-readings";

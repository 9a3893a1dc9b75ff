export { withAgency } from "./agency";
export { agenciesNamed } from "./agencies-named";
export { namesGone } from "./names-gone";
export { isSpendingNow, spendingNow } from "./spending-now";
export { countedOnceIn, withTransferSaid, withTransferUnsaid } from "./transfers";
export { conversionInto } from "./unit";
export { withReadings } from "./with-readings";
export type { BookReadings } from "./with-readings";

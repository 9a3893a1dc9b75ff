export { bodyTeller } from "./body-teller";
export { countedOnce, perHead } from "./counted-once";
export type { CountedOnce, Sums, TransferSeen } from "./counted-once";
export { paymentKey } from "./row";
export type { Body, Payment, Said } from "./row";
export { transferFinder } from "./transfer";

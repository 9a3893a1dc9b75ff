export { countingMap, largestFirst, sharedServices } from "./counting-map";
export { countLedger, ledgerFrom, ledgerOf, namesColumn } from "./ledger";
export type { Ledger, LedgerColumns, LedgerData, LedgerLine } from "./ledger";
export { MOST_PAIRS } from "./names-counted";
export type { CountingMap, SharedService, SpendRow } from "./counting-map";
export { duplicationSaving, MOST_PAIRS_SAVED } from "./saving";
export type { SavingLevers } from "./saving";
export { convergenceSaving, CONVERGENCE_TARGETS } from "./convergence";
export type { ConvergenceTarget } from "./convergence";
export { stepRelease } from "./step-release";
export { bodyTeller, countedOnce, paymentKey, perHead, transferFinder } from "./once";
export type { Body, CountedOnce, Payment, Said, Sums, TransferSeen } from "./once";
export {
  caseloadOverlap,
  effectiveProviders,
  MOST_CASELOADS,
  servicesSpread,
  shownOverlap,
} from "./findings";
export type { Caseload, CaseloadOverlap, Part, ServiceSpread, ShownOverlap } from "./findings";

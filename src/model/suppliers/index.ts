export { doublePayments } from "./double-payments";
export type { DoublePayment } from "./double-payments";
export { paidBySeveral } from "./paid-by-several";
export type { PaidBy, PaidBySeveral } from "./paid-by-several";
export type { Payment, SupplierName } from "./payment";
export { sharedSuppliers } from "./shared-suppliers";
export type { SharedSuppliers, SupplierPair, Transfer } from "./shared-suppliers";

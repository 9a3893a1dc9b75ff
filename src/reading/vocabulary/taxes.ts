import { plainHeading } from "../heading-words";
import { anyOf } from "./any-of";
import { withoutNamesOfServices } from "./names-of-services";

/**
 * Taxes that pay for what a local body spends, and the accounts they are shared out by: from the lines of the revenue outturn of English
 * authorities 2017-18 (RS, MHCLG, Open Government Licence), with the short names that budgets give them.
 */
export const TAXES =
  "council tax|(business|(national )?non-?domestic|domestic) rates|nndr|precepts?|collection funds?|special expenses";
/** What was put by before. */
export const RESERVES = "reserves?|balances?";
/** Where the money of a budget comes from besides: grants, what developers pay, what is borrowed. */
export const SOURCES =
  "grants?|rsg|sg|bonus|benefits? subsid(y|ies)|income|receipts?|contributions?|donations?|borrowing|funding|financing|" +
  "government support|tax ?payers?|ctr|appropriations?|s\\.? ?106|section 106|cil|community infrastructure levy";

/** A levy is spent by who pays it, and is a source beside names of services. */
const FINANCING = anyOf(TAXES, RESERVES, SOURCES, "requirement|lev(y|ies)");

/** Whether a name is that of how spending is paid for, which is no service. */
export function isFinancing(name: string): boolean {
  return FINANCING.test(withoutNamesOfServices(plainHeading(name)));
}

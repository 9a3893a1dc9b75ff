import { invalid } from "../../model/problem";
import { doublePayments, paidBySeveral, sharedSuppliers } from "../../model/suppliers";
import type {
  DoublePayment,
  PaidBySeveral,
  Payment,
  SharedSuppliers,
  SupplierName,
} from "../../model/suppliers";
import { grouped } from "../../model/wording";
import { CANCELLED } from "../job";
import type { JobKind } from "../job";

export interface MatchInput {
  readonly payments: readonly Payment[];
  /** Bodies of the place that send no payments: what is paid to them is a transfer all the same. */
  readonly others: readonly string[];
}

/** What is looked for now. */
export type MatchProgress = "suppliers" | "double payments";

export interface MatchAnswer {
  readonly suppliers: readonly PaidBySeveral[];
  readonly doubles: readonly DoublePayment[];
  readonly transfers: SharedSuppliers["transfers"];
  readonly withheld: readonly SupplierName[];
}

/** More payments than the ledgers of five bodies for some months; about three seconds of work. */
const MOST_PAYMENTS = 200_000;

/** Which suppliers several agencies pay. It cannot be asked while names are compared: it is ended with its worker then. */
export const matchJob: JobKind<MatchInput, MatchProgress, MatchAnswer> = {
  takesLess: "Choose fewer tables, or fewer months of them.",
  run: async ({ payments, others }, { progress, isCancelled }) => {
    if (payments.length > MOST_PAYMENTS) {
      throw invalid(
        "payments",
        `There are ${grouped(payments.length)} payments; up to ${grouped(MOST_PAYMENTS)} are compared at once. Choose fewer tables, or fewer months of them.`,
      );
    }
    progress("suppliers");
    const shared = sharedSuppliers(payments, undefined, others);
    if (await isCancelled()) return CANCELLED;
    progress("double payments");
    const { transfers, withheld } = shared;
    return {
      suppliers: paidBySeveral(shared),
      doubles: doublePayments(payments, shared),
      transfers,
      withheld,
    };
  },
};

import { toCell } from "../../../model/money";
import { nearServices } from "../../../reading";
import type { NameProposal, SpendReading } from "../../../reading";

/** The services of a spend table that may be one, with who spends on each and how much. */
export function nearServicesOf({ count }: SpendReading): readonly NameProposal[] {
  return nearServices(
    count.services.map((service, row) => ({
      service,
      agencies: count.agencies.filter((_, column) => !count.amounts[row]![column]!.isZero()),
      amount: toCell(count.serviceTotals[row]!),
    })),
  );
}

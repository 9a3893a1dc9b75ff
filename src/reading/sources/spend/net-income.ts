import { transferFinder } from "../../../model/duplication";
import type { Ledger } from "../../../model/duplication";
import { sum } from "../../../model/money";
import { nameKey } from "../../../model/names";
import { note, stop } from "../../findings";
import type { Finding } from "../../findings";
import { cellAddress } from "../../table";
import type { SourceTable } from "../../table";
import type { SpendRoles } from "./roles";
import type { SpendRows } from "./rows";

/**
 * An agency may have income on a service, but not more than it spends there: less than nothing can be neither saved nor needed. What comes
 * in from another body of the table is a transfer, which is taken out of the count.
 */
export function netIncome(
  table: SourceTable,
  roles: SpendRoles,
  { rows, at }: Pick<SpendRows, "rows" | "at">,
  count: Ledger,
): readonly Finding[] {
  const below = count.services.flatMap((service, position) =>
    count.agencies.flatMap((agency, column) =>
      count.amounts[position]![column]!.lt(0) ? [{ agency, service, position, column }] : [],
    ),
  );
  if (below.length === 0) return [];
  const transferOf = transferFinder(count.agencies.map((name) => ({ name })));
  return below.map(({ agency, service, position, column }) => {
    const [ofAgency, ofService] = [nameKey(agency), nameKey(service)];
    const row = rows.findIndex(
      (each) => each.amount < 0 && nameKey(each.agency) === ofAgency && nameKey(each.service) === ofService,
    );
    const where = cellAddress(table, roles.amount, at[row]!);
    const transfers = count.lines.flatMap((line, which) => {
      if (line.agency !== column || line.service !== position) return [];
      const recipient = count.recipients[line.recipient]!;
      return transferOf({ agency, service, recipient }) === null ? [] : [count.ofLine(which)];
    });
    const left = sum([count.amounts[position]![column]!, ...transfers.map((each) => each.negated())]);
    if (left.gte(0))
      return note(
        `${where} is negative: what ${agency} is paid for ${service} comes from another body of the place, and is taken out of the count as a transfer.`,
        where,
      );
    return stop(
      `${where} is negative, and all that ${agency} spends on ${service} comes to less than nothing. ` +
        "Total Place works with spending: take income out of the table, or net it off the spending it pays for.",
      where,
    );
  });
}

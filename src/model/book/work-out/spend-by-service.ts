import type { Book } from "../parts";
import type { SpendByService } from "../proposals";

/** Spending with rows of one agency and service added up. Rows of unknown agencies, which are refused elsewhere, are left out. */
export function spendByService({ place, spend }: Pick<Book, "place" | "spend">): SpendByService {
  const agencies = place.agencies.map(({ id }) => id);
  const positions = new Map(agencies.map((agency, position) => [agency, position]));
  const services = new Map<string, number[]>();
  for (const [agency, service, amount] of spend?.rows ?? []) {
    const position = positions.get(agency);
    if (position === undefined) continue;
    const amounts = services.get(service) ?? agencies.map(() => 0);
    amounts[position]! += amount;
    services.set(service, amounts);
  }
  return { agencies, services };
}

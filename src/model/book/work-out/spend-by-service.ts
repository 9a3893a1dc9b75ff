import type { Book } from "../parts";
import type { SpendByService } from "../proposals";

/**
 * Spending with rows of one agency and service added up, without transfers that are taken out. Rows of unknown agencies, which are refused
 * elsewhere, are left out.
 */
export function spendByService({ place, spend }: Pick<Book, "place" | "spend">): SpendByService {
  const agencies = place.agencies.map(({ id }) => id);
  const positions = new Map(agencies.map((agency, position) => [agency, position]));
  const services = new Map<string, number[]>();
  const add = (agency: string, service: string, amount: number): void => {
    const position = positions.get(agency);
    if (position === undefined) return;
    const amounts = services.get(service) ?? agencies.map(() => 0);
    amounts[position]! += amount;
    services.set(service, amounts);
  };
  for (const [agency, service, amount] of spend?.rows ?? []) add(agency, service, amount);
  for (const { agency, service, amount, out } of spend?.transfers ?? [])
    if (out && services.has(service)) add(agency, service, -amount);
  return { agencies, services };
}

import { nameKey } from "../../../model/names";
import type { Understanding } from "../understanding";

/** So many names must be compared at least. */
export const LEAST_NAMES = 2;

/** The amounts of each pair of agency and service. */
export function sumsOf({ lines }: Understanding): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { agency, service, amount } of lines) {
    const key = JSON.stringify([nameKey(agency ?? ""), nameKey(service ?? "")]);
    sums.set(key, (sums.get(key) ?? 0) + amount);
  }
  return sums;
}

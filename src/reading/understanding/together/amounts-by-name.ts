import { nameKey } from "../../../model/names";
import type { Understanding } from "../understanding";

/** So many names must be compared at least. */
export const LEAST_NAMES = 2;

/** Which names tell amounts apart. */
interface By {
  readonly agency: boolean;
  readonly service: boolean;
}

/** The amounts of each pair of agency and service, or of each by one of the two. */
export function sumsOf(
  { lines }: Understanding,
  by: By = { agency: true, service: true },
): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { agency, service, amount } of lines) {
    const key = JSON.stringify([
      by.agency ? nameKey(agency ?? "") : "",
      by.service ? nameKey(service ?? "") : "",
    ]);
    sums.set(key, (sums.get(key) ?? 0) + amount);
  }
  return sums;
}

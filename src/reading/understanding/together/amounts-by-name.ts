import { nameKey } from "../../../model/names";
import type { Understanding } from "../understanding";

/** So many names must be compared at least. */
export const LEAST_NAMES = 2;

/** Many tables are each compared with many others. */
const sumsBefore = new WeakMap<Understanding["lines"], ReadonlyMap<string, number>>();

/** The amounts of each pair of agency and service. */
export function sumsOf({ lines }: Pick<Understanding, "lines">): ReadonlyMap<string, number> {
  const known = sumsBefore.get(lines);
  if (known !== undefined) return known;
  const sums = new Map<string, number>();
  for (const { agency, service, amount } of lines) {
    const key = JSON.stringify([nameKey(agency ?? ""), nameKey(service ?? "")]);
    sums.set(key, (sums.get(key) ?? 0) + amount);
  }
  sumsBefore.set(lines, sums);
  return sums;
}

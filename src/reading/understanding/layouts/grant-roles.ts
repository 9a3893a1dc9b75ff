import { inColumn, SURE } from "../arrangement";
import type { Seen } from "../arrangement";
import type { ColumnSeen } from "../columns";
import { candidates } from "../roles";
import type { Ask, Roles } from "../understanding";
import { isServiceName } from "../words";

/** The columns of years and of dates. */
export function yearAndDate(seen: Seen, labels: readonly ColumnSeen[]): Roles {
  const roles = (["year", "date"] as const).flatMap((role) => {
    const [found] = candidates(seen.grid, labels, role, seen.rows);
    return found && found.score >= SURE ? [[role, inColumn(found)] as const] : [];
  });
  return Object.fromEntries(roles);
}

/** A yes or no says whether a grant is ring-fenced, and not for what. */
export function permittedAsked(permitted: ColumnSeen | null, ticks: readonly ColumnSeen[]): readonly Ask[] {
  const isKnown = permitted === null ? areServices(ticks) : permitted.holds !== "ticks";
  return isKnown ? [] : [{ role: "permitted", first: null, others: ["any service"] }];
}

/** Marks under several headings, or under the name of a service, say what a grant may be spent on; one under "Signed" does not. */
export function areServices(ticks: readonly ColumnSeen[]): boolean {
  return ticks.length > 1 || ticks.some(({ heading }) => isServiceName(heading));
}

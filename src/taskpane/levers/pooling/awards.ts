import type { GrantRow } from "../../../reading";

/** What grants bring together. */
export function awardsOf(grants: readonly GrantRow[]): number {
  return grants.reduce((sum, { award }) => sum + award, 0);
}

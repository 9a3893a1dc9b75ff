import type { GrantRow } from "../../../reading";

/** The sum of the awards of some grants. */
export function awardsOf(grants: readonly GrantRow[]): number {
  return grants.reduce((sum, { award }) => sum + award, 0);
}

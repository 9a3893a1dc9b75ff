import type { SourceRoles } from "../../model/book";
import { isMapping, MAPPING_HEADINGS, sources } from "../../reading";
import type { FoundTable } from "../../reading";

/**
 * The columns of a table of names that Total Place wrote, by its headings and not by what they look like; null for any other table, and
 * for another kind of source.
 */
export function mappingRoles({ headings }: Pick<FoundTable, "headings">, kind: string): SourceRoles | null {
  if (kind !== "spend" || !isMapping(headings)) return null;
  const amount = headings.findIndex((heading) => heading.startsWith(MAPPING_HEADINGS.amount));
  const paidTo = headings.indexOf(sources.spend.roles.supplier!.label);
  if (amount === -1) return null;
  return {
    agency: headings.indexOf(MAPPING_HEADINGS.agency),
    service: headings.indexOf(MAPPING_HEADINGS.countedAs),
    amount,
    ...(paidTo !== -1 && { supplier: paidTo }),
  };
}

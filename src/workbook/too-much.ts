import { stepBounds } from "../model/book";
import { grouped } from "../model/wording";
import type { Permission } from "./port";

/** Characters that a cell of Excel holds. */
const LONGEST_TEXT = 32_767;

/** Why a table has too many rows to be read; null where it has not. */
export function tooManyRows(label: string, rows: number, wantedAs: string): string | null {
  if (rows <= stepBounds.rowsRead) return null;
  return (
    `${label} has ${grouped(rows)} rows; Total Place reads up to ${grouped(stepBounds.rowsRead)}. ` +
    `Add the rows up first (a PivotTable by body and service will do), then choose that as the ${wantedAs}.`
  );
}

/** Why tables hold too many amounts to be set out as one list; null where they do not. */
export function tooManyAmounts(tables: readonly string[], amounts: number): string | null {
  if (amounts <= stepBounds.rowsSetOut) return null;
  const [only, ...others] = tables;
  const have = others.length === 0 ? `${only} has` : "These tables have";
  return `${have} ${grouped(amounts)} amounts; up to ${grouped(stepBounds.rowsSetOut)} can be set out. Add them up by body and service first, with a PivotTable, and choose that.`;
}

/** Why grants cannot be set out with their conditions: there are too many, or more than a cell holds is ticked for one; null where they can. */
export function tooMuchOfGrants(reference: string, permissions: readonly Permission[]): string | null {
  if (permissions.length > stepBounds.grantsSetOut)
    return `${reference} has ${grouped(permissions.length)} grants; up to ${grouped(stepBounds.grantsSetOut)} can be set out. Put small grants for the same services together under one name in your table.`;
  const tooLong = permissions.find(({ services }) => permittedText(services).length > LONGEST_TEXT);
  return tooLong === undefined
    ? null
    : `The names of the services ticked for ${tooLong.grant} are longer together than a cell holds. Tick “Any service”, or fewer services.`;
}

/** Why the grants and needs of a book are more than one question takes; null where they are not. */
export function tooMuchToPool(grants: number, needs: number): string | null {
  const { grantsPooled, pairsPooled } = stepBounds;
  if (grants > grantsPooled)
    return `There are ${grouped(grants)} grants; ${grouped(grantsPooled)} are worked out at most. Put small grants for the same services together under one name in your table.`;
  if (grants * needs <= pairsPooled) return null;
  return `${grouped(grants)} grants and ${grouped(needs)} services are ${grouped(grants * needs)} pairs; ${grouped(pairsPooled)} are worked out at most. Put small services, or small grants for the same services, together in your table.`;
}

/** What a grant may be spent on, as a cell of the list says it. */
export function permittedText(services: Permission["services"]): string {
  return services === "any" ? "All" : services.join("; ");
}

/** Why names are too many to be added up by name; null where they are not. */
export function tooManyNames(label: string, names: number, rows: number): string | null {
  if (names <= stepBounds.namesCounted && names * rows <= stepBounds.cellsCompared) return null;
  return `${label} has ${grouped(names)} names in ${grouped(rows)} rows, too many to be added up by name. Add it up by body and service first, with a PivotTable, and choose that.`;
}

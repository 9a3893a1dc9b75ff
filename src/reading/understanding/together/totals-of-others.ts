import { nameKey } from "../../../model/names";
import { listed } from "../../../model/wording";
import { notCounted } from "./not-counted";
import type { Understanding } from "../understanding";

/** Fewer may agree by accident. */
const LEAST_OTHERS = 2;

/**
 * The tables without a summary of others: each of its names is that of the body whose table another is, and each amount what that table
 * comes to. It is the same money, and the others tell more of it.
 */
export function withoutTotalsOfOthers(tables: readonly Understanding[]): readonly Understanding[] {
  const details = tables.filter(isOfOneBody);
  if (details.length < LEAST_OTHERS) return tables;
  return tables.map((table) => {
    if (table.kind !== "spend" || table.isHidden || details.includes(table)) return table;
    const there = table.lines.map(({ agency, service, amount }) => {
      const key = nameKey(agency ?? service ?? "");
      const found = details.find((each) => nameKey(bodyOf(each)) === key);
      return found !== undefined && found.total === amount && found.unit === table.unit ? found : null;
    });
    const others = [...new Set(there)].filter((each) => each !== null);
    const isTwice = others.length >= LEAST_OTHERS && others.length === table.lines.length;
    if (!isTwice) return table;
    const names = listed(others.map((each) => `"${bodyOf(each)}"`));
    return notCounted(
      table,
      `its amounts are what the tables of ${names} come to, which are counted already`,
    );
  });
}

function isOfOneBody({ kind, isHidden, total, roles: { agency } }: Understanding): boolean {
  return (
    kind === "spend" && !isHidden && total !== null && (agency?.from === "fixed" || agency?.from === "sheet")
  );
}

function bodyOf({ roles: { agency } }: Understanding): string {
  return agency?.from === "fixed" || agency?.from === "sheet" ? agency.value : "";
}

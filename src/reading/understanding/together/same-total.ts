import { note } from "../../findings";
import type { Finding } from "../../findings";
import type { Understanding } from "../understanding";
import { placeOf } from "./apart";

/** Smaller totals may be the same by accident. */
const LEAST_TELLING = 1000;

/** What is said of a table that comes to the same as one counted with it on its sheet: costs by what is bought, and the same by service. */
export function saidOfSameTotal(table: Understanding, group: readonly Understanding[]): readonly Finding[] {
  const isAlike = (other: Understanding) =>
    other.sheet === table.sheet &&
    other.total === table.total &&
    bodyOf(other) === bodyOf(table) &&
    other.lines.length > 1;
  const first = group.slice(0, group.indexOf(table)).find(isAlike);
  if (first === undefined || table.lines.length < 2 || Math.abs(table.total ?? 0) < LEAST_TELLING) return [];
  const where = placeOf(table);
  return [
    note(
      `${where} comes to the same as ${placeOf(first)}: they may be the same money parted in another way.`,
      where,
    ),
  ];
}

function bodyOf({ roles: { agency } }: Understanding): string | null {
  return agency?.from === "fixed" || agency?.from === "sheet" ? agency.value : null;
}

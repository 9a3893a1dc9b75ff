import { nameKey, tidyName } from "../../../model/names";
import { isBlank, textOf } from "../../cell";
import type { Cell } from "../../cell";
import { cellAt } from "../../table";
import type { SourceTable } from "../../table";
import { areTicks, tickIn } from "../../ticks";
import type { GrantsRoles } from "./roles";

/** What a cell of permitted services says. */
export interface PermittedServices {
  /** Names as they are known. */
  readonly services: readonly string[];
  /** Names that are not known. */
  readonly unknown: readonly string[];
  /** Set where it says that the grant is ring-fenced, and not for what. */
  readonly isRingFenced?: boolean;
}

/**
 * How a column says what a grant may be spent on: by names of services, by a tick under the name of one, or by yes or no to whether the
 * grant is ring-fenced, or free.
 */
export type Way = "list" | "ticks" | "ring-fenced" | "free";

const EVERYTHING = new Set([
  ...["all", "any", "all services", "any service", "any purpose", "all purposes"],
  ...["unrestricted", "not restricted", "no restriction", "no restrictions", "no conditions"],
  "none (unringfenced)",
]);
const FREE = /^(un|non|not)[- ]?ring[- ]?fenced?( grant)?$/;
const FENCED = /^(ring[- ]?fenced?|restricted)( grant)?$/;
const HEADS_FENCE = /ring[- ]?fenc|\brestricted\b/;
const HEADS_FREE = /\b(un|non|not)[- ]?(ring[- ]?fenc|restricted)|unrestricted/;

/** The columns that say what a grant may be spent on. */
export function permittedColumns({ permitted }: GrantsRoles): readonly number[] {
  return typeof permitted === "number" ? [permitted] : permitted;
}

/** How each column says it. */
export function waysOf(
  table: SourceTable,
  roles: GrantsRoles,
  rows: number,
  services: readonly string[],
): ReadonlyMap<number, Way> {
  const columns = permittedColumns(roles);
  const isOne = typeof roles.permitted === "number";
  return new Map(
    columns.map((column): [number, Way] => {
      const cells = Array.from({ length: rows }, (_, row) => cellAt(table, column, row));
      return [column, wayOf(table.headings[column] ?? "", cells, { isOne, services })];
    }),
  );
}

/** How a column says it, by its heading and its cells. One of several is ticked where a service heads it, or where it holds nothing but marks. */
export function wayOf(
  heading: string,
  cells: readonly Cell[],
  { isOne, services }: { readonly isOne: boolean; readonly services: readonly string[] },
): Way {
  const key = nameKey(heading);
  if (!isOne && services.some((service) => nameKey(service) === key)) return "ticks";
  if (HEADS_FREE.test(key)) return "free";
  if (HEADS_FENCE.test(key)) return "ring-fenced";
  const filled = cells.filter((cell) => !isBlank(cell));
  return isOne || (filled.length > 0 && !areTicks(filled)) ? "list" : "ticks";
}

/** Reads "Education; Public health", one name a line, or "All". A sign separates only where no service's name holds it there. */
export function readPermittedList(cell: Cell, services: readonly string[]): PermittedServices {
  if (isBlank(cell)) return { services: [], unknown: [] };
  const key = nameKey(textOf(cell));
  const known = new Map(services.map((service) => [nameKey(service), service]));
  if (known.has(key)) return { services: [known.get(key)!], unknown: [] };
  if (EVERYTHING.has(key) || FREE.test(key)) return { services, unknown: [] };
  if (FENCED.test(key)) return { services: [], unknown: [], isRingFenced: true };
  const parts = separated(textOf(cell), known)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const found = new Set(parts.flatMap((part) => known.get(nameKey(part)) ?? []));
  return {
    services: services.filter((service) => found.has(service)),
    unknown: parts.filter((part) => !known.has(nameKey(part))),
  };
}

/** Reads yes or no to whether the grant is ring-fenced, or free: what is not ring-fenced may be spent on any service. */
export function readFence(
  cell: Cell,
  services: readonly string[],
  way: "ring-fenced" | "free",
): PermittedServices {
  const mark = isBlank(cell) ? null : tickIn(cell);
  if (mark === null) return readPermittedList(cell, services);
  const isFree = mark.isYes === (way === "free");
  return { services: isFree ? services : [], unknown: [], isRingFenced: !isFree };
}

/** The services that the conditions of a table name, in order of first appearance: where no spend table names them. */
export function servicesNamed(table: SourceTable, roles: GrantsRoles, rows: number): readonly string[] {
  const named = [...waysOf(table, roles, rows, [])].flatMap(([column, way]) => {
    if (way === "ticks") return tidyName(table.headings[column] ?? "");
    const cells = Array.from({ length: rows }, (_, row) => cellAt(table, column, row));
    const texts = way === "list" ? cells : cells.filter((cell) => tickIn(cell) === null);
    return texts.flatMap((cell) => readPermittedList(cell, []).unknown);
  });
  const byKey = new Map<string, string>();
  for (const name of named)
    if (name !== "" && !byKey.has(nameKey(name))) byKey.set(nameKey(name), tidyName(name));
  return [...byKey.values()];
}

const SEPARATOR = /([,;|\r\n])/;

/** The names of a text; what separates them may be part of a name that is known. */
function separated(text: string, known: ReadonlyMap<string, string>): readonly string[] {
  const tokens = text.split(SEPARATOR);
  const separatorsIn = (name: string) => name.split(SEPARATOR).length >> 1;
  const most = 1 + Math.max(0, ...[...known.values()].map(separatorsIn));
  const parts: string[] = [];
  for (let at = 0; at * 2 < tokens.length;) {
    const nameOf = (length: number) => tokens.slice(at * 2, (at + length) * 2 - 1).join("");
    let length = Math.min(most, (tokens.length + 1) / 2 - at);
    while (length > 1 && !known.has(nameKey(nameOf(length)))) length -= 1;
    parts.push(nameOf(length));
    at += length;
  }
  return parts;
}

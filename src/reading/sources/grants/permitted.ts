import { nameKey, tidyName } from "../../../model/names";
import { isBlank, textOf } from "../../cell";
import type { Cell } from "../../cell";
import { cellAt } from "../../table";
import type { SourceTable } from "../../table";
import type { GrantsRoles } from "./roles";

/** What a cell of permitted services says. */
export interface PermittedServices {
  /** Names as they are known. */
  readonly services: readonly string[];
  /** Names that are not known. */
  readonly unknown: readonly string[];
}

const EVERYTHING = new Set([
  "all",
  "any",
  "all services",
  "any service",
  "unringfenced",
  "un-ring-fenced",
  "not ring-fenced",
  "none (unringfenced)",
]);

/** The columns that say what a grant may be spent on. */
export function permittedColumns({ permitted }: GrantsRoles): readonly number[] {
  return typeof permitted === "number" ? [permitted] : permitted;
}

/** Reads "Education; Public health", one name a line, or "All". A comma separates only where no service's name holds one. */
export function readPermittedList(cell: Cell, services: readonly string[]): PermittedServices {
  if (isBlank(cell)) return { services: [], unknown: [] };
  if (EVERYTHING.has(nameKey(textOf(cell)))) return { services, unknown: [] };
  const known = new Map(services.map((service) => [nameKey(service), service]));
  const parts = textOf(cell)
    .split(/[;|\r\n]+/)
    .flatMap((part) => separateByComma(part, known))
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const found = new Set(parts.flatMap((part) => known.get(nameKey(part)) ?? []));
  return {
    services: services.filter((service) => found.has(service)),
    unknown: parts.filter((part) => !known.has(nameKey(part))),
  };
}

/** The services that the conditions of a table name, in order of first appearance: where no spend table names them. */
export function servicesNamed(
  table: SourceTable,
  { permitted }: GrantsRoles,
  rows: number,
): readonly string[] {
  const named =
    typeof permitted === "number"
      ? Array.from(
          { length: rows },
          (_, row) => readPermittedList(cellAt(table, permitted, row), []).unknown,
        ).flat()
      : permitted.map((column) => tidyName(table.headings[column] ?? ""));
  const byKey = new Map<string, string>();
  for (const name of named)
    if (name !== "" && !byKey.has(nameKey(name))) byKey.set(nameKey(name), tidyName(name));
  return [...byKey.values()];
}

function separateByComma(part: string, known: ReadonlyMap<string, string>): readonly string[] {
  if (!part.includes(",") || known.has(nameKey(part))) return [part];
  const pieces = part.split(",");
  for (let length = pieces.length; length > 0; length -= 1) {
    const first = pieces.slice(0, length).join(",");
    if (length === 1 || known.has(nameKey(first))) {
      const rest = pieces.slice(length).join(",");
      return rest === "" ? [first] : [first, ...separateByComma(rest, known)];
    }
  }
  return [part];
}

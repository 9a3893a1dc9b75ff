import { nameKey } from "../../model/scenario";
import { isBlank, textOf } from "../cells";
import type { Cell } from "../cells";

/** What a cell of permitted services says. */
export interface PermittedServices {
  /** Names as the spend table writes them. */
  readonly services: readonly string[];
  /** Names that are not in the spend table. */
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
const TICKS = new Set(["true", "x", "yes", "y", "1", "✓", "✔", "☑"]);

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

/** A tick in a column of its own: TRUE, x, yes, 1 or ✓. */
export function isTick(cell: Cell): boolean {
  return TICKS.has(nameKey(textOf(cell)));
}

/** The name most like this one, where one is much alike; for "did you mean". */
export function nearestName(name: string, names: readonly string[]): string | null {
  const wanted = nameKey(name);
  const ranked = names
    .map((each) => ({ each, distance: editDistance(wanted, nameKey(each)) }))
    .sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  return best && best.distance <= Math.max(wanted.length, best.each.length) / 2 ? best.each : null;
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

/** How many letters must be put in, taken out or changed (Levenshtein). */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const change = a[row - 1] === b[column - 1] ? 0 : 1;
      current.push(Math.min(previous[column]! + 1, current[column - 1]! + 1, previous[column - 1]! + change));
    }
    previous = current;
  }
  return previous[b.length]!;
}

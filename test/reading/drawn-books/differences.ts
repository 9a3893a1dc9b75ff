import type { BookContent, Understanding } from "../../../src/reading";
import { nameKey } from "../../../src/model/names";
import { grantList } from "../../../src/reading/found/grant-list";
import { conditionsSaid } from "../../../src/reading/sources";
import type { TrueTable } from "./drawn-book";
import { BODIES } from "./names";
import type { Wrong } from "./told";

/** What of a table is read otherwise than it should be. */
export interface Difference {
  readonly what: Wrong;
  readonly why: string;
}

export function differences(truth: TrueTable, tables: readonly Understanding[]): readonly Difference[] {
  const [first] = tables;
  const other = tables.find(({ kind }) => kind !== truth.kind);
  const total = tables.reduce((sum, table) => sum + (table.total ?? 0), 0);
  const all = truth.lines.reduce((sum, { amount }) => sum + amount, 0);
  const at = `${truth.sheet}: `;
  if (other !== undefined) return [{ what: "kind", why: `${at}is ${other.kind}, not ${truth.kind}` }];
  if (Math.abs(total - all) > 0.005)
    return [{ what: "total", why: `${at}total ${total}, not ${Number(all.toPrecision(12))}` }];
  // Payments are in pounds, said or not.
  const isUnit = ({ unit }: Understanding) =>
    unit === truth.unit || (truth.kind === "payments" && (unit ?? "£") === "£");
  if (!tables.every(isUnit))
    return [{ what: "unit", why: `${at}unit ${String(first!.unit)}, not ${String(truth.unit)}` }];
  return (["agency", "service"] as const).flatMap((role): readonly Difference[] => {
    if (truth.kind === "grants" && role === "agency") return [];
    const own = byName(
      tables.flatMap(({ lines }) => lines),
      role,
    );
    const right = byName(truth.lines, role);
    const names = [...own].filter(([name, amount]) => Math.abs((right.get(name) ?? NaN) - amount) <= 0.005);
    return own.size === right.size && names.length === own.size
      ? []
      : [
          {
            what: role,
            why: `${at}${role} ${[...own.keys()].slice(0, 3).join(", ")}; not ${[...right.keys()].slice(0, 3).join(", ")}`,
          },
        ];
  });
}

/** Grants of which the list is taken to say something other than it does. */
export function wrongConditions(
  { sheet, permitted }: TrueTable,
  tables: readonly Understanding[],
  book: BookContent,
): readonly Difference[] {
  const services = [
    ...new Set([...(permitted ?? new Map<string, null>()).values()].flatMap((each) => each ?? [])),
  ];
  const content = book.sheets.find(({ name }) => name === sheet)!;
  const said = new Map<string, Set<string>>();
  for (const grant of tables.flatMap((table) => grantList(table, content))) {
    const key = nameKey(grant.name.replace(/ \([^)]*\)$/, ""));
    const names = said.get(key) ?? new Set();
    for (const service of conditionsSaid(grant, services).services) names.add(service);
    said.set(key, names);
  }
  return [...(permitted ?? [])].flatMap(([grant, right]) => {
    const own = said.get(nameKey(grant.replace(/ \([^)]*\)$/, "")));
    if (right === null || own === undefined) return [];
    return own.size === right.length && right.every((service) => own.has(service))
      ? []
      : [
          {
            what: "permitted" as const,
            why: `${sheet}: permitted of ${grant} ${[...own].join(", ") || "nothing"}; not ${right.join(", ")}`,
          },
        ];
  });
}

type Named = Readonly<Record<"agency" | "service", string | null>> & { readonly amount: number };

const FULL = new Map(BODIES.map(({ full, short }) => [nameKey(short), nameKey(full)]));

function byName(lines: readonly Named[], role: "agency" | "service"): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const line of lines) {
    const key = nameKey(line[role] ?? "(unsaid)");
    const name = role === "agency" ? (FULL.get(key) ?? key) : key.slice(0, 31);
    sums.set(name, (sums.get(name) ?? 0) + line.amount);
  }
  return sums;
}

import { nameKey } from "../../model/names";

/** An agency of a book. */
interface Named {
  readonly id: string;
  /** Its full name; "" where it has none. */
  readonly name: string;
}

/**
 * By name of a table, the id of the agency that it is: the one of that id, otherwise the one of that full name whose id no name of the table
 * is. No two names are one agency. A name of none is left out.
 */
export function agenciesNamed(
  agencies: readonly Named[],
  names: readonly string[],
): ReadonlyMap<string, string> {
  const byId = pairs(names, agencies, ({ id }) => id);
  const taken = new Set(byId.values());
  const byFullName = pairs(
    names.filter((name) => !byId.has(name)),
    agencies.filter(({ id, name }) => !taken.has(id) && name !== ""),
    ({ name }) => name,
  );
  return new Map([...byId, ...byFullName]);
}

function pairs(
  names: readonly string[],
  agencies: readonly Named[],
  called: (agency: Named) => string,
): ReadonlyMap<string, string> {
  const byKey = new Map(names.map((name) => [nameKey(name), name]));
  const found = new Map<string, string>();
  for (const agency of agencies) {
    const name = byKey.get(nameKey(called(agency)));
    if (name !== undefined && !found.has(name)) found.set(name, agency.id);
  }
  return found;
}

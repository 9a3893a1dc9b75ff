import { conditionsSaid } from "../../../reading";
import type { ListedGrant, ServiceGroup } from "../../../reading";
import { nameKey } from "../../../model/names";
import type { Permission } from "../../../workbook";

/** What each grant may be spent on, as far as it is said, by the name of the grant. */
export type Conditions = ReadonlyMap<string, Permission["services"]>;

/** What the list itself says; a grant of which it says nothing, or nothing that is known, is left open. */
export function conditionsAtFirst(grants: readonly ListedGrant[], services: readonly string[]): Conditions {
  return new Map(
    grants.flatMap((grant): [string, Permission["services"]][] => {
      const said = conditionsSaid(grant, services);
      if (said.services.length === 0 || said.unknown.length > 0) return [];
      const isAny =
        said.services.length === services.length && grant.said.every(({ way }) => way !== "ticks");
      return [[grant.name, isAny ? "any" : said.services]];
    }),
  );
}

/** The services that the list names itself: where no table of spending names them. */
export function servicesOfList(grants: readonly ListedGrant[]): readonly string[] {
  const named = grants.flatMap((grant) => conditionsSaid(grant, []).unknown);
  return [...new Map(named.map((name) => [nameKey(name), name])).values()];
}

/** What the list says of a grant in words of its own, where they name no service that is known. */
export function wordsOfList(grant: ListedGrant, services: readonly string[]): readonly string[] {
  return conditionsSaid(grant, services).unknown;
}

/** The conditions with some services of one grant ticked, or not any more. */
export function ticked(
  conditions: Conditions,
  grant: string,
  {
    services,
    on,
    all,
  }: { readonly services: readonly string[]; readonly on: boolean; readonly all: readonly string[] },
): Conditions {
  const before = servicesSaid(conditions, grant, all);
  const wanted = new Set(services.map(nameKey));
  const after = all.filter((service) => (wanted.has(nameKey(service)) ? on : before.includes(service)));
  return withSaid(conditions, grant, after.length === 0 ? null : after);
}

/** The conditions with any service said of a grant, or of each of several. */
export function anyFor(conditions: Conditions, grants: readonly string[]): Conditions {
  return new Map([...conditions, ...grants.map((grant) => [grant, "any"] as const)]);
}

/** The conditions with nothing said of a grant. */
export function withSaid(
  conditions: Conditions,
  grant: string,
  services: Permission["services"] | null,
): Conditions {
  const after = new Map(conditions);
  if (services === null) after.delete(grant);
  else after.set(grant, services);
  return after;
}

/**
 * What is written of each grant; null where nothing is said. "any" is any service that the spend table or another grant names. Without a
 * spend table, services that no grant names by themselves would be lost with it: there they are written out.
 */
export function toWrite(
  grants: readonly ListedGrant[],
  conditions: Conditions,
  services: readonly string[],
  isSpendChosen: boolean,
): readonly { readonly grant: string; readonly services: Permission["services"] | null }[] {
  const named = new Set(
    [...conditions.values()].flatMap((said) => (said === "any" ? [] : said)).map(nameKey),
  );
  const areNamed = isSpendChosen || services.every((service) => named.has(nameKey(service)));
  return grants.map(({ name }) => {
    const said = conditions.get(name) ?? null;
    return { grant: name, services: said === "any" && !areNamed ? services : said };
  });
}

/** The services that a grant may be spent on, as far as it is said. */
function servicesSaid(conditions: Conditions, grant: string, all: readonly string[]): readonly string[] {
  const said = conditions.get(grant);
  return said === "any" ? all : (said ?? []);
}

/** Whether all of the services are ticked, some of them, or none. */
export function tickOf({ services }: ServiceGroup, said: readonly string[]): boolean | "mixed" {
  const keys = new Set(said.map(nameKey));
  const count = services.filter((service) => keys.has(nameKey(service))).length;
  return count === 0 ? false : count === services.length ? true : "mixed";
}

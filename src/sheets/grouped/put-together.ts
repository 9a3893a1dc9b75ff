import { fieldsPer, namesPer, settingsOf } from "../../model/book";
import type { Lever, Scenario, SourceFacts, TableFacts } from "../../model/book";
import { byName, nameKey } from "../../model/names";
import { factsOf } from "../../reading";
import type { GrantsFacts } from "../../reading";

/** What a place spends on each service, in the order of its services. */
export type ServiceTotals = readonly number[];

/**
 * The facts of a scenario that shows only its largest services one by one: the others are put together.
 *
 * Services are put together only where nothing tells them apart for the grants: the same grants may pay for them, and a pound on
 * each is worth the same. Then what the grants fund, strand and gain is to the penny what it is for every service by itself. What
 * duplication would save is another matter: two agencies that spend on one group may spend on different services, so no saving is
 * counted in a group. See docs/decisions/0014.
 */
export function putTogether(
  scenario: Scenario,
  facts: SourceFacts,
  totals: ServiceTotals,
  levers: readonly Lever[],
): SourceFacts {
  const services = namesPer(facts, "service");
  const { largest } = scenario;
  if (largest === undefined || services.length <= Math.max(largest, namesPer(facts, "agency").length))
    return facts;
  const bySize = services
    .map((_, service) => service)
    .toSorted((one, other) => totals[other]! - totals[one]!);
  const isLarge = new Set(bySize.slice(0, largest));
  const isAlone = aloneIn(scenario, levers);
  const paidBy = grantsOf(facts);
  const groups = new Map<string, number[]>();
  services.forEach((name, service) => {
    if (isLarge.has(service) || isAlone(name)) return;
    const grants = paidBy(name);
    const group = groups.get(grants);
    if (group) group.push(service);
    else groups.set(grants, [service]);
  });
  // One service alone is no group.
  const together = [...groups.values()].filter((group) => group.length > 1);
  if (together.length === 0) return facts;
  const grouped = new Map(
    together.flatMap((group, index) => group.map((service) => [service, index] as const)),
  );
  const single = services.flatMap((_, service) => (grouped.has(service) ? [] : [service]));
  const position = new Map(single.map((service, shown) => [service, shown]));
  const names = [...single.map((service) => services[service]!), ...groupNames(together.length, services)];
  const shownAs = services.map(
    (_, service) => position.get(service) ?? single.length + grouped.get(service)!,
  );
  return withNames(facts, names, { counted: services, shownAs, single: single.length });
}

/** Services that have something given that those of a group share, such as a value of their own. */
function aloneIn(scenario: Scenario, levers: readonly Lever[]): (service: string) => boolean {
  const given = levers.flatMap((lever) =>
    fieldsPer(lever, "service")
      .filter(([, { only }]) => only === undefined)
      .flatMap(([name, field]) => {
        const setting = settingsOf(scenario, lever)[name];
        return typeof setting === "object"
          ? Object.entries(setting).flatMap(([service, value]) => (value === field.default ? [] : [service]))
          : [];
      }),
  );
  const keys = new Set(given.map(nameKey));
  return (service) => keys.has(nameKey(service));
}

/** Which grants may pay for a service, as a text that is the same where they are the same. */
function grantsOf(facts: SourceFacts): (service: string) => string {
  if (facts.sources.grants === undefined) return () => "";
  const grants = new Map<string, number[]>();
  factsOf(facts, "grants").list.forEach(({ permitted }, grant) => {
    for (const key of new Set(permitted.map(nameKey))) {
      const paidBy = grants.get(key);
      if (paidBy) paidBy.push(grant);
      else grants.set(key, [grant]);
    }
  });
  return (service) => (grants.get(nameKey(service)) ?? []).join(" ");
}

/** "All other services", or "Other services 1" and so on; never the name of a service. */
function groupNames(groups: number, services: readonly string[]): string[] {
  const taken = new Set(services.map(nameKey));
  const free = (name: string): string => (taken.has(nameKey(name)) ? free(`${name} *`) : name);
  return groups === 1
    ? [free("All other services")]
    : Array.from({ length: groups }, (_, group) => free(`Other services ${group + 1}`));
}

function withNames(
  facts: SourceFacts,
  names: readonly string[],
  together: NonNullable<SourceFacts["together"]>,
): SourceFacts {
  const shown = byName(
    Object.fromEntries(together.counted.map((name, service) => [name, names[together.shownAs[service]!]!])),
  );
  const sources = Object.entries(facts.sources).map(([kind, table]): [string, TableFacts] => [
    kind,
    table.names.service === undefined ? table : { ...table, names: { ...table.names, service: names } },
  ]);
  return { ...facts, sources: { ...Object.fromEntries(sources), ...grantsShown(facts, shown) }, together };
}

/** What the grants may be spent on, as it is shown. */
function grantsShown(
  facts: SourceFacts,
  shown: (service: string) => string | undefined,
): { readonly grants?: GrantsFacts } {
  if (facts.sources.grants === undefined) return {};
  const grants = factsOf(facts, "grants");
  const list = grants.list.map((grant) => ({
    ...grant,
    permitted: [...new Set(grant.permitted.map((service) => shown(service) ?? service))],
  }));
  return { grants: { ...grants, list } };
}

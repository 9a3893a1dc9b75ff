import { nameKey } from "../../model/names";
import { nearNames } from "./near-names";

/** A service with who spends on it, and how much. */
export interface NamedService {
  readonly service: string;
  readonly agencies: readonly string[];
  readonly amount: number;
}

/** A service that may be the same as another, under which it would be counted. */
export interface NameProposal {
  readonly service: NamedService;
  readonly countedAs: NamedService;
}

/**
 * Services that may be one, the nearest first: those of different agencies whose names are near, and slips of the pen. Two names that one
 * agency uses are two services to it. The one on which less is spent is counted as the other.
 */
export function nearServices(services: readonly NamedService[]): readonly NameProposal[] {
  const byName = new Map(services.map((each) => [nameKey(each.service), each]));
  const names = services.map(({ service }) => service);
  return nearNames(names).flatMap(({ names: [one, other], by }) => {
    const [a, b] = [byName.get(nameKey(one))!, byName.get(nameKey(other))!];
    if (by !== "slip" && a.agencies.some((agency) => b.agencies.includes(agency))) return [];
    const [service, countedAs] = Math.abs(a.amount) > Math.abs(b.amount) ? [b, a] : [a, b];
    return [{ service, countedAs }];
  });
}

/**
 * What each name is counted as, once some proposals are agreed: all that belong together under the one of them on which most is spent.
 * Names that are in none are not named.
 */
export function countedAs(agreed: readonly NameProposal[]): ReadonlyMap<string, string> {
  const groups: Set<NamedService>[] = [];
  for (const { service, countedAs: other } of agreed) {
    const touched = groups.filter((group) => group.has(service) || group.has(other));
    const joined = new Set([service, other, ...touched.flatMap((group) => [...group])]);
    for (const group of touched) groups.splice(groups.indexOf(group), 1);
    groups.push(joined);
  }
  return new Map(
    groups.flatMap((group) => {
      const [first, ...rest] = [...group].sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
      return rest.map(({ service }): [string, string] => [nameKey(service), first!.service]);
    }),
  );
}

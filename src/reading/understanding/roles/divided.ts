import { textAt } from "../../shape";
import { SURE } from "../arrangement";
import type { Seen } from "../arrangement";
import type { ColumnSeen } from "../columns";
import { isOfCosts, namesBodies, namesServices } from "./names-in-column";
import type { Candidate } from "./label-roles";
import { namesRole } from "../vocabulary";

/** As surely as this a heading alone says what its names are of. */
const SAID = 1;
/** What is left of the score of a column that another divides. */
const OF_WHOLES = 0.5;
/** What a service has several of, which divides no directorate into services. */
export const WITHIN_SERVICE =
  /\b(projects?|schemes?|teams?|items?|elements?|accounts?|contracts?|posts?|buildings?|sites?|homes?|schools?|stations?)\b/i;

/**
 * The columns of bodies without those that only put services in groups: "Department" over services each of which is in one. A heading that says
 * bodies plainly holds.
 */
export function withoutGroups(
  seen: Seen,
  agencies: readonly Candidate[],
  services: readonly Candidate[],
): readonly Candidate[] {
  const isGroup = ({ column }: Candidate) =>
    namesServices(seen, column) && services.some((finer) => divides(seen, finer.column, column));
  const isSaid = ({ column }: Candidate) => namesRole(column.heading, "agency") === SAID;
  return agencies.filter((each) => namesBodies(seen, each.column) || isSaid(each) || !isGroup(each));
}

/**
 * The columns of services, best first, where names that divide those of another column come before it: "Description" before "Directorate". A heading
 * that says it plainly holds.
 */
export function finerFirst(seen: Seen, services: readonly Candidate[]): readonly Candidate[] {
  const scoreOf = ({ column, score }: Candidate) => {
    // What is bought comes again under each service that it is bought for.
    const isBought = isOfCosts(seen, column) && services.some((other) => crosses(seen, column, other.column));
    if (isBought) return score * OF_WHOLES * OF_WHOLES;
    const finer = services.find(
      (other) =>
        other.score <= score &&
        (other.score >= SURE || namesServices(seen, other.column)) &&
        !WITHIN_SERVICE.test(other.column.heading) &&
        divides(seen, other.column, column),
    );
    return score < SURE || score === SAID || finer === undefined ? score : finer.score * OF_WHOLES;
  };
  return services
    .map((each) => ({ ...each, score: scoreOf(each) }))
    .sort((one, other) => other.score - one.score);
}

/** Whether each name of one column comes under one name of the other only, which has several; a name given once holds for its group. */
export function divides({ grid, rows }: Seen, finer: ColumnSeen, coarser: ColumnSeen): boolean {
  if (finer.column === coarser.column || finer.holds !== "names" || coarser.holds !== "names") return false;
  const under = new Map<string, string>();
  let group = "";
  for (const row of rows) {
    group = textAt(grid, row, coarser.column) || group;
    const name = textAt(grid, row, finer.column);
    if (name === "") continue;
    if ((under.get(name) ?? group) !== group) return false;
    under.set(name, group);
  }
  const groups = new Set(under.values()).size;
  return groups > 1 && under.size > groups;
}

/** Whether most names of one column come under several names of the other. */
function crosses({ grid, rows }: Seen, one: ColumnSeen, other: ColumnSeen): boolean {
  if (one.column === other.column || other.holds !== "names") return false;
  const under = new Map<string, Set<string>>();
  for (const row of rows) {
    const name = textAt(grid, row, one.column);
    under.set(name, (under.get(name) ?? new Set()).add(textAt(grid, row, other.column)));
  }
  return [...under.values()].filter(({ size }) => size > 1).length > under.size / 2;
}

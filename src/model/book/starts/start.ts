import type { Book, Proposal, Scenario } from "../parts";

type Starting = Pick<Proposal, "start" | "earliest" | "actor">;

/** The year in which a proposal acts in a scenario, with what the scenario sets of it. */
export function startIn(place: Book["place"], scenario: Scenario, proposal: Proposal): number {
  const set = scenario.set.filter(
    (each) => each.proposal === proposal.id && (each.field === "start" || each.field === "earliest"),
  );
  const { start, earliest, actor } = proposal;
  const anew = Object.fromEntries(set.map(({ field, value }) => [field, value]));
  return effectiveStart(place, scenario, { start, earliest, actor, ...anew });
}

/** The latest of a proposal's own start, of what some other fact allows, and of what its actor allows. */
export function effectiveStart(
  place: Book["place"],
  scenario: Scenario,
  { start, earliest, actor }: Starting,
): number {
  const anew = scenario.place.allows;
  const allowed = (anew.has(actor) ? anew.get(actor) : place.allows.get(actor)) ?? null;
  return Math.max(start, earliest ?? start, allowed ?? start);
}

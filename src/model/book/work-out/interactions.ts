import type { Growth } from "./growth";
import type { Plan } from "./plan";
import { inOrder } from "./savings";
import type { Saved } from "./savings";
import type { Supposed } from "./supposed";

/** How much less two proposals of one group save together than each would without the other. */
export interface Interaction {
  readonly pair: readonly [string, string];
  /** In the place's real saving over all years; below 0 where they limit each other. */
  readonly saving: number;
}

/** By how much each two proposals of one group that are on limit each other. */
export function interactionsOf(
  plan: Plan,
  saved: ReadonlyMap<Supposed, Saved>,
  growthOf: (index: string) => Growth,
): readonly Interaction[] {
  const found: { readonly at: number; readonly other: number; readonly interaction: Interaction }[] = [];
  const position = new Map(plan.proposals.map(({ id }, at) => [id, at]));
  for (const [group, base] of plan.bases) {
    const members = inOrder([...saved.keys()].filter((proposal) => proposal.group === group));
    const worth = worthOf(plan, members, base, saved, growthOf);
    const all = worth();
    const without = members.map((member) => worth(member));
    members.forEach((one, first) => {
      members.slice(first + 1).forEach((other, after) => {
        const saving = all - without[first]! - without[first + 1 + after]! + worth(one, other);
        const places = [position.get(one.id)!, position.get(other.id)!].sort((a, b) => a - b);
        const pair = places.map((at) => plan.proposals[at]!.id) as [string, string];
        found.push({ at: places[0]!, other: places[1]!, interaction: { pair, saving } });
      });
    });
  }
  return found.sort((a, b) => a.at - b.at || a.other - b.other).map(({ interaction }) => interaction);
}

/** What a group saves the place in all years, real, without some of its proposals. */
function worthOf(
  plan: Plan,
  members: readonly Supposed[],
  base: number,
  saved: ReadonlyMap<Supposed, Saved>,
  growthOf: (index: string) => Growth,
): (...without: readonly Supposed[]) => number {
  const parts = members.map((member) => ({
    member,
    claim: saved.get(member)!.claim,
    real: growthOf(member.index).real,
    share: member.shares.reduce((sum, share, agency) => (plan.ofPlace[agency] ? sum + share : sum), 0),
  }));
  return (one, other) => {
    let worth = 0;
    for (let year = 1; year <= plan.years.length; year += 1) {
      let before = 0;
      for (const { member, claim, real, share } of parts) {
        if (member === one || member === other) continue;
        const saving = claim[year]! * (1 - before / base);
        before += saving;
        worth += saving * real[year]! * share;
      }
    }
    return worth;
  };
}

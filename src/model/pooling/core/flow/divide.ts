import { total } from "../whole";
import type { WholeYear } from "../whole";
import { hasBit } from "./bits";
import type { LinePlan, YearLayout } from "./layout";
import type { FreedMoves, Line, Move, Network } from "./network";

/** How the award of a line goes to its pots. */
type Division = Pick<Line, "freePot" | "potOfService" | "freed">;

/** Joins the pots of a line by the moves that its award may make. */
export function divideAward(network: Network, { year, idlePot }: YearLayout, plan: LinePlan): Division {
  const { grant, firstPot, potCount, hasElsewhere, own } = plan;
  const { freePot, earmarkPots } = divideByEarmarks(network, year, plan);
  const elsewherePot = hasElsewhere ? firstPot + potCount - 1 : freePot;
  if (own === null && hasElsewhere) addMove(network, freePot, elsewherePot, year.elsewhere[grant]!);
  const freed = own === null ? null : divideFreed(network, plan, idlePot!, year.awards[grant]!);
  if (!hasElsewhere && earmarkPots.length === 0) return { freePot, potOfService: null, freed };
  const potOfService = year.needs.map((_, service) =>
    hasBit(own ?? plan.permitted, service)
      ? potFor(year, grant, service, freed?.own?.to ?? freePot, earmarkPots)
      : elsewherePot,
  );
  return { freePot, potOfService, freed };
}

/** Lets money go from a pot to another, up to a limit; null for none. */
export function addMove({ pots }: Network, from: number, to: number, limit: bigint | null): Move {
  const move: Move = { from, to, limit, moved: 0n };
  pots.moves[from] = [...pots.moves[from]!, move];
  pots.moves[to] = [...pots.moves[to]!, move];
  return move;
}

/** The award goes in parts to what is free and to each earmark; and money may always be put under more conditions. */
function divideByEarmarks(network: Network, year: WholeYear, { grant, firstPot }: LinePlan) {
  const earmarks = year.earmarks[grant]!;
  if (earmarks.length === 0) return { freePot: firstPot, earmarkPots: [] };
  const freePot = firstPot + 1;
  const earmarkPots = earmarks.map((_, earmark) => freePot + 1 + earmark);
  addMove(network, firstPot, freePot, year.awards[grant]! - total(earmarks.map(({ own }) => own)));
  earmarks.forEach(({ own, within }, earmark) => {
    const pot = earmarkPots[earmark]!;
    addMove(network, firstPot, pot, own);
    addMove(network, within === null ? freePot : earmarkPots[within]!, pot, null);
  });
  return { freePot, earmarkPots };
}

/** The award of a grant whose ring-fence is removed goes to what its own conditions permit, elsewhere, or is left. */
function divideFreed(
  network: Network,
  { firstPot, hasElsewhere }: LinePlan,
  idlePot: number,
  award: bigint,
): FreedMoves {
  const own = hasElsewhere ? addMove(network, firstPot, firstPot + 1, null) : null;
  if (hasElsewhere) addMove(network, firstPot, firstPot + 2, null);
  // What was carried in is never left: it would not have been carried.
  return { own, idle: addMove(network, firstPot, idlePot, award) };
}

/** The pot of the smallest earmark that holds the service, from which money of any earmark around it can reach it. */
function potFor(
  { earmarks }: WholeYear,
  grant: number,
  service: number,
  freePot: number,
  earmarkPots: readonly number[],
): number {
  const own = earmarks[grant]!;
  const around = own.map((_, at) => at).filter((at) => own[at]!.services[service]!);
  const innermost = around.find((at) => !around.some((other) => own[other]!.within === at));
  return innermost === undefined ? freePot : earmarkPots[innermost]!;
}

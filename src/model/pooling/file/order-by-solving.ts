import { sum } from "../../money";
import type { Decimal } from "../../money";
import type { SolveProgramme } from "../../programme";
import { solvePlace, yearsUnder } from "../rules";
import type { PlaceAnswer, PlaceGrants, Solved } from "../rules";
import { isSoon } from "./known";

/** A step of removing ring-fences. */
export interface RemovedNext {
  /** One, or several where none of them alone would bring anything. */
  readonly grants: readonly string[];
  readonly adds: Decimal;
  /** So far, with those before. */
  readonly value: Decimal;
  readonly funded: Decimal;
  readonly floors: Decimal;
  /** Whether nothing does better than what was compared. */
  readonly proven: boolean;
}

/**
 * Which ring-fence to remove first, which next, from every grant held separately, where match or minimum awards are no flow: at each step the one
 * that brings most by what the general solver finds, floors before value, ties in the order of the file. Where none brings anything alone and all together do, all
 * that are left go in one step. Null where that would take too long.
 */
export async function orderBySolving(
  place: PlaceGrants,
  fenced: readonly number[],
  solved: Solved[],
  solve: SolveProgramme,
): Promise<RemovedNext[] | null> {
  const { years } = yearsUnder(place);
  // Each step asks once for each that is left.
  if (!isSoon(years, (fenced.length * (fenced.length + 1)) / 2)) return null;
  const separate = place.grants.map(() => "separate" as const);
  const after = (removed: readonly number[], known: PlaceAnswer | null) =>
    solvePlace(withoutRingFences(place, removed), solve, separate, known, solved);
  const start = await after([], null);
  const all = await after(fenced, start);

  const steps: RemovedNext[] = [];
  let removed: readonly number[] = [];
  let now = start;
  while (isBetter(all, now)) {
    const left = fenced.filter((grant) => !removed.includes(grant));
    let best: { readonly grants: readonly number[]; readonly then: PlaceAnswer } | null = null;
    for (const grant of left) {
      const then = await after([...removed, grant], now);
      if (isBetter(then, best?.then ?? now)) best = { grants: [grant], then };
    }
    const { grants, then } = best ?? { grants: left, then: all };
    removed = [...removed, ...grants];
    steps.push({
      grants: grants.map((grant) => place.grants[grant]!.name),
      adds: less(then.value, now.value),
      value: less(then.value, start.value),
      funded: less(then.funded, start.funded),
      floors: less(start.floorShortfall, then.floorShortfall),
      proven: start.proven && now.proven && then.proven,
    });
    now = then;
    if (removed.length === fenced.length) break;
  }
  return steps;
}

/** The place with the ring-fences of some grants, counted from 0, removed. */
export function withoutRingFences(place: PlaceGrants, removed: readonly number[]): PlaceGrants {
  const grants = place.grants.map((grant, at) =>
    removed.includes(at) ? { ...grant, freedom: "ring-fence removed" as const, freedFrom: 0 } : grant,
  );
  return { ...place, grants };
}

function isBetter(one: PlaceAnswer, other: PlaceAnswer): boolean {
  const floors = one.floorShortfall.comparedTo(other.floorShortfall);
  return floors < 0 || (floors === 0 && one.value.gt(other.value));
}

function less(one: Decimal, other: Decimal): Decimal {
  return sum([one, other.neg()]);
}

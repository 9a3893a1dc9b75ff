import type { Decimal } from "../../money";
import { splitExactly, sum } from "../../money";
import type { Earmark } from "../core";
import type { PlaceGrant } from "./place-grants";

/** What each earmark of the grant holds of the whole award of a year, in the order given. */
export function earmarksOf(grant: PlaceGrant, year: number): Earmark[] {
  return grant.earmarks.map(({ services, held }) => ({
    services,
    amount: "share" in held ? grant.award[year]!.times(held.share) : held.amounts[year]!,
  }));
}

/**
 * The earmarks once administration has left only so much of the award. It comes out of what is not earmarked first; where that is
 * not enough, the earmarks are cut in proportion, exactly, and those within them with them.
 */
export function cutTo(left: Decimal, earmarks: readonly Earmark[]): Earmark[] {
  const amounts = earmarks.map(({ amount }) => amount);
  const cut = (limit: Decimal, members: readonly number[]) => {
    const held = members.map((member) => amounts[member]!);
    const fitting = sum(held).gt(limit) ? splitExactly(limit, held) : held;
    members.forEach((member, index) => {
      amounts[member] = fitting[index]!;
      cut(amounts[member], directlyWithin(earmarks, member));
    });
  };
  cut(left, directlyWithin(earmarks, null));
  return earmarks.map(({ services }, index) => ({ services, amount: amounts[index]! }));
}

/** The earmarks that lie within this one and within no smaller one; for null, those within no other. */
export function directlyWithin(earmarks: readonly Earmark[], outer: number | null): number[] {
  const parentOf = (index: number) =>
    earmarks.reduce<number | null>(
      (smallest, _, other) =>
        liesWithin(earmarks, index, other) && (smallest === null || liesWithin(earmarks, other, smallest))
          ? other
          : smallest,
      null,
    );
  return earmarks.map((_, index) => index).filter((index) => parentOf(index) === outer);
}

/** Whether an earmark is within another; of two for the same services the later is within the earlier. */
function liesWithin(earmarks: readonly Earmark[], inner: number, outer: number): boolean {
  if (inner === outer) return false;
  const [small, large] = [earmarks[inner]!.services, earmarks[outer]!.services];
  const isPart = small.every((holds, service) => !holds || large[service]!);
  const isSame = isPart && large.every((holds, service) => !holds || small[service]!);
  return isPart && (!isSame || inner > outer);
}

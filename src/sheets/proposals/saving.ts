import type { Book, BookProposal } from "../../model/book";
import { orBlank } from "../cells";
import type { CellContent } from "../draft";

/** What a lever of typed figures asks; others ask none of it. */
interface TypedOwn {
  readonly fullYear?: number | null;
  readonly ramp?: readonly number[] | null;
  readonly amounts?: readonly number[] | null;
  readonly shares?: ReadonlyMap<string, number>;
}

export function ownOf({ own }: BookProposal): TypedOwn {
  return own as TypedOwn;
}

interface Saving {
  readonly fullYear: number | null;
  readonly ramp: readonly number[];
  readonly amounts: readonly number[];
  readonly shares: readonly CellContent[];
}

/** What a proposal of typed figures saves, as cells have it. */
export function savingOf({ place }: Book, proposal: BookProposal): Saving {
  const { fullYear, ramp, amounts, shares } = ownOf(proposal);
  const isAmounts = amounts !== null && amounts !== undefined;
  return {
    fullYear: isAmounts ? null : (fullYear ?? 0),
    ramp: isAmounts ? [] : (ramp ?? [1]),
    amounts: amounts ?? [],
    shares: place.agencies.map(({ id }) => orBlank(shares?.get(id))),
  };
}

import {
  AMOUNT,
  bookProblem,
  byName,
  gathering,
  listOf,
  numberIn,
  optional,
  orNull,
  partOf,
  required,
} from "../kinds";
import { SHARE } from "../kinds";
import { asLever } from "./lever";
import { mustBeAgencies } from "./names";
import { mustAddUpToOne } from "./shares";

interface Typed {
  readonly fullYear: number | null;
  readonly ramp: readonly number[] | null;
  readonly amounts: readonly number[] | null;
  readonly shares: ReadonlyMap<string, number>;
}

/** A saving of one's own: a full-year figure with a ramp, or amounts by year. */
export const typed = asLever<Typed>({
  id: "typed",
  fields: {
    fullYear: optional(orNull(AMOUNT), null, "the saving a year at full effect"),
    ramp: optional(
      orNull(listOf(SHARE, 1)),
      null,
      "the share of full effect in its first, second, ... year; all at once where it is not given",
    ),
    amounts: optional(
      orNull(listOf(AMOUNT, 1)),
      null,
      "the saving, not the increase, in its first, second, ... year",
    ),
    shares: required(
      byName(numberIn()),
      "which agency gains what share, adding up to 1; below 0 where its cost rises",
    ),
  },
  check: ({ fullYear, ramp, amounts, shares }, spend, path) => {
    const problems = gathering();
    problems.from(() => {
      if ((fullYear === null) === (amounts === null)) {
        const what =
          fullYear === null ? "Neither fullYear nor amounts is given" : "fullYear and amounts are both given";
        throw bookProblem(
          partOf(path, fullYear === null ? "fullYear" : "amounts"),
          `${what}. Give one of the two.`,
        );
      }
      if (amounts !== null && ramp !== null) {
        throw bookProblem(
          partOf(path, "ramp"),
          "A ramp goes with fullYear: amounts say each year's saving themselves.",
        );
      }
    });
    const at = partOf(path, "shares");
    problems.from(() => mustBeAgencies(shares.keys(), spend.agencies, at));
    problems.from(() => mustAddUpToOne(shares.values(), "The shares", at));
    problems.finish();
  },
  fullSaving: ({ fullYear, ramp, amounts, shares }, { agencies }) => ({
    values: amounts ?? (ramp ?? [1]).map((share) => (fullYear ?? 0) * share),
    shares: agencies.map((agency) => shares.get(agency) ?? 0),
    pricesOf: "proposal",
  }),
  frees: () => [],
});

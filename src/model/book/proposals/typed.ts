import {
  AMOUNT,
  fieldProblem,
  byName,
  gathering,
  listOf,
  numberIn,
  optional,
  orNull,
  partOf,
  required,
} from "../../fields";
import { asLever } from "./lever";
import { RAMP } from "./ramp";
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
  title: "Figures of your own",
  hint: "What it saves is typed: a full-year figure, or amounts by year.",
  fields: {
    fullYear: optional(orNull(AMOUNT), null, "the saving a year at full effect", {
      label: "Saving a year at full effect",
      hint: "Give this, or amounts by year below.",
      as: "amount",
      part: "saving",
    }),
    ramp: RAMP,
    amounts: optional(
      orNull(listOf(AMOUNT, 1)),
      null,
      "the saving, not the increase, in its first, second, ... year",
      {
        label: "Or its saving year by year",
        hint: "The saving in its first, second, ... year, not the increase. Leave the full-year figure empty then.",
        as: "amounts by year",
        part: "saving",
      },
    ),
    shares: required(
      byName(numberIn()),
      "which body gains what share, adding up to 1; below 0 where its cost rises",
      {
        label: "Who saves",
        hint: "Percentages that add up to 100; below 0 where a body's cost rises.",
        as: "shares by agency",
        addsUp: true,
        part: "saving",
      },
    ),
  },
  pricesOf: "proposal",
  check: ({ fullYear, ramp, amounts, shares }, spend, path) => {
    const problems = gathering();
    problems.from(() => {
      if ((fullYear === null) === (amounts === null)) {
        const what =
          fullYear === null
            ? "Neither a full-year saving nor amounts by year are given"
            : "A full-year saving and amounts by year are both given";
        throw fieldProblem(
          partOf(path, fullYear === null ? "fullYear" : "amounts"),
          `${what}. Give one of the two.`,
        );
      }
      if (amounts !== null && ramp !== null) {
        throw fieldProblem(
          partOf(path, "ramp"),
          "A ramp goes with a full-year saving: amounts say each year's saving themselves.",
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
  }),
  frees: () => [],
});

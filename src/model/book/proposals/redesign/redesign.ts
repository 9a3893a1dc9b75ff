import {
  fieldProblem,
  gathering,
  itemOf,
  linesOf,
  optional,
  orNull,
  partOf,
  SHARE,
  wholeIn,
} from "../../../fields";
import { byLines } from "../by-lines";
import { RAMP } from "../ramp";
import { OUTCOME, worthOf } from "./outcome";
import type { Outcome } from "./outcome";
import { profileOf } from "./profile";
import type { Timing } from "./profile";

interface Redesign extends Timing {
  readonly outcomes: readonly Outcome[];
}

/** Longer than any evaluation follows people. */
const [LONGEST_LAG, LONGEST_EFFECT] = [20, 40];

/**
 * Services are redesigned around people. The method is PLACE.OUTCOMEBENEFIT: cohort x need x engagement x impact x (1 - deadweight) x unit
 * value. Only what is fiscal is a saving; what is economic or social is shown on its sheet.
 */
export const redesign = byLines<Redesign>({
  id: "redesign",
  title: "Redesign around people",
  hint: "Fewer people need the costly service, because they are helped before.",
  fields: {
    outcomes: linesOf(OUTCOME, 1, "what becomes better, whose spending that changes, and for how many", {
      label: "Outcomes",
      hint: "A line an outcome and a body. An outcome that two bodies benefit from has two lines, each with its own worth.",
      line: "an outcome",
      part: "saving",
    }),
    lag: optional(wholeIn({ least: 0, most: LONGEST_LAG }), 0, "years from the start to the first effect", {
      label: "Years before the first effect",
      column: "Years before the first effect",
      as: "whole",
      part: "saving",
    }),
    ramp: { ...RAMP, ask: { ...RAMP.ask!, column: "Share reached in year" } },
    dropOff: optional(SHARE, 0, "the share of the effect that is lost each year after the last of the ramp", {
      label: "Lost each year afterwards",
      hint: "The share of the effect that wears off each year after the last one above.",
      column: "Lost each year afterwards",
      as: "share",
      part: "saving",
    }),
    effectYears: optional(
      orNull(wholeIn({ least: 1, most: LONGEST_EFFECT })),
      null,
      "years of the effect, counted from its first; it does not end where they are not given",
      {
        label: "Years of the effect",
        hint: "Counted from its first year. Empty: it does not end.",
        column: "Years of the effect",
        as: "whole",
        part: "saving",
      },
    ),
  },
  saves: {
    outcomes: ({ outcomes }) => outcomes.map((outcome) => (outcome.kind === "fiscal" ? worthOf(outcome) : 0)),
  },
  byYear: profileOf,
  check: ({ outcomes, dropOff, effectYears }, path) => {
    const problems = gathering();
    outcomes.forEach(({ kind, body }, line) =>
      problems.from(() => {
        if (kind !== "fiscal" || body !== null) return;
        throw fieldProblem(
          partOf(itemOf(partOf(path, "outcomes"), line), "body"),
          "What is fiscal is a saving of a body, and none is given. Give the body, or call it economic or social.",
        );
      }),
    );
    problems.from(() => {
      if (dropOff === 0 || effectYears !== null) return;
      throw fieldProblem(
        partOf(path, "effectYears"),
        "The effect wears off, and it is not said when it has ended. Give its years.",
      );
    });
    problems.finish();
  },
});

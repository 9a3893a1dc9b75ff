import { convergenceSaving } from "../../duplication";
import { Decimal } from "../../money";
import { AMOUNT, fieldProblem, linesOf, NAME, numberIn, oneOf, optional, orNull, partOf } from "../../fields";
import { required, SHARE, TEXT } from "../../fields";
import { BODY, byLines } from "./by-lines";

interface Converge {
  readonly unitCosts: readonly UnitCostLine[];
  readonly target: "median" | "lower quartile" | "lowest" | "typed";
  readonly targetCost: number | null;
  readonly closes: number;
}

/** What one of something costs a body, and how many it provides. */
interface UnitCostLine {
  readonly body: string;
  readonly volume: number;
  /** Null where it is not known: the line saves nothing then, and is not in the target. */
  readonly unitCost: number | null;
  readonly source: string;
}

/** Dearer bodies come nearer to a unit cost. The method is PLACE.CONVERGENCESAVING: the gap to the target x volume x the share closed. */
export const converge = byLines<Converge>({
  id: "converge",
  title: "Converge unit costs",
  hint: "Bodies that pay more for one of the same come nearer to what others pay.",
  fields: {
    unitCosts: linesOf<UnitCostLine>(
      {
        body: required(NAME, "whose unit cost it is", BODY),
        volume: required(AMOUNT, "how many it provides a year", { label: "Volume a year", as: "number" }),
        unitCost: optional(
          orNull(numberIn({ least: 0 })),
          null,
          "what one of them costs; a body without one saves nothing and is not in the target",
          {
            label: "Unit cost",
            hint: "What one of them costs. Empty: not known.",
            as: "amount",
            ofOne: true,
          },
        ),
        source: optional(TEXT, "", "where volume and unit cost are from", {
          label: "Where they are from",
          as: "text",
        }),
      },
      1,
      "a unit cost a body, of one and the same thing",
      {
        label: "Unit costs",
        hint: "A line a body, of one and the same thing: unlike things have unlike costs.",
        line: "a unit cost",
        part: "saving",
      },
    ),
    target: optional(
      oneOf(["median", "lower quartile", "lowest", "typed"]),
      "median",
      "the unit cost that dearer bodies come nearer to; every body counts once, large or small",
      {
        label: "Unit cost to come nearer to",
        column: "Target",
        as: "choice",
        options: {
          median: "The median of the bodies",
          "lower quartile": "Their lower quartile",
          lowest: "The lowest of them",
          typed: "A figure of your own",
        },
        part: "saving",
      },
    ),
    targetCost: optional(orNull(numberIn({ least: 0 })), null, "the target, where it is typed", {
      label: "That figure",
      hint: "Only where the target is a figure of your own.",
      column: "Target of your own",
      as: "amount",
      ofOne: true,
      part: "saving",
    }),
    closes: required(SHARE, "the share of the gap to the target that is closed", {
      label: "Share of the gap that is closed",
      hint: "There is no standard figure: give your own, and under Evidence where it comes from.",
      column: "Share of the gap closed",
      as: "share",
      part: "saving",
    }),
  },
  saves: {
    unitCosts: ({ unitCosts, target, targetCost, closes }) =>
      convergenceSaving(
        unitCosts.map(({ unitCost }) => (unitCost === null ? null : new Decimal(unitCost))),
        unitCosts.map(({ volume }) => new Decimal(volume)),
        TARGETS[target] ?? new Decimal(targetCost!),
        new Decimal(closes),
      ).map((saved) => saved.toNumber()),
  },
  check: ({ target, targetCost }, path) => {
    if ((target === "typed") === (targetCost !== null)) return;
    throw fieldProblem(
      partOf(path, "targetCost"),
      target === "typed"
        ? "The target is a figure of your own, and none is given. Give one, or choose another target."
        : "A target of your own is given, and another is chosen. Take one of the two out.",
    );
  },
});

/** As the function calls them. */
const TARGETS = {
  median: "median",
  "lower quartile": "lowerquartile",
  lowest: "lowest",
  typed: null,
} as const;

import { SPEND_SHAPES } from "../../count";
import { reference } from "../../../formula";
import type { SourceFacts } from "../../../model/book";
import { duplication as settings } from "../../../model/book";
import { moneyFormat, WHOLE_FORMAT } from "../../draft";
import type { PlannedHeadline } from "../../findings";
import type { SheetLever } from "../../lever";
import { writeSavings } from "./sheet";
import type { DuplicationFields, SavingsLayout } from "./sheet";

type DuplicationHeadline = "sharedServices" | "duplicationSaving";

/** Ending duplicated fixed cost: what several agencies each pay for the same service. */
export const duplication: SheetLever<DuplicationFields, DuplicationHeadline> = {
  settings,
  sheet: {
    title: "Savings",
    purpose: "Savings from ending duplicated fixed costs, by service and agency",
  },
  method:
    "Duplication: of each service the stated share is fixed cost that every agency bears again; the largest spenders keep theirs, the others' is the saving.",
  write(place) {
    const { draft, layout } = writeSavings(place);
    return { draft, headlines: headlines(place.facts, layout), checks: [], sentences: [], notes: [] };
  },
};

function headlines(
  { unit }: SourceFacts,
  { agenciesSpending, total }: SavingsLayout,
): readonly PlannedHeadline<DuplicationHeadline>[] {
  return [
    {
      key: "sharedServices",
      label: "Services that more than one agency pays for",
      formula: `COUNTIF(${reference(agenciesSpending)},">1")`,
      needs: SPEND_SHAPES,
      unit: "services",
      format: WHOLE_FORMAT,
      meaning: "Where duplication can be looked for",
      from: agenciesSpending,
    },
    {
      key: "duplicationSaving",
      label: "Saving from ending duplication",
      formula: reference(total),
      needs: SPEND_SHAPES,
      unit: `${unit} a year`,
      format: moneyFormat(unit),
      meaning:
        "Fixed costs of the agencies that would no longer each keep their own, as far as thought achievable",
      from: total,
    },
  ];
}

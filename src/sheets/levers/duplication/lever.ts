import { SPEND_SHAPES } from "../../count";
import { columnOf, reference } from "../../../formula";
import type { SheetBox } from "../../../formula";
import { duplication as settings } from "../../../model/book";
import { moneyFormat, WHOLE_FORMAT } from "../../draft";
import type { PlannedHeadline } from "../../findings";
import { sumsOfRows } from "../../formula";
import type { PlaceSheets, SheetLever } from "../../lever";
import { writeSavings } from "./sheet";
import type { DuplicationFields, SavingsLayout } from "./sheet";
import { tooLarge } from "./too-large";

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
  tooLarge,
  write(place) {
    const { draft, layout } = writeSavings(place);
    return { draft, headlines: headlines(place, layout), checks: [], sentences: [], notes: [] };
  },
};

function headlines(
  { facts, counted }: PlaceSheets<DuplicationFields>,
  { agenciesSpending, total }: SavingsLayout,
): readonly PlannedHeadline<DuplicationHeadline>[] {
  const { unit } = facts;
  // A group is no service: where services are put together, the count says how many are shared.
  const shared =
    facts.together && counted
      ? { formula: sharedIn(counted.body), from: counted.body }
      : { formula: `COUNTIF(${reference(agenciesSpending)},">1")`, from: agenciesSpending };
  return [
    {
      key: "sharedServices",
      label: "Services that more than one agency pays for",
      formula: shared.formula,
      needs: SPEND_SHAPES,
      unit: "services",
      format: WHOLE_FORMAT,
      meaning: "Where duplication can be looked for",
      from: shared.from,
    },
    {
      key: "duplicationSaving",
      label: facts.together
        ? "Saving from ending duplication, in services shown one by one"
        : "Saving from ending duplication",
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

/** How many rows of a count hold something in more than one column. There are at least as many rows as columns. */
function sharedIn(body: SheetBox): string {
  const paid = `(${reference(body)}>0)+0`;
  return `SUMPRODUCT((${sumsOfRows(paid, { ...columnOf(body, 0), rows: body.columns })}>1)*1)`;
}

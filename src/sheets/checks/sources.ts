import { cellOf, quotedText, reference } from "../../formula";
import type { SourceFacts } from "../../model/book";
import type { CountLayout } from "../count";
import { converted } from "../inputs";
import type { SharedInputs } from "../inputs";
import { WRITE_AGAIN } from "../findings";
import type { PlannedCheck } from "../findings";

/** The checks of the tables a scenario reads: that they have the shape the sheets were written for, and that sums agree. */
export function checksOfSources(
  facts: SourceFacts,
  count: CountLayout,
  inputs: SharedInputs,
): readonly PlannedCheck[] {
  const { spend, grants } = facts;
  const tolerance = reference(inputs.tolerance);
  const lastLabel = reference(cellOf(count.table, count.table.rows - 1, 0));
  const lastHeading = reference(cellOf(count.table, 0, count.table.columns - 1));
  return [
    {
      key: "spendShape",
      label: "The spend table still has the services and agencies these sheets were written for",
      formula:
        `AND(${lastLabel}="Total",${lastHeading}="Total",` +
        `SUMPRODUCT(--(${reference(count.services)}=${reference(inputs.services)}))=ROWS(${reference(inputs.services)}))`,
      advice: quotedText(`Services or agencies were added, removed or put in another order. ${WRITE_AGAIN}`),
    },
    {
      key: "grantsShape",
      label: "The grants table still has as many grants as these sheets were written for",
      formula: `SUMPRODUCT(--(${isFilled(grants.grant.formula)}))=ROWS(${reference(inputs.grants)})`,
      advice: quotedText(`Grants were added or removed. ${WRITE_AGAIN}`),
    },
    {
      key: "conditions",
      label: "The grants table still has the conditions these sheets were written for",
      formula: `AND(${reference(inputs.conditionsHold)})`,
      advice: quotedText(
        `What a grant may be spent on was changed in ${grants.label}; see the last column of sheet ${inputs.conditions.sheet}. ${WRITE_AGAIN}`,
      ),
    },
    {
      key: "spendTotal",
      label: "The count adds up to the spend table",
      formula: `ABS(${reference(count.total)}-SUM(${spend.amount.formula}))<=${tolerance}`,
      advice: quotedText(`Compare sheet ${count.table.sheet} with ${spend.label}.`),
    },
    {
      key: "grantsTotal",
      label: "The awards add up to the grants table",
      formula: `ABS(SUM(${reference(inputs.awards)})-SUM(${grants.award.formula})${converted(facts, inputs)})<=${tolerance}`,
      advice: quotedText(
        `An award was typed over on sheet ${inputs.awards.sheet}, or ${grants.label} was changed.`,
      ),
    },
  ];
}

/** Excel takes a cell of blanks for filled, and its TRIM leaves non-breaking spaces and line breaks; names are matched without them. */
function isFilled(cells: string): string {
  return `LEN(TRIM(CLEAN(SUBSTITUTE(${cells},UNICHAR(160)," "))))>0`;
}

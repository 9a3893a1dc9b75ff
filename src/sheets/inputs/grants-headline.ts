import { reference } from "../../formula";
import { moneyFormat } from "../draft";
import type { PlannedHeadline } from "../findings";
import { GRANTS_SHAPES } from "./grants";
import type { GrantsInputs } from "./layout";

/** What the Summary says of the grants. */
export function headlineOfGrants(
  unit: string,
  { awards }: Pick<GrantsInputs, "awards">,
): PlannedHeadline<"grantsCounted"> {
  return {
    key: "grantsCounted",
    label: "Grants counted",
    formula: `SUM(${reference(awards)})`,
    needs: [GRANTS_SHAPES[0]],
    unit,
    format: moneyFormat(unit),
    meaning: "All the awards in the grants table",
    from: awards,
  };
}

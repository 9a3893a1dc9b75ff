import { itemOf, partOf } from "../../fields";
import type { FieldProblem } from "../../fields";
import type { Book, Proposal } from "../parts";

/*
 * What a register lacks is no fault of the book: its figures can be worked out all the same, and a book from elsewhere may say
 * anything here. It is said where proposals are filled in and on the sheet Checks.
 */

/** What is missing before a proposal may be called banked. */
export function registerProblems({ proposals }: Book): readonly FieldProblem[] {
  return proposals.flatMap((proposal, position) => {
    if (proposal.status !== BANKED) return [];
    const missing = (["budgetHolder", "costCentre"] as const).find((field) => proposal[field].trim() === "");
    return missing === undefined
      ? []
      : [{ path: partOf(itemOf("proposals", position), missing), message: BEFORE_BANKED }];
  });
}

/** What is worth another look and stops nothing: weak evidence taken off figures that were adjusted for risk already. */
export function registerWarnings({ proposals, scenarios }: Book): readonly FieldProblem[] {
  const ofRegister = proposals.flatMap((proposal, position) => {
    const field = takenOff(proposal);
    if (field === null) return [];
    return [{ path: partOf(itemOf("proposals", position), field), message: ADJUSTED_TWICE }];
  });
  const adjusted = new Set(proposals.flatMap(({ id, riskAdjusted }) => (riskAdjusted ? [id] : [])));
  const ofScenarios = scenarios.flatMap(({ set }, position) =>
    set.flatMap(({ proposal, field, value }, at) =>
      field === "optimism" && (value ?? 0) > 0 && adjusted.has(proposal)
        ? [
            {
              path: partOf(itemOf(partOf(itemOf("scenarios", position), "set"), at), "value"),
              message: ADJUSTED_TWICE,
            },
          ]
        : [],
    ),
  );
  return [...ofRegister, ...ofScenarios];
}

/** Grade 1 takes nothing off. */
const BEST_GRADE = 1;
const BANKED = "banked";
const BEFORE_BANKED =
  "A saving is banked when it has left a budget. Name the budget holder and the cost centre, or give another status.";
const ADJUSTED_TWICE =
  "The figures were adjusted for risk already, and more is taken off for weak evidence. Take it off once.";

/** What takes something off figures that were adjusted already; null where nothing does. */
function takenOff({ riskAdjusted, optimism, grade }: Proposal): "optimism" | "grade" | null {
  if (!riskAdjusted) return null;
  if ((optimism ?? 0) > 0) return "optimism";
  return (grade ?? BEST_GRADE) > BEST_GRADE ? "grade" : null;
}

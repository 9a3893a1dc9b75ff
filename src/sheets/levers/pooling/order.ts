import { cellOf, reference } from "../../../formula";
import type { SheetBox } from "../../../formula";
import { removalOrderEntry } from "../../../functions";
import { columnOfCells, WHOLE_FORMAT } from "../../draft";
import type { SheetDraft } from "../../draft";
import { call } from "../../formula";
import { column, figures, inRow, layColumns, putFigures, range, text } from "../../cells";
import type { FreedArguments, FencedArguments } from "./arguments";

/** Which ring-fence to ask for first: a row a step. */
export type OrderCells = ReturnType<typeof layOutOrder>;

/** Asks for as many steps as there are grants; those after the last that brings anything have no name. */
export function layOutOrder(draft: SheetDraft, grants: number) {
  draft.titled(
    "Which ring-fence to ask for first",
    "Of all ring-fences, ticked or not, from the grants as they are held: at each step the one that brings most, given those before it. Two others together may bring more than the first two. A step that loses meets a statutory minimum better: " +
      'whose, "Whose ring-fence is removed" below says.',
  );
  return layColumns(draft, grants, {
    grant: text("Ring-fence that goes"),
    step: figures("Step"),
    soFar: figures("More spending funded so far, by priority weight"),
  });
}

/** What the function answers, a row a grant. */
export const ORDER_HEADINGS = [
  "Goes at step",
  "Which brings",
  "All so far",
  "Minimums met better by",
] as const;
/** Last in its answer, in words. */
export const ORDER_WORDS = "Whose minimums";

/** The function's answer, beside the names of the grants, and from it a row a step. */
export function putOrder(
  draft: SheetDraft,
  { grant, step, soFar }: OrderCells,
  { names, answer }: { readonly names: SheetBox; readonly answer: SheetBox },
  { services, ...question }: FencedArguments & Partial<FreedArguments> & { readonly services: SheetBox },
  money: string,
): void {
  const asked = { ...question, service_names: services };
  draft.spill(answer, call(removalOrderEntry, asked), { style: "figure", format: money });
  draft.dress(column(answer, ORDER_HEADINGS.length), "label");
  draft.put(step, columnOfCells(Array.from({ length: step.rows }, (_, at) => at + 1)), {
    style: "figure",
    format: WHOLE_FORMAT,
  });
  const [steps, brings] = [column(answer, 0), column(answer, 2)].map(range) as [string, string];
  const refused = reference(cellOf(answer, 0, 0));
  putFigures(
    draft,
    grant,
    "General",
    (at) => {
      const mine = inRow(step, at);
      const several = `SUMPRODUCT((${steps}=${mine})*1)`;
      const named = `INDEX(${range(names)},MATCH(${mine},${steps},0))`;
      return `IF(${mine}>MAX(${steps}),"",${named}&IF(${several}>1," and "&(${several}-1)&" more",""))`;
    },
    "label",
  );
  // After the last step nothing more comes.
  putFigures(draft, soFar, money, (at) => {
    const reached = `MIN(${inRow(step, at)},MAX(${steps}))`;
    return `IF(ISERROR(${refused}),${refused},SUMIFS(${brings},${steps},${reached}))`;
  });
}

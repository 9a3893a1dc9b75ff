import type { FieldProblem } from "../../fields";

/** Whether something is wrong with a field, or with one in it. */
export function isIn(problems: readonly FieldProblem[], field: string): boolean {
  return problems.some(
    ({ field: each }) => each === field || each.startsWith(`${field}.`) || each.startsWith(`${field}[`),
  );
}

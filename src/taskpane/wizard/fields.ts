import type { FieldProblem } from "../answers";

/** The ids of the wizard's own fields on the page, to which the summary of problems leads; a lever's have `fieldId`. */
export const fieldIds = {
  name: "scenario-name",
  table: (kind: string) => `${kind}-table`,
  role: (kind: string, role: string) => `${kind}-${role}`,
  agencyOfAll: (key: string) => `agency-of-all ${key}`,
  unit: (key: string) => `unit ${key}`,
  part: (key: string, part: string) => `${part} ${key}`,
  setOut: (kind: string) => `${kind}-set-out`,
  conditions: (kind: string) => `${kind}-conditions`,
  addService: (kind: string) => `${kind}-add-service`,
  findings: (kind: string) => `${kind}-findings`,
  overwrite: "overwrite",
  reviewFindings: "review-findings",
} as const;

/** What is wrong with one field, where something is. */
export function problemAt(problems: readonly FieldProblem[], field: string): string | undefined {
  return problems.find((problem) => problem.field === field)?.message;
}

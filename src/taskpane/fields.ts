/** Something wrong with what was given: said at the top of the step and beside the field. */
export interface FieldProblem {
  /** The id of the field on the page. */
  readonly field: string;
  readonly message: string;
}

/** The ids of fields on the page, to which the summary of problems leads; those of a book have `fieldIdOf`. */
export const fieldIds = {
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

/** The ids of the wizard's fields on the page: the summary of problems leads to them. */
export const fieldIds = {
  name: "scenario-name",
  spendTable: "spend-table",
  spendFindings: "spend-findings",
  agency: "spend-agency",
  service: "spend-service",
  amount: "spend-amount",
  grantsTable: "grants-table",
  grantsFindings: "grants-findings",
  grant: "grants-grant",
  award: "grants-award",
  permitted: "grants-permitted",
  ticks: "grants-ticks",
  shareForAll: "share-for-all",
  shareOf: (index: number) => `share-of-${index}`,
  providersKept: "providers-kept",
  achievable: "achievable",
  valueOf: (index: number) => `value-of-${index}`,
  floorOf: (index: number) => `floor-of-${index}`,
  overwrite: "overwrite",
  reviewFindings: "review-findings",
} as const;

/** Something wrong with an answer: said at the top of the step and beside the field. */
export interface FieldProblem {
  /** The id of the field on the page. */
  readonly field: string;
  readonly message: string;
}

/** What is wrong with one field, where something is. */
export function problemAt(problems: readonly FieldProblem[], field: string): string | undefined {
  return problems.find((problem) => problem.field === field)?.message;
}

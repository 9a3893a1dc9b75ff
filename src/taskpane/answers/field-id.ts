import type { Lever } from "../../model/book";

/** The id of a field on the page; with the position of a name, that of its own figure. */
export function fieldId({ id }: Pick<Lever, "id">, field: string, index?: number): string {
  return [id, field, ...(index === undefined ? [] : [index])].join("-");
}

/** Something wrong with an answer: said at the top of the step and beside the field. */
export interface FieldProblem {
  /** The id of the field on the page. */
  readonly field: string;
  readonly message: string;
}

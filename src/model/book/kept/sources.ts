import { MOST_PAIRS } from "../../duplication";
import { isColumn, isListOf, isOneOf, isRecordOf, isText } from "../form";
import type { Form, Test } from "../form";

/** What a kind of source has kept. */
export interface KeptSource {
  readonly roles: Readonly<
    Record<string, { readonly required: boolean; readonly filledBy: "one column" | "one column or ticks" }>
  >;
  /** The form of what its facts say beyond those of every table. */
  readonly kept: { readonly [part: string]: Form };
}

const PLACE: Form = { kind: isOneOf("table", "name", "range"), reference: isText };
const COLUMN: Form = { heading: isText, formula: isText };

/** No more names than can be counted: a list of more was not written here, and would keep the pane busy. */
const NAMES: Form = (value) => isListOf(isText)(value) && (value as readonly string[]).length <= MOST_PAIRS;

/** The tables chosen, by kind of source. */
export const SOURCES: Form = isRecordOf({
  place: PLACE,
  roles: isRecordOf((role) => isColumn(role) || isListOf(isColumn)(role)),
});

/** What the tables held, by kind of source. */
export const TABLES: Form = isRecordOf({
  label: isText,
  columns: isRecordOf(isListOf(COLUMN)),
  names: isRecordOf(NAMES),
});

/** What is kept of one kind of source: of the table chosen, and of what it held. */
export function formsOfSource({ roles, kept }: KeptSource): { readonly choice: Form; readonly table: Form } {
  const chosen = Object.entries(roles).filter(([, { required }]) => required);
  const asChosen = chosen.map(([id, { filledBy }]): [string, Test] => [
    id,
    filledBy === "one column" ? isColumn : (value) => isColumn(value) || isListOf(isColumn)(value),
  ]);
  const asNamed = chosen.map(([id, { filledBy }]): [string, Test] => [
    id,
    (columns) =>
      Array.isArray(columns) && (filledBy === "one column" ? columns.length === 1 : columns.length > 0),
  ]);
  return {
    choice: { roles: Object.fromEntries(asChosen) },
    table: { columns: Object.fromEntries(asNamed), ...kept },
  };
}

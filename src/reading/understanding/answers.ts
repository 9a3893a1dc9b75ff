import type { Box } from "../../formula";
import type { Unit } from "../../model/wording";
import type { Ask, Roles, TableKind } from "./understanding";

/** What a person said of a table where the reader asked, or took something other than was meant. Rows and columns are those of the sheet. */
export interface TableAnswers {
  /** Of what was asked about a role, the choices wanted, in the words in which they were offered: "2023-24", "Actual". */
  readonly preferred?: Readonly<Partial<Record<Ask["role"], readonly string[]>>>;
  /** Where a role is; an agency or service that is fixed may still be without its name. */
  readonly roles?: Roles;
  /** The rows wanted: of a column the one name that they have, or null where they may have any. */
  readonly rows?: readonly RowsWanted[];
  readonly unit?: Unit;
  /** Whether income is taken off the spending it belongs to, which is so where nothing is said, or is not counted at all. */
  readonly income?: "net" | "gross";
  /** The table is of this, whatever it looks like. */
  readonly kind?: TableKind;
  /** The rows of headings. */
  readonly headings?: Box;
  /** The rows below the headings. */
  readonly data?: Box;
}

/** The rows of a table that have one name in a column; null where they may have any. */
export interface RowsWanted {
  readonly column: number;
  readonly name: string | null;
}

/** What stands for the choice that no part of a table says a role. */
export const WHOLE_TABLE = "one body for the whole table";

/** Answers by the key of the table that they are about; see `Understanding.key`. */
export type AnswersByTable = ReadonlyMap<string, TableAnswers>;

/** The first of the choices that is preferred; undefined where none is. */
export function preferredOf(
  { preferred }: TableAnswers,
  role: Ask["role"],
  choices: readonly string[],
): string | undefined {
  const wanted = preferred?.[role] ?? [];
  return wanted.find((each) => choices.includes(each));
}

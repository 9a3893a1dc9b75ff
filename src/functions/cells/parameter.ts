import type { ParameterKind } from "../parameter-kind";

/** How the argument's cells lie. A line may also be given the other way round: a row where a column is expected. */
export type ParameterShape = "single" | "column" | "row" | "block" | "single or column" | "single or block";

/** The numbers a parameter takes, both ends included. */
export interface NumberRange {
  readonly least?: number;
  readonly most?: number;
  /** Ends the sentence "Type ...": "an amount of 0 or more". */
  readonly words: string;
}

/** One parameter of a custom function, as the formula bar, the help pages and the reading of cells need it. */
export interface Parameter {
  /** As it appears in the formula bar. Never changes once released. */
  readonly name: string;
  /** One sentence: what to give. */
  readonly meaning: string;
  readonly kind: ParameterKind;
  readonly shape: ParameterShape;
  /** What an argument left out, or an empty one, means; absent where the argument must be given. */
  readonly whenLeftOut?: string;
  readonly unit?: string;
  readonly range?: NumberRange;
  /** An amount whose parts or sums come back in cells, to the penny; one too large for that is refused. */
  readonly toThePenny?: true;
  /** The words a "choice" takes. */
  readonly choices?: readonly string[];
  /** Spaces and hyphens of any kind in these words do not matter: "Non standard buildings". */
  readonly spelledFreely?: true;
  /** A table in which rows are looked up: an Excel error in it is the answer to its own row only. */
  readonly errorsByRow?: true;
  /** What may be given in place of such a word, as it ends a sentence: "select two columns". */
  readonly otherwise?: string;
}

/** A parameter the formula bar shows in square brackets. */
export function isOptional(parameter: Parameter): boolean {
  return parameter.whenLeftOut !== undefined;
}

import type { Decimal } from "../../model/money";
import type { ModelProblem } from "../../model/problem";
import type { Argument, CellArgument, CellProblem, CellValue, Parameter } from "../cells";

/** A cell of a result before it becomes a value on a sheet; a problem where that cell alone has no answer. */
export type ResultCell = Decimal | string | boolean | ModelProblem | CellProblem;

/** The arguments by parameter name; an argument left out is there too, with `given` false. */
export type Arguments = (name: string) => Argument;

/** A call written down with its answer; shown in the help and worked out by the tests. */
export interface Example {
  readonly args: readonly CellArgument[];
  readonly value: readonly (readonly CellValue[])[];
  /** How the answer comes about, in one sentence. */
  readonly because: string;
}

/** A call that is refused; shown in the help and worked out by the tests. */
export interface Refusal {
  readonly when: string;
  readonly args: readonly CellArgument[];
  readonly error: "#VALUE!" | "#N/A";
  readonly message: string;
}

/** Everything there is to know about one custom function. */
export interface FunctionEntry {
  /** As typed after "PLACE."; never changes once released. */
  readonly id: string;
  /** One line, for the formula bar. */
  readonly description: string;
  /** What it does, by what rule, and which of its figures are not confirmed, in sentences. */
  readonly help: string;
  /** Where the method comes from. */
  readonly source: string;
  /** In the order of the formula; new ones may only be added at the end. */
  readonly parameters: readonly Parameter[];
  /** The result is a block that spills, of the shape told in words. */
  readonly result: { readonly shape: string };
  readonly examples: readonly [Example, Example, ...Example[]];
  readonly refusals: readonly Refusal[];
  /** Throws CellProblem for arguments that cannot be read, and the model's own problems. */
  readonly calculate: (argument: Arguments) => ResultCell[][];
}

import type { Decimal } from "../../model/money";
import type { ModelProblem } from "../../model/problem";
import type { Argument, CellArgument, CellProblem, CellValue, Parameter } from "../cells";
import type { Parameters } from "./declared";

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

/** What an entry says of its function, besides its parameters and its result. */
export interface FunctionFacts {
  /** As typed after "PLACE."; never changes once released. */
  readonly id: string;
  /** What it answers, as a finance officer would ask it. */
  readonly question: string;
  /** One line, for the formula bar. */
  readonly description: string;
  /** What it does, by what rule, and which of its figures are not confirmed, in sentences. */
  readonly help: string;
  /** Where the method comes from. */
  readonly source: string;
  readonly examples: readonly [Example, Example, ...Example[]];
  readonly refusals: readonly Refusal[];
}

/** A result's shape in words and, where it is a table of labelled rows, their labels from the top down. */
export interface ResultFacts<Label extends string> {
  readonly shape: string;
  readonly labels?: readonly Label[];
}

/** Everything about one custom function, except how it is checked (see `Evidence`). */
export interface FunctionEntry<
  Of extends Parameters = Parameters,
  Label extends string = string,
> extends FunctionFacts {
  /** In the order of the formula; new ones may only be added at the end. */
  readonly parameters: readonly Parameter[];
  /** The same by name, as they were declared: what a call may give, and what it must. */
  readonly declared: Of;
  readonly result: ResultFacts<Label>;
  /** Throws CellProblem for arguments that cannot be read, and the model's own problems. */
  readonly calculate: (argument: Arguments) => ResultCell[][];
}

/** Where in the result the row with a label is, counted from 0. */
export function rowLabelled<Label extends string>(
  { id, result }: Pick<FunctionEntry<Parameters, Label>, "id" | "result">,
  label: NoInfer<Label>,
): number {
  const row = result.labels?.indexOf(label) ?? -1;
  if (row < 0) throw new Error(`the result of ${id} has no row ${label}`);
  return row;
}

import { Decimal, toCell } from "../model/money";
import { ModelProblem } from "../model/problem";
import { catalogue, type FunctionEntry, type ResultCell } from "./catalogue";
import { CellProblem, layOut, refused, refuseErrors, type CellArgument, type CellValue } from "./cells";
import { messages } from "./messages";
import { fullName } from "./namespace";

/** What a call comes to: a block of cells, or an error with the sentence that explains it. */
export type FunctionOutcome =
  | { readonly ok: true; readonly value: CellValue[][] }
  | { readonly ok: false; readonly error: string; readonly message: string };

const entries: ReadonlyMap<string, FunctionEntry> = new Map(catalogue.map((entry) => [entry.id, entry]));

/**
 * Works a custom function out; never throws.
 *
 * `args` are as Excel passes them: a block of cells (rows of cells) or one cell, null or undefined for an argument left out.
 * An Excel error anywhere in them comes back as that error; what cannot be read is #VALUE!, a question without an answer
 * #N/A, an unknown id #NAME?. Every error has a message, though Excel shows it for #VALUE! and #N/A only.
 */
export function invoke(id: string, args: readonly CellArgument[]): FunctionOutcome {
  const entry = entries.get(id);
  if (!entry) {
    const known = catalogue.map((each) => fullName(each.id));
    return { ok: false, error: "#NAME?", message: messages.unknownFunction(id, known) };
  }
  try {
    return { ok: true, value: calculated(entry, args) };
  } catch (problem) {
    return { ok: false, ...explained(entry, problem) };
  }
}

function calculated(entry: FunctionEntry, args: readonly CellArgument[]): CellValue[][] {
  const { id, parameters } = entry;
  if (args.length > parameters.length) {
    throw refused(messages.tooManyArguments(id, args.length, parameters.length));
  }
  const laidOut = new Map(
    parameters.map((parameter, index) => [parameter.name, layOut(parameter, args[index])] as const),
  );
  refuseErrors([...laidOut.values()]);
  const result = entry.calculate((name) => {
    const argument = laidOut.get(name);
    if (!argument) throw new Error(`there is no parameter ${name}`);
    return argument;
  });
  return result.map((row) => row.map((cell) => cellValue(id, cell)));
}

function cellValue(id: string, cell: ResultCell): CellValue {
  if (!Decimal.isDecimal(cell)) return cell;
  const value = toCell(cell);
  if (!Number.isFinite(value)) throw refused(messages.resultTooLarge(id));
  return value === 0 ? 0 : value;
}

function explained({ id }: FunctionEntry, problem: unknown): { error: string; message: string } {
  if (problem instanceof CellProblem) return { error: problem.error, message: problem.message };
  if (problem instanceof ModelProblem) {
    return { error: problem.kind === "no-answer" ? "#N/A" : "#VALUE!", message: problem.message };
  }
  const reason = problem instanceof Error ? problem.message : String(problem);
  return { error: "#VALUE!", message: messages.unforeseen(id, reason) };
}

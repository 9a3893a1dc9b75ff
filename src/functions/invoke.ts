import { toCell } from "../model/money";
import { ModelFault, ModelProblem } from "../model/problem";
import { refuseTooManyCells, refuseTooManyResults } from "./bounds";
import { catalogue } from "./catalogue";
import { CellProblem, layOut, refused, refuseErrors, shownProblem } from "./cells";
import type { Argument, CellArgument, CellValue } from "./cells";
import type { FunctionEntry, ResultCell } from "./define";
import { messages } from "./messages";
import { unknownFunction } from "./unknown-function";

/**
 * What a call comes to: a block of cells, or an error with the sentence that explains it. A cell of the block that has no answer of
 * its own holds the error's text, "#N/A".
 */
export type FunctionOutcome =
  | { readonly ok: true; readonly value: CellValue[][] }
  | { readonly ok: false; readonly error: string; readonly message: string };

/** A cell holds no longer text (Microsoft, "Excel specifications and limits"); Excel shows #VALUE! for one that a function gives. */
const MOST_CHARACTERS = 32_767;

const entries: ReadonlyMap<string, FunctionEntry> = new Map(catalogue.map((entry) => [entry.id, entry]));

/**
 * Works a custom function out; never throws.
 *
 * `args` are as Excel passes them: a block of cells (rows of cells) or one cell, null or undefined for an argument left out.
 * An Excel error anywhere in them comes back as that error; what cannot be read is #VALUE!, a question without an answer
 * #N/A, a fault of ours #VALUE!, an unknown id #NAME?. Every error has a message, though Excel shows it for #VALUE! and #N/A only.
 */
export function invoke(id: string, args: readonly CellArgument[]): FunctionOutcome {
  const entry = entries.get(id);
  if (!entry) return { ok: false, error: "#NAME?", message: unknownFunction(id) };
  return invokeEntry(entry, args);
}

/** The same for any entry. */
export function invokeEntry(entry: FunctionEntry, args: readonly CellArgument[]): FunctionOutcome {
  const worked = workOut(entry, args);
  if (worked instanceof CellProblem) return { ok: false, error: worked.error, message: worked.message };
  return {
    ok: true,
    value: worked.map((row) => row.map((cell) => (cell instanceof CellProblem ? cell.error : cell))),
  };
}

/** The same, with the sentence for each cell that has no answer of its own. */
export function workOut(
  entry: FunctionEntry,
  args: readonly CellArgument[],
): (CellValue | CellProblem)[][] | CellProblem {
  const laidOut = new Map<string, Argument>();
  try {
    return calculated(entry, args, laidOut);
  } catch (problem) {
    return explained(entry, problem, laidOut);
  }
}

function calculated(
  entry: FunctionEntry,
  args: readonly CellArgument[],
  laidOut: Map<string, Argument>,
): (CellValue | CellProblem)[][] {
  const { id, parameters } = entry;
  if (args.length > parameters.length) {
    throw refused(messages.tooManyArguments(id, args.length, parameters.length));
  }
  parameters.forEach((parameter, index) => laidOut.set(parameter.name, layOut(parameter, args[index])));
  for (const argument of laidOut.values()) refuseTooManyCells(id, argument);
  refuseErrors([...laidOut.values()]);
  const result = entry.calculate((name) => {
    const argument = laidOut.get(name);
    if (!argument) throw new Error(`there is no parameter ${name}`);
    return argument;
  });
  refuseTooManyResults(id, result.length, result[0]?.length ?? 0);
  return result.map((row) => row.map((cell) => shown(entry, cell)));
}

function shown(entry: FunctionEntry, cell: ResultCell): CellValue | CellProblem {
  if (typeof cell === "string")
    return cell.length > MOST_CHARACTERS ? `${cell.slice(0, MOST_CHARACTERS - 3)}...` : cell;
  if (typeof cell !== "object" || cell instanceof CellProblem) return cell;
  if (cell instanceof ModelProblem) return explained(entry, cell, new Map());
  const value = toCell(cell);
  if (!Number.isFinite(value)) throw refused(messages.resultTooLarge(entry.id));
  return value === 0 ? 0 : value;
}

function explained(
  { id }: FunctionEntry,
  problem: unknown,
  laidOut: ReadonlyMap<string, Argument>,
): CellProblem {
  if (problem instanceof CellProblem) return problem;
  if (problem instanceof ModelProblem) return shownProblem(problem, placeOf(problem, laidOut));
  if (problem instanceof ModelFault) return refused(problem.message);
  const reason = problem instanceof Error ? problem.message : String(problem);
  return refused(messages.unforeseen(id, reason));
}

/** Where on the sheet the model's problem is: the argument, with its row and column as far as the model gives them. */
function placeOf(
  { argument: name, row, column }: ModelProblem,
  laidOut: ReadonlyMap<string, Argument>,
): string {
  const argument = name === undefined ? undefined : laidOut.get(name);
  if (!argument || (row === undefined && column === undefined)) return name ?? "";
  if (column === undefined && argument.columns > 1) return `${name}, row ${row}`;
  return argument.place((row ?? 1) - 1, (column ?? 1) - 1);
}

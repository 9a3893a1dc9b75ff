import { readJson } from "../../model/json";
import type { CellArgument, CellValue } from "../cells";
import { invoke } from "../invoke";
import { messages } from "../messages";
import { unknownFunction } from "../unknown-function";
import type { Line } from "./lines";
import { calledError, functionNamed } from "./runtime";

/** The answer to one line of input. */
export type Answer =
  | { readonly id: unknown; readonly value: CellValue[][] }
  | { readonly id: unknown; readonly error: string; readonly message: string };

/** The answer to a line as it was read, as JSON on one line; null for an empty one. Never throws: what cannot be written is an error too. */
export function answerTo(line: Line, most: number): string | null {
  if ("tooLong" in line) return refusal(messages.lineTooLong(line.tooLong, most));
  const answer = evaluateLine(line.text);
  if (answer === null) return null;
  try {
    return JSON.stringify(answer);
  } catch {
    return refusal(messages.idNotWritten());
  }
}

function refusal(message: string): string {
  return JSON.stringify({ id: null, error: "#VALUE!", message } satisfies Answer);
}

/**
 * Answers one line such as `{"id":1,"function":"PLACE.SHARE","args":[100,[[1,1,1]]]}`; null for an empty line.
 *
 * An argument is a scalar, a list of rows for a range, or null where it is left out; null inside a range is an empty cell, and a text
 * that is exactly an Excel error counts as that error. Names are taken in any case, with or without "PLACE.".
 */
export function evaluateLine(line: string): Answer | null {
  if (line.replace(/^\uFEFF/, "").trim() === "") return null;
  const read = readJson(line);
  if ("problem" in read) return { id: null, error: "#VALUE!", message: messages.notJson(read.problem) };
  const request: unknown = read.json;
  if (typeof request !== "object" || request === null || Array.isArray(request)) {
    return { id: null, error: "#VALUE!", message: messages.notARequest() };
  }
  const { id = null, function: name, args = [] } = request as Record<string, unknown>;
  if (typeof name !== "string" || !Array.isArray(args)) {
    return { id, error: "#VALUE!", message: messages.notARequest() };
  }
  return { id, ...called(name, args) };
}

type Outcome = { value: CellValue[][] } | { error: string; message: string };

function called(name: string, args: readonly unknown[]): Outcome {
  const found = functionNamed(name);
  if (!found) {
    return { error: "#NAME?", message: unknownFunction(name) };
  }
  try {
    // Excel passes an object about the call after the formula's arguments.
    const block = found.call(...args, {});
    return { value: block.map((row) => row.map((cell) => calledError(cell)?.error ?? (cell as CellValue))) };
  } catch (problem) {
    const told = calledError(problem);
    if (told === null) return { error: "#VALUE!", message: messages.unforeseen(name, String(problem)) };
    return { error: told.error, message: told.message ?? sentence(found.id, args) };
  }
}

/** What Excel leaves out with an error other than #VALUE! and #N/A: which cell holds it. */
function sentence(id: string, args: readonly unknown[]): string {
  const outcome = invoke(id, args as readonly CellArgument[]);
  return outcome.ok ? "" : outcome.message;
}

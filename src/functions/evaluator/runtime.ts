import { associateFunctions } from "../associate";
import type { CellValue } from "../cells";
import { NAMESPACE } from "../namespace";

type Call = (...passed: unknown[]) => CellValue[][];

/** What the functions throw where Office.js would supply CustomFunctions.Error. */
class CalledError {
  constructor(
    readonly code: string,
    readonly message = "",
  ) {}
}

/** The functions as the add-in associates them with Excel, by id. */
const associated = new Map<string, Call>();
associateFunctions({
  associate: (id, call) => associated.set(id, call),
  Error: CalledError,
});

/** The ids of all functions. */
export const functionNames: readonly string[] = [...associated.keys()];

/** The function of that name, in any case and with or without its namespace. */
export function functionNamed(name: string): Call | undefined {
  const upper = name.trim().toUpperCase();
  const prefix = `${NAMESPACE}.`;
  return associated.get(upper.startsWith(prefix) ? upper.slice(prefix.length) : upper);
}

/** The worksheet error a function threw; null for anything else. */
export function calledError(thrown: unknown): { error: string; message: string } | null {
  return thrown instanceof CalledError ? { error: thrown.code, message: thrown.message } : null;
}

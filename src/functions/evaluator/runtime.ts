import { associateFunctions } from "../associate";
import type { CellValue } from "../cells";
import { idNamed } from "../namespace";

type Call = (...passed: unknown[]) => (CellValue | object)[][];

/** What the functions throw where Office.js would supply CustomFunctions.Error. */
class CalledError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

/** The functions as the add-in associates them with Excel, by id. */
const associated = new Map<string, Call>();
associateFunctions({
  associate: (id, call) => associated.set(id, call),
  Error: CalledError,
});

/** The function of that name, in any case and with or without its namespace. */
export function functionNamed(name: string): { readonly id: string; readonly call: Call } | null {
  const id = idNamed(name);
  const call = associated.get(id);
  return call ? { id, call } : null;
}

/** The worksheet error a function threw, with its message where Excel shows one; null for anything else. */
export function calledError(thrown: unknown): { error: string; message?: string } | null {
  if (!(thrown instanceof CalledError)) return null;
  const { code: error, message } = thrown;
  return message === undefined ? { error } : { error, message };
}

import { associateFunctions, catalogue } from "../../src/functions";
import type { CellArgument, CellValue, FunctionEntry } from "../../src/functions";

/** What Office.js would make of a thrown CustomFunctions.Error. */
export class StandInError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

type Call = (...passed: unknown[]) => (CellValue | object)[][];

/** The functions as Excel gets them, by id. */
export function associatedFunctions(entries: readonly FunctionEntry[] = catalogue): Map<string, Call> {
  const calls = new Map<string, Call>();
  associateFunctions({ associate: (id, call) => calls.set(id, call), Error: StandInError }, entries);
  return calls;
}

/** Calls a function as Excel does: arguments left out are null, and an object about the call comes last. */
export function callAsExcel(
  entry: FunctionEntry,
  args: readonly CellArgument[],
): (CellValue | object)[][] | StandInError {
  const passed = entry.parameters.map((_, index) => args[index] ?? null);
  try {
    return associatedFunctions([entry]).get(entry.id)!(...passed, { functionName: entry.id });
  } catch (thrown) {
    if (thrown instanceof StandInError) return thrown;
    throw thrown;
  }
}

/** The entry with an id. */
export function entryOf(id: string): FunctionEntry {
  return catalogue.find((entry) => entry.id === id)!;
}

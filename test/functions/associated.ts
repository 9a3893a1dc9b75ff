import { associateFunctions } from "../../src/functions";
import type { CellArgument, CellValue } from "../../src/functions";

/** What Office.js would make of a thrown CustomFunctions.Error. */
export class StandInError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

type Call = (...passed: unknown[]) => (CellValue | object)[][];

/** The functions as Excel gets them, by id. */
export function associatedFunctions(): Map<string, Call> {
  const calls = new Map<string, Call>();
  associateFunctions({ associate: (id, call) => calls.set(id, call), Error: StandInError });
  return calls;
}

/** Calls a function as Excel does: arguments left out are null, and an object about the call comes last. */
export function callAsExcel(
  id: string,
  parameters: number,
  args: readonly CellArgument[],
): (CellValue | object)[][] | StandInError {
  const passed = Array.from({ length: parameters }, (_, index) => args[index] ?? null);
  try {
    return associatedFunctions().get(id)!(...passed, { functionName: id });
  } catch (thrown) {
    if (thrown instanceof StandInError) return thrown;
    throw thrown;
  }
}

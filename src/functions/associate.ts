import { catalogue } from "./catalogue";
import { CellProblem, excelErrorIn } from "./cells";
import type { CellArgument, CellValue } from "./cells";
import type { FunctionEntry } from "./define";
import { workOut } from "./invoke";

/** The part of Office.js's `CustomFunctions` that is needed to make the functions known. */
export interface CustomFunctionsRuntime {
  associate(id: string, call: (...passed: unknown[]) => (CellValue | object)[][]): void;
  readonly Error: new (code: CustomFunctions.ErrorCode, message?: string) => object;
}

/** The errors whose message Excel shows. */
const SPEAKING_ERRORS: readonly string[] = ["#VALUE!", "#N/A"];

/** Binds every function of the catalogue to its id, as functions.json declares it. Called once, when the add-in starts. */
export function associateFunctions(
  customFunctions: CustomFunctionsRuntime,
  entries: readonly FunctionEntry[] = catalogue,
): void {
  // ErrorCode's members are the worksheet's own error texts, so the problem's error is one of them.
  const excelError = ({ error, message }: CellProblem) =>
    SPEAKING_ERRORS.includes(error)
      ? new customFunctions.Error(error as CustomFunctions.ErrorCode, message)
      : new customFunctions.Error(error as CustomFunctions.ErrorCode);
  for (const entry of entries) {
    customFunctions.associate(entry.id, (...passed) => {
      const worked = workOut(entry, withoutInvocation(passed));
      if (worked instanceof CellProblem) throw excelError(worked);
      return worked.map((row) => row.map((cell) => (cell instanceof CellProblem ? excelError(cell) : cell)));
    });
  }
}

/** Excel passes an object about the call after the formula's own arguments; it says nothing these functions need. */
function withoutInvocation(passed: readonly unknown[]): readonly CellArgument[] {
  const last = passed.at(-1);
  const isInvocation =
    typeof last === "object" && last !== null && !Array.isArray(last) && excelErrorIn(last) === null;
  return (isInvocation ? passed.slice(0, -1) : passed) as readonly CellArgument[];
}

import { catalogue } from "./catalogue";
import { excelErrorIn, type CellArgument, type CellValue } from "./cells";
import { invoke } from "./invoke";

/** The part of Office.js's `CustomFunctions` that is needed to make the functions known. */
export interface CustomFunctionsRuntime {
  associate(id: string, call: (...passed: unknown[]) => CellValue[][]): void;
  readonly Error: new (code: CustomFunctions.ErrorCode, message?: string) => object;
}

/** The errors whose message Excel shows. */
const SPEAKING_ERRORS: readonly string[] = ["#VALUE!", "#N/A"];

/** Binds every function of the catalogue to its id, as functions.json declares it. Called once, when the add-in starts. */
export function associateFunctions(customFunctions: CustomFunctionsRuntime): void {
  for (const { id } of catalogue) {
    customFunctions.associate(id, (...passed) => {
      const outcome = invoke(id, withoutInvocation(passed));
      if (outcome.ok) return outcome.value;
      // ErrorCode's members are the worksheet's own error texts, so the outcome's error is one of them.
      const code = outcome.error as CustomFunctions.ErrorCode;
      throw SPEAKING_ERRORS.includes(outcome.error)
        ? new customFunctions.Error(code, outcome.message)
        : new customFunctions.Error(code);
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

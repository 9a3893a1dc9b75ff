import { literalText, quotedText } from "../../formula";
import type { CellContent } from "../draft";
import type { FoundCall, ReplacedCall } from "./found";

/** A call with the figures that it shows. */
export function asValues(call: FoundCall): ReplacedCall {
  const put = call.values.map((line, down) =>
    line.map((value, across) => asValue(value, call.isOnOurs && down === 0 && across === 0)),
  );
  return { ...call, as: "values", put };
}

/**
 * What is entered into a cell so that it shows a value and calculates it from nothing. `keepsFormula` enters a formula that gives the
 * value: the checks of a book count formulas, and one of them is to stay one.
 */
function asValue(value: CellContent, keepsFormula: boolean): CellContent {
  if (typeof value === "string") return ERRORS.get(value) ?? textOf(value, keepsFormula);
  return keepsFormula ? `=${String(value).toUpperCase()}` : value;
}

function textOf(text: string, keepsFormula: boolean): CellContent {
  if (keepsFormula) return `=${quotedText(text)}`;
  return text === "" ? "" : literalText(text);
}

/** Formulas that give the errors which a function of ours may give. */
const ERRORS: ReadonlyMap<string, string> = new Map([
  ["#N/A", "=NA()"],
  ["#VALUE!", '=1*"a"'],
  ["#NUM!", "=SQRT(-1)"],
  ["#DIV/0!", "=1/0"],
  ["#REF!", "=#REF!"],
  ["#NULL!", "=#NULL!"],
]);

/** Whether a value is an error of Excel that is a final answer: one that stands for no answer yet is not. */
export function isFinalError(value: CellContent): boolean {
  return typeof value === "string" && ERRORS.has(value);
}

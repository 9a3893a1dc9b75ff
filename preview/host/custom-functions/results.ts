import type { CellValue } from "../engine";
import type { Json } from "../wire/protocol";

/** What a call came to: what the cell shows, and the sentence that goes with an error. */
export interface CallResult {
  readonly value: CellValue | readonly (readonly CellValue[])[];
  readonly message: string | null;
}

/** One entry of SetInvocationArrayResults: [id, succeeded, value or message, code of the error]. */
export type WireResult = readonly [id: number, succeeded: boolean, value: Json, code?: number];

/** The codes the library sends in the failure slot, and what the cell shows for each. */
const ERROR_OF_CODE: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};
/** Excel shows an add-in's own sentence with these two only. */
const CARRIES_TEXT = new Set(["#VALUE!", "#N/A"]);

export function readResult([, succeeded, value, code]: WireResult): CallResult {
  if (succeeded) return { value: cellsOf(value), message: null };
  const error = ERROR_OF_CODE[code ?? 0] ?? "#VALUE!";
  const text = typeof value === "string" && value !== "" && CARRIES_TEXT.has(error) ? value : null;
  return { value: error, message: text };
}

function cellsOf(value: Json): CallResult["value"] {
  if (!Array.isArray(value)) return cellOf(value);
  return value.map((row: Json) => (Array.isArray(row) ? row.map(cellOf) : [cellOf(row)]));
}

function cellOf(value: Json): CellValue {
  if (value === null) return 0;
  if (typeof value !== "object") return value;
  const basic = (value as { readonly basicValue?: Json }).basicValue;
  return typeof basic === "string" || typeof basic === "number" || typeof basic === "boolean"
    ? basic
    : "#VALUE!";
}

import { firstMismatch, isListOf, isNumber, isOneOf, isText, orNull } from "../../model/book";
import type { Form } from "../../model/book";
import type { SheetBox } from "../../formula";
import type { CellContent, PlannedSheet } from "../../sheets";
import type { KeptForm } from "./part";

/** What a workbook that was made shareable keeps: the formulas that it had, and what took their place. */
export interface KeptCopy {
  /** The day, such as 2026-11-29. */
  readonly on: string;
  /** The sheets that there were. */
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  readonly calls: readonly KeptCall[];
  /** The sheet with the workings, as it was written. */
  readonly workings: PlannedSheet | null;
}

export interface KeptCall {
  /** The cells that showed its answer, by the name that their sheet had. */
  readonly box: SheetBox;
  readonly formula: string;
  readonly put: readonly (readonly CellContent[])[];
}

/** A workbook keeps this once. */
export const copyForm: KeptForm<KeptCopy> = {
  namespace: "urn:total-place:shareable:1",
  element: "shareable",
  nameOf: () => "shareable",
  serialise: (copy) => JSON.stringify({ version: 1, ...copy }),
  parse: (text) => {
    const found: unknown = JSON.parse(text);
    if (firstMismatch(found, COPY, "") !== null) return { ok: false, because: "it is not readable" };
    const { on, sheets, calls, workings } = found as KeptCopy;
    return { ok: true, stored: { on, sheets, calls, workings } };
  },
};

/** The sheet has none of it. */
const isNone: Form = () => false;
const isContent: Form = (value) => isText(value) || isNumber(value) || typeof value === "boolean";
const BOX = { row: isNumber, column: isNumber, rows: isNumber, columns: isNumber };
const LINES: Form = isListOf(isListOf(isContent));

const COPY: Form = {
  version: isOneOf(1),
  on: isText,
  sheets: isListOf({ id: isText, name: isText }),
  calls: isListOf({ box: { ...BOX, sheet: isText }, formula: isText, put: LINES }),
  workings: orNull({
    key: isText,
    name: isText,
    blocks: isListOf({ ...BOX, cells: LINES, style: isText, format: isText }),
    ...Object.fromEntries(["spills", "dresses", "rules", "charts"].map((part) => [part, isListOf(isNone)])),
    widths: isListOf(isNumber),
    frozen: { rows: isNumber, columns: isNumber },
  }),
};

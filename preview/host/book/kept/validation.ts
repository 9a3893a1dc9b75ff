import { holdsCell, shiftedAll, shiftedPlace, without } from "../../address";
import type { CellShift, Place } from "../../address";
import type { Box } from "../../engine";

/** What may be typed into cells. */
export interface Validation {
  /** The cell that relative references in formulas are as for. */
  readonly anchor: Place;
  readonly boxes: readonly Box[];
  readonly rule: ValidationRule;
  readonly ignoreBlanks: boolean;
  readonly alert: ValidationAlert;
  readonly prompt: ValidationPrompt;
}

export type ValidationRule = ListRule | ComparedRule | CustomRule;

export interface ListRule {
  readonly kind: "List";
  /** A formula that refers to cells ("=$A$1:$A$3"), or the choices with commas between. */
  readonly source: string;
  readonly inCellDropDown: boolean;
}

export interface ComparedRule {
  readonly kind: "WholeNumber" | "Decimal" | "Date" | "Time" | "TextLength";
  readonly operator: ComparisonOperator;
  /** Numbers, or formulas with their "=". */
  readonly formula1: number | string;
  readonly formula2: number | string | null;
}

export interface CustomRule {
  readonly kind: "Custom";
  readonly formula: string;
}

export const COMPARISONS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
] as const;
export type ComparisonOperator = (typeof COMPARISONS)[number];

export interface ValidationAlert {
  readonly showAlert: boolean;
  readonly style: "Stop" | "Warning" | "Information";
  readonly title: string;
  readonly message: string;
}

export interface ValidationPrompt {
  readonly showPrompt: boolean;
  readonly title: string;
  readonly message: string;
}

export const NEW_ALERT: ValidationAlert = { showAlert: true, style: "Stop", title: "", message: "" };
export const NEW_PROMPT: ValidationPrompt = { showPrompt: true, title: "", message: "" };

export function validationAt(
  validations: readonly Validation[],
  row: number,
  column: number,
): Validation | null {
  return validations.find(({ boxes }) => boxes.some((box) => holdsCell(box, row, column))) ?? null;
}

/** The rules with those of some cells taken out. */
export function withoutValidation(validations: readonly Validation[], cut: Box): readonly Validation[] {
  return validations.flatMap((one) => {
    const boxes = one.boxes.flatMap((box) => without(box, cut));
    return boxes.length === 0 ? [] : [{ ...one, boxes }];
  });
}

export function shiftedValidations(
  validations: readonly Validation[],
  shift: CellShift,
): readonly Validation[] {
  return validations.flatMap((one) => {
    const boxes = shiftedAll(one.boxes, shift);
    return boxes.length === 0 ? [] : [{ ...one, boxes, anchor: shiftedPlace(one.anchor, shift) }];
  });
}

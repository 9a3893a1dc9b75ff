import type { Validation, ValidationRule } from "../../../../host";
import { encoded } from "../../../xml";
import { asStored } from "../../sheet/formula";
import type { Feature } from "../feature";
import { OPERATORS } from "./operators";
import { asForFirst, ranges } from "./ranges";

/** What may be typed into cells. */
export const validations: Feature = ({ features }) => {
  const rules = features?.validations ?? [];
  if (rules.length === 0) return "";
  return `<dataValidations count="${rules.length}">${rules.map(validationXml).join("")}</dataValidations>`;
};

const TYPES: Readonly<Record<ValidationRule["kind"], string>> = {
  List: "list",
  WholeNumber: "whole",
  Decimal: "decimal",
  Date: "date",
  Time: "time",
  TextLength: "textLength",
  Custom: "custom",
};

function validationXml({ anchor, boxes, rule, ignoreBlanks, alert, prompt }: Validation): string {
  const operator = "operator" in rule ? OPERATORS[rule.operator] : undefined;
  const attributes = [
    ` type="${TYPES[rule.kind]}"`,
    alert.style === "Stop" ? "" : ` errorStyle="${alert.style.toLowerCase()}"`,
    operator === undefined || operator === "between" ? "" : ` operator="${operator}"`,
    ignoreBlanks ? ' allowBlank="1"' : "",
    // The attribute's name says the opposite of what it does.
    rule.kind === "List" && !rule.inCellDropDown ? ' showDropDown="1"' : "",
    prompt.showPrompt ? ' showInputMessage="1"' : "",
    alert.showAlert ? ' showErrorMessage="1"' : "",
    said("errorTitle", alert.title),
    said("error", alert.message),
    said("promptTitle", prompt.title),
    said("prompt", prompt.message),
    ` sqref="${ranges(boxes)}"`,
  ];
  const formulas = formulasOf(rule).map(
    (formula, at) =>
      `<formula${at + 1}>${encoded(asStored(asForFirst(formula, anchor, boxes)))}</formula${at + 1}>`,
  );
  return `<dataValidation${attributes.join("")}>${formulas.join("")}</dataValidation>`;
}

function said(attribute: string, text: string): string {
  return text === "" ? "" : ` ${attribute}="${encoded(text)}"`;
}

function formulasOf(rule: ValidationRule): string[] {
  switch (rule.kind) {
    case "List":
      return [rule.source.startsWith("=") ? rule.source : `"${rule.source.replaceAll('"', '""')}"`];
    case "Custom":
      return [rule.formula];
    default: {
      const { formula1, formula2 } = rule;
      return formula2 === null ? [String(formula1)] : [String(formula1), String(formula2)];
    }
  }
}

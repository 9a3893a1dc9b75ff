import { NEW_ALERT, NEW_PROMPT } from "../../../../host";
import type { ComparedRule, ComparisonOperator, Validation, ValidationRule } from "../../../../host";
import { allNamed, nodeAt } from "../../../xml";
import type { Node } from "../../../xml";
import { asTyped } from "../formulas";
import { boxesOf, isTrue } from "./boxes";

const KINDS: Readonly<Record<string, ComparedRule["kind"]>> = {
  whole: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
};
const STYLES = { stop: "Stop", warning: "Warning", information: "Information" } as const;

/** What may be typed into cells, those rules included that refer to other sheets, which newer files keep apart. */
export function validationsIn(tail: Node): readonly Validation[] {
  return allNamed(tail, "dataValidation").flatMap((node) => {
    const boxes = boxesOf(node.attribute("sqref") ?? nodeAt(node, "sqref")?.text ?? "");
    const rule = ruleOf(node);
    const [first] = boxes;
    if (!first || !rule) return [];
    return [
      {
        anchor: { row: first.row, column: first.column },
        boxes,
        rule,
        ignoreBlanks: isTrue(node.attribute("allowBlank")),
        alert: {
          ...NEW_ALERT,
          showAlert: isTrue(node.attribute("showErrorMessage")),
          style: STYLES[(node.attribute("errorStyle") ?? "stop") as keyof typeof STYLES] ?? "Stop",
          title: node.attribute("errorTitle") ?? "",
          message: node.attribute("error") ?? "",
        },
        prompt: {
          ...NEW_PROMPT,
          showPrompt: isTrue(node.attribute("showInputMessage")),
          title: node.attribute("promptTitle") ?? "",
          message: node.attribute("prompt") ?? "",
        },
      },
    ];
  });
}

function ruleOf(node: Node): ValidationRule | null {
  const type = node.attribute("type") ?? "none";
  const [first, second] = [formula(node, "formula1"), formula(node, "formula2")];
  if (first === "") return null;
  if (type === "list") {
    const written = /^"(.*)"$/s.exec(first)?.[1];
    // The attribute says the contrary of its name.
    const inCellDropDown = !isTrue(node.attribute("showDropDown"));
    return { kind: "List", source: written?.replaceAll('""', '"') ?? asTyped(first), inCellDropDown };
  }
  if (type === "custom") return { kind: "Custom", formula: asTyped(first) };
  const kind = KINDS[type];
  if (!kind) return null;
  const operator = operatorOf(node.attribute("operator") ?? "between");
  return { kind, operator, formula1: bound(first), formula2: second === "" ? null : bound(second) };
}

/** "greaterThanOrEqual" as the host has it. */
export function operatorOf(name: string): ComparisonOperator {
  const spelled = name.charAt(0).toUpperCase() + name.slice(1);
  if (/^(Greater|Less)ThanOrEqual$/.test(spelled)) return `${spelled}To` as ComparisonOperator;
  return (spelled === "Equal" || spelled === "NotEqual" ? `${spelled}To` : spelled) as ComparisonOperator;
}

function formula(node: Node, name: string): string {
  const found = nodeAt(node, name);
  return (nodeAt(found, "f")?.text ?? found?.text ?? "").trim();
}

function bound(text: string): number | string {
  const number = Number(text);
  return Number.isNaN(number) ? asTyped(text) : number;
}

import type { FunctionEntry } from "../define";
import { isOptional } from "../cells";
import type { Parameter, ParameterShape } from "../cells";
import type { Block, Line } from "./document";
import { prose } from "./prose";

const SHAPES: Readonly<Record<ParameterShape, string>> = {
  single: "one cell",
  column: "a column",
  row: "a row",
  block: "a block",
  "single or column": "one cell, or a column",
  "single or block": "one cell, or a block",
};

/** What each argument means, its unit, what it may be, and what holds where it is left out. */
export function argumentsTable({ id, parameters }: FunctionEntry): Block {
  return {
    kind: "table",
    headings: ["Argument", "Meaning", "Cells", "Unit", "Allowed", "Left out"],
    rows: parameters.map((parameter): Line[] => [
      [{ strong: parameter.name }],
      prose(parameter.meaning, id),
      [SHAPES[parameter.shape]],
      [parameter.unit ?? unitOf(parameter)],
      prose(allowed(parameter), id),
      [isOptional(parameter) ? `${parameter.whenLeftOut}` : "must be given"],
    ]),
  };
}

function unitOf({ kind }: Parameter): string {
  switch (kind) {
    case "share":
      return "share: 0.2 is 20%";
    case "amount":
      return "pounds";
    case "year":
      return "year";
    case "number":
    case "quantity":
    case "whole number":
      return "number";
    case "name":
    case "choice":
    case "flag":
      return "none";
  }
}

function allowed({ kind, range, choices, otherwise }: Parameter): string {
  if (choices !== undefined) {
    const words = choices.map((choice) => `"${choice}"`).join(", ");
    return otherwise === undefined ? words : `${words}; or ${otherwise}`;
  }
  if (range !== undefined) return range.words;
  switch (kind) {
    case "amount":
      return "any amount";
    case "name":
      return "any text, or a number other than 0";
    case "flag":
      return "TRUE, yes, y, x, ✓, any number but 0; FALSE, no, n, 0, empty";
    case "year":
      return "a financial year such as 2019-20, or a calendar year";
    case "quantity":
      return "any number";
    default:
      return `any ${kind}`;
  }
}

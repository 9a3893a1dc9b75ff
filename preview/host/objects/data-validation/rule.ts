import { serialOfMoment } from "../../../../src/formula";
import { movedFormula } from "../../address";
import type { Place } from "../../address";
import { COMPARISONS } from "../../book/kept";
import type { ComparedRule, ValidationRule } from "../../book/kept";
import { invalidArgument } from "../../wire/errors";
import type { Json } from "../../wire/protocol";

type Given = Readonly<Record<string, Json>>;

const COMPARED: Readonly<Record<string, ComparedRule["kind"]>> = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
};
const LONGEST_LIST = 255;

/** A rule as Office.js has it ({ list: { source, inCellDropDown } }); null for one that is empty. */
export function readRule(given: Json): ValidationRule | null {
  const rules = Object.entries(record(given)).filter(([, rule]) => rule !== null);
  const [first, ...others] = rules;
  if (!first) return null;
  if (others.length > 0) throw invalidArgument();
  const [kind, value] = first;
  const rule = record(value);
  if (kind === "list") return listRule(rule);
  if (kind === "custom") return { kind: "Custom", formula: formula(rule["formula"]) };
  const compared = Object.hasOwn(COMPARED, kind) ? COMPARED[kind] : undefined;
  if (!compared) throw invalidArgument();
  return comparedRule(compared, rule);
}

export function writtenRule(rule: ValidationRule | null): Json {
  if (!rule) return {};
  if (rule.kind === "List") {
    return { list: { source: rule.source, inCellDropDown: rule.inCellDropDown } };
  }
  if (rule.kind === "Custom") return { custom: { formula: rule.formula } };
  const name = Object.keys(COMPARED).find((key) => COMPARED[key] === rule.kind) ?? "";
  const second = rule.formula2 === null ? {} : { formula2: rule.formula2 };
  return { [name]: { operator: rule.operator, formula1: rule.formula1, ...second } };
}

/** The rule as it reads for another cell: relative references move along. */
export function ruleFor(rule: ValidationRule, from: Place, to: Place): ValidationRule {
  const move = <One extends number | string | null>(value: One) =>
    typeof value === "string" && value.startsWith("=") ? movedFormula(value, from, to) : value;
  if (rule.kind === "List") return { ...rule, source: String(move(rule.source)) };
  if (rule.kind === "Custom") return { ...rule, formula: String(move(rule.formula)) };
  return { ...rule, formula1: move(rule.formula1), formula2: move(rule.formula2) };
}

function listRule(rule: Given): ValidationRule {
  const source = rule["source"];
  if (typeof source !== "string" || source.trim() === "") throw invalidArgument();
  if (!source.startsWith("=") && source.length > LONGEST_LIST) {
    throw invalidArgument(
      "The list of choices is longer than 255 characters: refer to cells that hold them.",
    );
  }
  return { kind: "List", source, inCellDropDown: rule["inCellDropDown"] !== false };
}

function comparedRule(kind: ComparedRule["kind"], rule: Given): ComparedRule {
  const operator = COMPARISONS.find((name) => name === rule["operator"]);
  if (!operator) throw invalidArgument();
  const needsTwo = operator === "Between" || operator === "NotBetween";
  const second = rule["formula2"] ?? null;
  if (needsTwo === (second === null || second === "")) throw invalidArgument();
  return {
    kind,
    operator,
    formula1: bound(rule["formula1"]),
    formula2: needsTwo ? bound(second) : null,
  };
}

/** A number, a text of one, a date in ISO's form, or a formula. */
function bound(value: Json | undefined): number | string {
  if (typeof value === "number") return value;
  if (typeof value !== "string" || value.trim() === "") throw invalidArgument();
  if (value.startsWith("=")) return value;
  const number = Number(value);
  if (!Number.isNaN(number)) return number;
  const date = Date.parse(/^\d{4}-\d{2}-\d{2}$/.test(value) ? `${value}T00:00:00Z` : value);
  if (Number.isNaN(date)) throw invalidArgument();
  return serialOfMoment(new Date(date));
}

function formula(value: Json | undefined): string {
  if (typeof value !== "string" || value.trim() === "") throw invalidArgument();
  return value.startsWith("=") ? value : `=${value}`;
}

function record(value: Json | undefined): Given {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalidArgument();
  return value as Given;
}

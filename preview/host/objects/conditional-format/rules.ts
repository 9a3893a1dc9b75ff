import { SCALE_TYPES, TEXT_OPERATORS, TOP_BOTTOM } from "../../book/kept";
import type { ConditionalRule, ScaleEnd, ScalePoint } from "../../book/kept";
import { invalidArgument } from "../../wire/errors";
import type { Json } from "../../wire/protocol";

type Fields = Readonly<Record<string, Json>>;
type Kind = ConditionalRule["kind"];

/** The operators of conditions on values, in Excel's words here, which are not those of data validation. */
const OPERATORS: Readonly<Record<string, Extract<ConditionalRule, { kind: "CellValue" }>["operator"]>> = {
  Between: "Between",
  NotBetween: "NotBetween",
  EqualTo: "EqualTo",
  NotEqualTo: "NotEqualTo",
  GreaterThan: "GreaterThan",
  LessThan: "LessThan",
  GreaterThanOrEqual: "GreaterThanOrEqualTo",
  LessThanOrEqual: "LessThanOrEqualTo",
};

const PRESETS: readonly string[] = [
  "Blanks",
  "NonBlanks",
  "Errors",
  "NonErrors",
  "Yesterday",
  "Today",
  "Tomorrow",
  "LastSevenDays",
  "LastWeek",
  "ThisWeek",
  "NextWeek",
  "LastMonth",
  "ThisMonth",
  "NextMonth",
  "AboveAverage",
  "BelowAverage",
  "EqualOrAboveAverage",
  "EqualOrBelowAverage",
  "OneStdDevAboveAverage",
  "OneStdDevBelowAverage",
  "TwoStdDevAboveAverage",
  "TwoStdDevBelowAverage",
  "ThreeStdDevAboveAverage",
  "ThreeStdDevBelowAverage",
  "UniqueValues",
  "DuplicateValues",
];

const LOWEST: ScaleEnd = { type: "LowestValue", formula: null };
const HIGHEST: ScaleEnd = { type: "HighestValue", formula: null };

/** What a new format has until it is given a rule of its own; conditions without one are met by no cell. */
export function newRule(kind: Json): ConditionalRule {
  switch (kind as Kind) {
    case "CellValue":
      return { kind: "CellValue", operator: "EqualTo", formula1: "", formula2: null };
    case "ContainsText":
      return { kind: "ContainsText", operator: "Contains", text: "" };
    case "Custom":
      return { kind: "Custom", formula: "" };
    case "TopBottom":
      return { kind: "TopBottom", type: "TopItems", rank: 10 };
    case "PresetCriteria":
      return { kind: "PresetCriteria", criterion: "" };
    case "ColorScale":
      return {
        kind: "ColorScale",
        points: [
          { ...LOWEST, colour: "#F8696B" },
          { type: "Percentile", formula: "50", colour: "#FFEB84" },
          { ...HIGHEST, colour: "#63BE7B" },
        ],
      };
    case "DataBar":
      return {
        kind: "DataBar",
        colour: "#638EC6",
        lower: { type: "Automatic", formula: null },
        upper: { type: "Automatic", formula: null },
      };
    case "IconSet":
      return { kind: "IconSet", style: "ThreeTrafficLights1" };
    default:
      throw invalidArgument();
  }
}

export function readCellValue(value: Json): ConditionalRule {
  const given = fields(value);
  const operator = OPERATORS[String(given["operator"])];
  if (!operator) throw invalidArgument();
  const needsTwo = operator === "Between" || operator === "NotBetween";
  return {
    kind: "CellValue",
    operator,
    formula1: formula(given["formula1"]),
    formula2: needsTwo ? formula(given["formula2"]) : null,
  };
}

export function writtenCellValue(rule: Extract<ConditionalRule, { kind: "CellValue" }>): Json {
  const operator = Object.keys(OPERATORS).find((name) => OPERATORS[name] === rule.operator) ?? "";
  const second = rule.formula2 === null ? {} : { formula2: rule.formula2 };
  return { operator, formula1: rule.formula1, ...second };
}

export function readText(value: Json): ConditionalRule {
  const given = fields(value);
  const operator = TEXT_OPERATORS.find((name) => name === given["operator"]);
  if (!operator || typeof given["text"] !== "string" || given["text"] === "") throw invalidArgument();
  return { kind: "ContainsText", operator, text: given["text"] };
}

export function readTopBottom(value: Json): ConditionalRule {
  const given = fields(value);
  const type = TOP_BOTTOM.find((name) => name === given["type"]);
  const rank = given["rank"];
  if (!type || typeof rank !== "number" || !Number.isInteger(rank) || rank < 1) throw invalidArgument();
  return { kind: "TopBottom", type, rank };
}

export function readPreset(value: Json): ConditionalRule {
  const criterion = fields(value)["criterion"];
  if (typeof criterion !== "string" || !PRESETS.includes(criterion)) throw invalidArgument();
  return { kind: "PresetCriteria", criterion };
}

/** { minimum, midpoint?, maximum }, each { type, formula?, color }. */
export function readScale(value: Json): ConditionalRule {
  const given = fields(value);
  const middle = given["midpoint"] ?? null;
  const points = [given["minimum"], ...(middle === null ? [] : [middle]), given["maximum"]].map(point);
  return { kind: "ColorScale", points };
}

export function writtenScale({ points }: Extract<ConditionalRule, { kind: "ColorScale" }>): Json {
  const [minimum, midpoint, maximum] = points.length > 2 ? points : [points[0], null, points[1]];
  const written = (one: ScalePoint | null | undefined) =>
    one
      ? { type: one.type, color: one.colour, ...(one.formula === null ? {} : { formula: one.formula }) }
      : null;
  return {
    minimum: written(minimum),
    ...(midpoint ? { midpoint: written(midpoint) } : {}),
    maximum: written(maximum),
  };
}

export function readEnd(value: Json): ScaleEnd {
  const given = fields(value);
  const type = SCALE_TYPES.find((name) => name === given["type"]);
  if (!type) throw invalidArgument();
  const own = given["formula"] ?? null;
  return { type, formula: own === null ? null : String(own) };
}

export function writtenEnd({ type, formula: own }: ScaleEnd): Json {
  return { type, ...(own === null ? {} : { formula: own }) };
}

function point(value: Json | undefined): ScalePoint {
  const given = fields(value ?? null);
  const hex = /^#?([0-9a-f]{6})$/i.exec(String(given["color"] ?? ""))?.[1];
  if (!hex) throw invalidArgument();
  const end = readEnd(given);
  if (end.type === "Automatic") throw invalidArgument();
  return { ...end, colour: `#${hex.toUpperCase()}` };
}

function formula(value: Json | undefined): string {
  if (typeof value === "number") return String(value);
  if (typeof value !== "string" || value === "") throw invalidArgument();
  return value;
}

function fields(value: Json): Fields {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalidArgument();
  return value as Fields;
}

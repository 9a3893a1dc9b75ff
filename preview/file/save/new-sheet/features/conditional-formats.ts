import { address } from "../../../../../src/formula";
import type { ConditionalFormat, ConditionalRule, ScaleEnd } from "../../../../host";
import { encoded } from "../../../xml";
import { asStored } from "../../sheet/formula";
import { argb } from "../../styles/conditional";
import type { Feature, Writing } from "../feature";
import { OPERATORS } from "./operators";
import { asForFirst, ranges } from "./ranges";

/** Looks that cells take on where they meet a condition. The first of them counts most. */
export const conditionalFormats: Feature = ({ features }, writing) =>
  (features?.conditionalFormats ?? []).map((format, index) => formatXml(format, index + 1, writing)).join("");

/** Why a rule cannot be written; null where it can be. */
export function ruleRefusal(rule: ConditionalRule): string | null {
  if (rule.kind === "PresetCriteria" && !PRESETS[rule.criterion]) return rule.criterion;
  return rule.kind === "IconSet" && !iconSet(rule.style) ? rule.style : null;
}

function formatXml(
  { anchor, boxes, rule, look, stopIfTrue }: ConditionalFormat,
  priority: number,
  writing: Writing,
): string {
  const [first] = boxes;
  const corner = first ? address({ ...first, rows: 1, columns: 1 }) : "A1";
  const { type, attributes, inside } = ruleXml(rule, corner, (text) =>
    formula(asForFirst(text, anchor, boxes)),
  );
  const style = DRAWN.has(rule.kind) ? "" : ` dxfId="${writing.styles.conditional(look)}"`;
  return `<conditionalFormatting sqref="${ranges(boxes)}"><cfRule type="${type}"${style} priority="${priority}"${stopIfTrue ? ' stopIfTrue="1"' : ""}${attributes}>${inside}</cfRule></conditionalFormatting>`;
}

const DRAWN: ReadonlySet<string> = new Set(["ColorScale", "DataBar", "IconSet"]);

interface Rule {
  readonly type: string;
  readonly attributes: string;
  readonly inside: string;
}

function ruleXml(rule: ConditionalRule, corner: string, own: (text: string) => string): Rule {
  switch (rule.kind) {
    case "CellValue": {
      const formulas = [rule.formula1, rule.formula2].flatMap((one) => (one === null ? [] : [own(one)]));
      return {
        type: "cellIs",
        attributes: ` operator="${OPERATORS[rule.operator]}"`,
        inside: formulas.join(""),
      };
    }
    case "Custom":
      return { type: "expression", attributes: "", inside: own(rule.formula) };
    case "ContainsText":
      return textRule(rule.operator, rule.text, corner);
    case "TopBottom":
      return {
        type: "top10",
        attributes: `${rule.type.endsWith("Percent") ? ' percent="1"' : ""}${rule.type.startsWith("Bottom") ? ' bottom="1"' : ""} rank="${rule.rank}"`,
        inside: "",
      };
    case "PresetCriteria":
      return presetRule(rule.criterion, corner);
    case "ColorScale":
      return {
        type: "colorScale",
        attributes: "",
        inside: `<colorScale>${rule.points.map(endXml).join("")}${rule.points.map(({ colour }) => `<color rgb="${argb(colour)}"/>`).join("")}</colorScale>`,
      };
    case "DataBar":
      return {
        type: "dataBar",
        attributes: "",
        inside: `<dataBar>${endXml(rule.lower, 0)}${endXml(rule.upper, 1)}<color rgb="${argb(rule.colour)}"/></dataBar>`,
      };
    case "IconSet": {
      const { name, count } = iconSet(rule.style) ?? { name: "3TrafficLights1", count: 3 };
      const steps = Array.from({ length: count }, (_, at) => Math.round((at * 100) / count));
      const ends = steps.map((step) => `<cfvo type="percent" val="${step}"/>`);
      return {
        type: "iconSet",
        attributes: "",
        inside: `<iconSet iconSet="${name}">${ends.join("")}</iconSet>`,
      };
    }
  }
}

function formula(text: string): string {
  return `<formula>${encoded(asStored(text))}</formula>`;
}

function textRule(operator: string, text: string, corner: string): Rule {
  const quoted = `"${text.replaceAll('"', '""')}"`;
  const said = ` text="${encoded(text)}"`;
  switch (operator) {
    case "NotContains":
      return {
        type: "notContainsText",
        attributes: ` operator="notContains"${said}`,
        inside: formula(`ISERROR(SEARCH(${quoted},${corner}))`),
      };
    case "BeginsWith":
      return {
        type: "beginsWith",
        attributes: ` operator="beginsWith"${said}`,
        inside: formula(`LEFT(${corner},${text.length})=${quoted}`),
      };
    case "EndsWith":
      return {
        type: "endsWith",
        attributes: ` operator="endsWith"${said}`,
        inside: formula(`RIGHT(${corner},${text.length})=${quoted}`),
      };
    default:
      return {
        type: "containsText",
        attributes: ` operator="containsText"${said}`,
        inside: formula(`NOT(ISERROR(SEARCH(${quoted},${corner})))`),
      };
  }
}

/** The criteria of Excel's that have a type of their own; the others are refused by name. */
const PRESETS: Readonly<Record<string, (corner: string) => Rule>> = {
  Blanks: (corner) => ({ type: "containsBlanks", attributes: "", inside: formula(`LEN(TRIM(${corner}))=0`) }),
  NonBlanks: (corner) => ({
    type: "notContainsBlanks",
    attributes: "",
    inside: formula(`LEN(TRIM(${corner}))>0`),
  }),
  Errors: (corner) => ({ type: "containsErrors", attributes: "", inside: formula(`ISERROR(${corner})`) }),
  NonErrors: (corner) => ({
    type: "notContainsErrors",
    attributes: "",
    inside: formula(`NOT(ISERROR(${corner}))`),
  }),
  DuplicateValues: () => ({ type: "duplicateValues", attributes: "", inside: "" }),
  UniqueValues: () => ({ type: "uniqueValues", attributes: "", inside: "" }),
  AboveAverage: () => ({ type: "aboveAverage", attributes: "", inside: "" }),
  BelowAverage: () => ({ type: "aboveAverage", attributes: ' aboveAverage="0"', inside: "" }),
};

function presetRule(criterion: string, corner: string): Rule {
  const preset = PRESETS[criterion];
  if (!preset) throw new Error(`A rule of "${criterion}" cannot be written.`);
  return preset(corner);
}

const SCALES: Readonly<Record<ScaleEnd["type"], string>> = {
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Percentile: "percentile",
  Formula: "formula",
  Automatic: "min",
};

function endXml({ type, formula: at }: ScaleEnd, index: number): string {
  const kind = type === "Automatic" && index > 0 ? "max" : SCALES[type];
  return `<cfvo type="${kind}"${at === null ? "" : ` val="${encoded(asStored(at))}"`}/>`;
}

const COUNTS: Readonly<Record<string, number>> = { Three: 3, Four: 4, Five: 5 };

/** "3TrafficLights1" of "ThreeTrafficLights1". */
function iconSet(style: string): { readonly name: string; readonly count: number } | null {
  const [, word = "", rest = ""] = /^(Three|Four|Five)(\w+)$/.exec(style) ?? [];
  const count = COUNTS[word];
  // Sets that came after 2007 are kept in another way.
  return count === undefined || /Stars|Triangles|Boxes/.test(rest)
    ? null
    : { name: `${count}${rest}`, count };
}

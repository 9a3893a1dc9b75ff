import { PLAIN_LOOK } from "../../../../host";
import type { ConditionalFormat, ConditionalLook, ConditionalRule, ScaleEnd } from "../../../../host";
import { nodeAt, nodesNamed } from "../../../xml";
import type { Node } from "../../../xml";
import { asTyped } from "../formulas";
import type { ColourReader } from "../look/colours";
import { boxesOf, isTrue } from "./boxes";
import { operatorOf } from "./validations";

interface Ranked {
  readonly format: ConditionalFormat;
  readonly priority: number;
}

const TEXTS = {
  containsText: "Contains",
  notContainsText: "NotContains",
  beginsWith: "BeginsWith",
  endsWith: "EndsWith",
} as const;
const PRESETS: Readonly<Record<string, string>> = {
  containsBlanks: "Blanks",
  notContainsBlanks: "NonBlanks",
  containsErrors: "Errors",
  notContainsErrors: "NonErrors",
  duplicateValues: "DuplicateValues",
  uniqueValues: "UniqueValues",
};
const ENDS: Readonly<Record<string, ScaleEnd["type"]>> = {
  min: "LowestValue",
  max: "HighestValue",
  num: "Number",
  percent: "Percent",
  percentile: "Percentile",
  formula: "Formula",
};

/** The conditional formats of a sheet, the first to be looked at first. Those that only newer files have (bars with axes) are left out. */
export function conditionalFormatsIn(
  tail: Node,
  looks: readonly ConditionalLook[],
  colour: ColourReader,
): readonly ConditionalFormat[] {
  const found = nodesNamed(tail, "conditionalFormatting").flatMap((area, at) => {
    const boxes = boxesOf(area.attribute("sqref"));
    const [first] = boxes;
    if (!first) return [];
    return nodesNamed(area, "cfRule").flatMap((node, place): Ranked[] => {
      const rule = ruleOf(node, colour);
      if (!rule) return [];
      const look = node.attribute("dxfId");
      return [
        {
          format: {
            id: `file-format-${at}-${place}`,
            anchor: { row: first.row, column: first.column },
            boxes,
            stopIfTrue: isTrue(node.attribute("stopIfTrue")),
            rule,
            look: (look === null ? undefined : looks[Number(look)]) ?? PLAIN_LOOK,
          },
          priority: Number(node.attribute("priority") ?? 0),
        },
      ];
    });
  });
  return found.toSorted((one, other) => one.priority - other.priority).map(({ format }) => format);
}

function ruleOf(node: Node, colour: ColourReader): ConditionalRule | null {
  const type = node.attribute("type") ?? "";
  const formulas = nodesNamed(node, "formula").map(({ text }) => asTyped(text));
  const [first = "", second] = formulas;
  switch (type) {
    case "cellIs":
      return {
        kind: "CellValue",
        operator: operatorOf(node.attribute("operator") ?? "equal"),
        formula1: first,
        formula2: second ?? null,
      };
    case "expression":
      return { kind: "Custom", formula: first };
    case "containsText":
    case "notContainsText":
    case "beginsWith":
    case "endsWith":
      return { kind: "ContainsText", operator: TEXTS[type], text: node.attribute("text") ?? "" };
    case "top10": {
      const end = isTrue(node.attribute("bottom")) ? "Bottom" : "Top";
      const kind = isTrue(node.attribute("percent")) ? (`${end}Percent` as const) : (`${end}Items` as const);
      return { kind: "TopBottom", type: kind, rank: Number(node.attribute("rank") ?? 10) };
    }
    case "aboveAverage":
      return { kind: "PresetCriteria", criterion: averageOf(node) };
    case "timePeriod": {
      const period = node.attribute("timePeriod") ?? "";
      const name =
        period === "last7Days" ? "LastSevenDays" : period.charAt(0).toUpperCase() + period.slice(1);
      return { kind: "PresetCriteria", criterion: name };
    }
    case "colorScale": {
      const scale = nodeAt(node, "colorScale");
      const colours = nodesNamed(scale, "color").map((one) => colour(one) ?? "#FFFFFF");
      const points = nodesNamed(scale, "cfvo").map((end, at) => ({
        ...endOf(end),
        colour: colours[at] ?? "#FFFFFF",
      }));
      return points.length < 2 ? null : { kind: "ColorScale", points };
    }
    case "dataBar": {
      const bar = nodeAt(node, "dataBar");
      const [lower, upper] = nodesNamed(bar, "cfvo").map(endOf);
      if (!lower || !upper) return null;
      return { kind: "DataBar", colour: colour(nodeAt(bar, "color")) ?? "#638EC6", lower, upper };
    }
    case "iconSet": {
      const style = nodeAt(node, "iconSet")?.attribute("iconSet") ?? "3TrafficLights1";
      return {
        kind: "IconSet",
        style: style.replace(/^3/, "Three").replace(/^4/, "Four").replace(/^5/, "Five"),
      };
    }
    default: {
      const criterion = PRESETS[type];
      return criterion === undefined ? null : { kind: "PresetCriteria", criterion };
    }
  }
}

function averageOf(node: Node): string {
  const side = node.attribute("aboveAverage") === "0" ? "Below" : "Above";
  const deviations = Number(node.attribute("stdDev") ?? 0);
  if (deviations > 0) return `${["One", "Two", "Three"][deviations - 1] ?? "One"}StdDev${side}Average`;
  return isTrue(node.attribute("equalAverage")) ? `EqualOr${side}Average` : `${side}Average`;
}

function endOf(node: Node): ScaleEnd {
  return { type: ENDS[node.attribute("type") ?? ""] ?? "Number", formula: node.attribute("val") };
}

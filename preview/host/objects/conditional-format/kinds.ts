import type { ConditionalRule } from "../../book/kept";
import { itemNotFound } from "../../wire/errors";
import { instance, navigation, scalar } from "../../wire/members";
import type { Member, ObjectClass } from "../../wire/members";
import type { Json } from "../../wire/protocol";
import { colour } from "../range/colours";
import { changeFormat, formatOf } from "./format-state";
import type { FormatState } from "./format-state";
import { formatClass } from "./look";
import {
  readCellValue,
  readEnd,
  readPreset,
  readScale,
  readText,
  readTopBottom,
  writtenCellValue,
  writtenEnd,
  writtenScale,
} from "./rules";

type Kind = ConditionalRule["kind"];
type Of<K extends Kind> = Extract<ConditionalRule, { kind: K }>;
type Members = Readonly<Record<string, Member<FormatState>>>;

const formatted: Members = { format: navigation((state) => instance(formatClass, state)) };
const ruled = (read: (rule: ConditionalRule) => Json, write: (value: Json) => ConditionalRule): Members => ({
  ...formatted,
  rule: scalar(
    (state) => read(formatOf(state).rule),
    (state, value) => changeFormat(state, { rule: write(value) }),
  ),
});

const formulaClass: ObjectClass<FormatState> = {
  name: "ConditionalFormatRule",
  members: {
    formula: scalar(
      (state) => rule(state, "Custom").formula,
      (state, value) => changeFormat(state, { rule: { kind: "Custom", formula: asFormula(value) } }),
    ),
  },
};

const positiveBarClass: ObjectClass<FormatState> = {
  name: "ConditionalDataBarPositiveFormat",
  members: {
    fillColor: scalar(
      (state) => rule(state, "DataBar").colour,
      (state, value) => changeBar(state, { colour: colour(value) }),
    ),
  },
};

/** By the kind of condition: the name of the property that leads to it, and its class. */
const KINDS: Readonly<Record<Kind, readonly [property: string, objectClass: ObjectClass<FormatState>]>> = {
  CellValue: [
    "cellValue",
    {
      name: "CellValueConditionalFormat",
      members: ruled((one) => writtenCellValue(one as Of<"CellValue">), readCellValue),
    },
  ],
  ContainsText: [
    "textComparison",
    {
      name: "TextConditionalFormat",
      members: ruled((one) => {
        const { operator, text } = one as Of<"ContainsText">;
        return { operator, text };
      }, readText),
    },
  ],
  Custom: [
    "custom",
    {
      name: "CustomConditionalFormat",
      members: { ...formatted, rule: navigation((state) => instance(formulaClass, state)) },
    },
  ],
  TopBottom: [
    "topBottom",
    {
      name: "TopBottomConditionalFormat",
      members: ruled((one) => {
        const { type, rank } = one as Of<"TopBottom">;
        return { type, rank };
      }, readTopBottom),
    },
  ],
  PresetCriteria: [
    "preset",
    {
      name: "PresetCriteriaConditionalFormat",
      members: ruled((one) => ({ criterion: (one as Of<"PresetCriteria">).criterion }), readPreset),
    },
  ],
  ColorScale: [
    "colorScale",
    {
      name: "ColorScaleConditionalFormat",
      members: {
        criteria: scalar(
          (state) => writtenScale(rule(state, "ColorScale")),
          (state, value) => changeFormat(state, { rule: readScale(value) }),
        ),
        threeColorScale: scalar((state) => rule(state, "ColorScale").points.length > 2),
      },
    },
  ],
  DataBar: [
    "dataBar",
    {
      name: "DataBarConditionalFormat",
      members: {
        positiveFormat: navigation((state) => instance(positiveBarClass, state)),
        lowerBoundRule: scalar(
          (state) => writtenEnd(rule(state, "DataBar").lower),
          (state, value) => changeBar(state, { lower: readEnd(value) }),
        ),
        upperBoundRule: scalar(
          (state) => writtenEnd(rule(state, "DataBar").upper),
          (state, value) => changeBar(state, { upper: readEnd(value) }),
        ),
      },
    },
  ],
  IconSet: [
    "iconSet",
    { name: "IconSetConditionalFormat", members: { style: scalar((state) => rule(state, "IconSet").style) } },
  ],
};

/** `cellValue`, `cellValueOrNullObject` and so on: only that of the format's own kind is there. */
export const kindMembers: Members = Object.fromEntries(
  Object.entries(KINDS).flatMap(([kind, [property, objectClass]]) => {
    const found = (state: FormatState) =>
      formatOf(state).rule.kind === kind ? instance(objectClass, state) : null;
    return [
      [
        property,
        navigation<FormatState>((state) => {
          const one = found(state);
          if (!one) throw itemNotFound();
          return one;
        }),
      ],
      [`${property}OrNullObject`, navigation<FormatState>(found)],
    ];
  }),
);

function changeBar(state: FormatState, changes: Partial<Of<"DataBar">>): void {
  changeFormat(state, { rule: { ...rule(state, "DataBar"), ...changes } });
}

function rule<K extends Kind>(state: FormatState, kind: K): Of<K> {
  const found = formatOf(state).rule;
  if (found.kind !== kind) throw itemNotFound();
  return found as Of<K>;
}

function asFormula(value: Json): string {
  const text = String(value);
  return text.startsWith("=") ? text : `=${text}`;
}

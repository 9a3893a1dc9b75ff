import { shiftedAll, shiftedPlace, without } from "../../address";
import type { CellShift, Place } from "../../address";
import type { Box } from "../../engine";
import type { ComparisonOperator } from "./validation";

/** A look that cells take on where they meet a condition. */
export interface ConditionalFormat {
  readonly id: string;
  /** The cell that relative references in formulas are as for. */
  readonly anchor: Place;
  readonly boxes: readonly Box[];
  readonly stopIfTrue: boolean;
  readonly rule: ConditionalRule;
  readonly look: ConditionalLook;
}

export interface ConditionalLook {
  readonly fill: string | null;
  readonly colour: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly underline: boolean | null;
  readonly strikethrough: boolean | null;
  readonly numberFormat: string | null;
}

export type ConditionalRule =
  | {
      readonly kind: "CellValue";
      readonly operator: ComparisonOperator;
      readonly formula1: string;
      readonly formula2: string | null;
    }
  | { readonly kind: "ContainsText"; readonly operator: TextOperator; readonly text: string }
  | { readonly kind: "Custom"; readonly formula: string }
  | { readonly kind: "TopBottom"; readonly type: TopBottomType; readonly rank: number }
  | { readonly kind: "PresetCriteria"; readonly criterion: string }
  | { readonly kind: "ColorScale"; readonly points: readonly ScalePoint[] }
  | { readonly kind: "DataBar"; readonly colour: string; readonly lower: ScaleEnd; readonly upper: ScaleEnd }
  | { readonly kind: "IconSet"; readonly style: string };

export const TEXT_OPERATORS = ["Contains", "NotContains", "BeginsWith", "EndsWith"] as const;
export type TextOperator = (typeof TEXT_OPERATORS)[number];
export const TOP_BOTTOM = ["TopItems", "TopPercent", "BottomItems", "BottomPercent"] as const;
export type TopBottomType = (typeof TOP_BOTTOM)[number];

/** Where a colour of a scale is, and the colour. */
export interface ScalePoint extends ScaleEnd {
  readonly colour: string;
}

export interface ScaleEnd {
  readonly type: ScaleType;
  readonly formula: string | null;
}

export const SCALE_TYPES = [
  "LowestValue",
  "HighestValue",
  "Number",
  "Percent",
  "Percentile",
  "Formula",
  "Automatic",
] as const;
export type ScaleType = (typeof SCALE_TYPES)[number];

export const PLAIN_LOOK: ConditionalLook = {
  fill: null,
  colour: null,
  bold: null,
  italic: null,
  underline: null,
  strikethrough: null,
  numberFormat: null,
};

export function withoutFormats(
  formats: readonly ConditionalFormat[],
  cut: Box,
): readonly ConditionalFormat[] {
  return formats.flatMap((one) => {
    const boxes = one.boxes.flatMap((box) => without(box, cut));
    return boxes.length === 0 ? [] : [{ ...one, boxes }];
  });
}

export function shiftedFormats(
  formats: readonly ConditionalFormat[],
  shift: CellShift,
): readonly ConditionalFormat[] {
  return formats.flatMap((one) => {
    const boxes = shiftedAll(one.boxes, shift);
    return boxes.length === 0 ? [] : [{ ...one, boxes, anchor: shiftedPlace(one.anchor, shift) }];
  });
}

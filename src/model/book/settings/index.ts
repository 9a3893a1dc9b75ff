import { duplication } from "./duplication";
import type { Lever } from "./lever";
import { pooling } from "./pooling";

export { firstMalformed, settingsProblems } from "./check";
export { fits, leastOf, mostOf, rangeInWords } from "./field";
export type { Field, FieldBounds, FieldKind, FieldQuestion, FieldScope, FieldValue } from "./field";
export { settingsFromCells } from "./from-cells";
export type { FieldCells } from "./from-cells";
export { defaultSettings, defineLever, fieldsPer, leversFrom } from "./lever";
export type { Fields, Lever, LeverSettings, Setting, SettingsOf } from "./lever";
export { numberText, numberTyped, readTyped, typedText } from "./typed";
export { duplication, pooling };

/** Every lever a scenario can have, in the order of the pane and the sheets. */
export const levers: readonly Lever[] = [duplication, pooling];

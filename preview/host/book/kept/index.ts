export { BUILT_IN_STYLES, NORMAL, restyled, stylesIn } from "./cell-style";
export type { NamedStyle, StyledCells } from "./cell-style";
export { fixedText, NEW_AXIS } from "./chart";
export type { Chart, ChartAxis, ChartData, ChartFrame, ChartSeries, ChartText } from "./chart";
export type { Comment, Note, Remark } from "./comment";
export { PLAIN_LOOK, SCALE_TYPES, TEXT_OPERATORS, TOP_BOTTOM, withoutFormats } from "./conditional-format";
export type {
  ConditionalFormat,
  ConditionalLook,
  ConditionalRule,
  ScaleEnd,
  ScalePoint,
  ScaleType,
} from "./conditional-format";
export { FILTERS_ON } from "./filter";
export type { Filter, FilterCriterion, FilterOn } from "./filter";
export { linkIn, withoutLinks } from "./hyperlink";
export type { Hyperlink } from "./hyperlink";
export type { Listed, ListedItem, ListedShape } from "./listed";
export { DEEPEST, regrouped, runsOf } from "./outline";
export type { Outline } from "./outline";
export { NEW_PAGE_LAYOUT } from "./page-layout";
export type { HeaderPlace, MarginSide, PageLayout, PageZoom } from "./page-layout";
export { cleared, newSheetFeatures, shiftedFeatures } from "./sheet-features";
export type { SheetFeatures } from "./sheet-features";
export { COMPARISONS, NEW_ALERT, NEW_PROMPT, validationAt, withoutValidation } from "./validation";
export type {
  ComparedRule,
  ComparisonOperator,
  Validation,
  ValidationAlert,
  ValidationPrompt,
  ValidationRule,
} from "./validation";

export { formatA1, parseA1 } from "./address";
export type { Book } from "./book/book";
export type { CustomFunctions, FunctionsMetadata } from "./custom-functions";
export type {
  Box,
  CellPosition,
  CellStyle,
  CellValue,
  Engine,
  FiledFormula,
  FunctionArgument,
  FunctionCall,
  KeptFormula,
  LaidOut,
  SheetEdit,
  TableArea,
} from "./engine";
export { createHost } from "./host";
export type { Host, HostOptions } from "./host";
export type { Requirements } from "./requirements";
export { openAddInFrame } from "./transport/frame";
export type { AddInFrame } from "./transport/frame";
export { HostError } from "./wire/errors";
export { noteChange } from "./book/changes";
export { choicesAt } from "./book/validated";
export { conditionalLooks } from "./book/conditional-looks";
export type { ConditionalLooks } from "./book/conditional-looks";
export { chartKind } from "./book/chart-types";
export { chartPoints } from "./book/chart-points";
export type { ChartPoints, SeriesPoints } from "./book/chart-points";
export { marksOf } from "./book/chart-scale";
export { cellText } from "./text/number-format";
export {
  fixedText,
  linkIn,
  newSheetFeatures,
  runsOf,
  validationAt,
  NEW_ALERT,
  NEW_AXIS,
  NEW_PAGE_LAYOUT,
  NEW_PROMPT,
  PLAIN_LOOK,
} from "./book/kept";
export type {
  Chart,
  ChartAxis,
  ChartData,
  ChartFrame,
  ChartSeries,
  ChartText,
  Comment,
  ComparedRule,
  ComparisonOperator,
  ConditionalFormat,
  ConditionalLook,
  ConditionalRule,
  Filter,
  FilterCriterion,
  HeaderPlace,
  Hyperlink,
  ListedItem,
  ListedShape,
  Note,
  PageLayout,
  Remark,
  ScaleEnd,
  SheetFeatures,
  Validation,
  ValidationRule,
} from "./book/kept";
export { PAPER_NUMBERS } from "./objects/page-layout/papers";

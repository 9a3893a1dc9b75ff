import type { CellShift } from "../../address";
import type { Box } from "../../engine";
import { restyled, shiftedStyles, NORMAL } from "./cell-style";
import type { StyledCells } from "./cell-style";
import { shiftedCharts } from "./chart";
import type { Chart } from "./chart";
import { shiftedPlaces, withoutPlaces } from "./comment";
import type { Comment, Note } from "./comment";
import { shiftedFormats, withoutFormats } from "./conditional-format";
import type { ConditionalFormat } from "./conditional-format";
import { shiftedFilter } from "./filter";
import type { Filter } from "./filter";
import { shiftedLinks, withoutLinks } from "./hyperlink";
import type { Hyperlink } from "./hyperlink";
import { NOTHING_LISTED } from "./listed";
import type { Listed } from "./listed";
import { NO_OUTLINE, shiftedOutline } from "./outline";
import type { Outline } from "./outline";
import { NEW_PAGE_LAYOUT, shiftedLayout } from "./page-layout";
import type { PageLayout } from "./page-layout";
import { shiftedValidations, withoutValidation } from "./validation";
import type { Validation } from "./validation";

/** What a sheet holds beyond its cells, feature by feature: plain data, replaced whole when it changes. */
export interface SheetFeatures {
  readonly validations: readonly Validation[];
  readonly charts: readonly Chart[];
  readonly pageLayout: PageLayout;
  readonly outline: Outline;
  readonly links: readonly Hyperlink[];
  readonly filter: Filter | null;
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly comments: readonly Comment[];
  readonly notes: readonly Note[];
  readonly styles: readonly StyledCells[];
  readonly listed: Listed;
}

export function newSheetFeatures(): SheetFeatures {
  return {
    validations: [],
    charts: [],
    pageLayout: NEW_PAGE_LAYOUT,
    outline: NO_OUTLINE,
    links: [],
    filter: null,
    conditionalFormats: [],
    comments: [],
    notes: [],
    styles: [],
    listed: NOTHING_LISTED,
  };
}

/** Rows, columns or cells of a sheet were put in or taken out: what is on it moves along, and charts of all sheets follow. */
export function shiftedFeatures(features: SheetFeatures, sheet: string, shift: CellShift): SheetFeatures {
  const charts = shiftedCharts(features.charts, shift);
  if (sheet !== shift.sheet) return { ...features, charts };
  return {
    ...features,
    charts,
    validations: shiftedValidations(features.validations, shift),
    pageLayout: shiftedLayout(features.pageLayout, shift),
    outline: shiftedOutline(features.outline, shift),
    links: shiftedLinks(features.links, shift),
    filter: shiftedFilter(features.filter, shift),
    conditionalFormats: shiftedFormats(features.conditionalFormats, shift),
    comments: shiftedPlaces(features.comments, shift),
    notes: shiftedPlaces(features.notes, shift),
    styles: shiftedStyles(features.styles, shift),
  };
}

/** What is left when cells are cleared, in the words of Excel.ClearApplyTo. */
export function cleared(features: SheetFeatures, box: Box, applyTo: string): SheetFeatures {
  const isAll = applyTo === "All";
  const isLook = isAll || applyTo === "Formats";
  const isLinks = isAll || applyTo === "Hyperlinks" || applyTo === "RemoveHyperlinks";
  return {
    ...features,
    ...(isLook && {
      styles: restyled(features.styles, box, NORMAL),
      conditionalFormats: withoutFormats(features.conditionalFormats, box),
    }),
    ...(isLinks && { links: withoutLinks(features.links, box) }),
    ...(isAll && {
      validations: withoutValidation(features.validations, box),
      comments: withoutPlaces(features.comments, box),
      notes: withoutPlaces(features.notes, box),
    }),
  };
}

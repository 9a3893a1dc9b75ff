import { shifted, shiftedAll } from "../../address";
import type { CellShift } from "../../address";
import type { Box } from "../../engine";

/** How a sheet is printed. Margins are in points. */
export interface PageLayout {
  readonly orientation: "Portrait" | "Landscape";
  readonly paperSize: string;
  readonly margins: Readonly<Record<MarginSide, number>>;
  readonly centreHorizontally: boolean;
  readonly centreVertically: boolean;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly blackAndWhite: boolean;
  readonly draft: boolean;
  readonly order: "DownThenOver" | "OverThenDown";
  readonly firstPage: number | null;
  readonly comments: string;
  readonly errors: string;
  readonly zoom: PageZoom;
  /** Empty where all of the sheet is printed. */
  readonly area: readonly Box[];
  readonly titleRows: Box | null;
  readonly titleColumns: Box | null;
  readonly headers: Readonly<Record<HeaderPlace, string>>;
}

export type MarginSide = "top" | "bottom" | "left" | "right" | "header" | "footer";
export type HeaderPlace =
  | "leftHeader"
  | "centerHeader"
  | "rightHeader"
  | "leftFooter"
  | "centerFooter"
  | "rightFooter";

/** A percentage, or so many pages; null for as many as it takes. */
export interface PageZoom {
  readonly scale: number | null;
  readonly pagesAcross: number | null;
  readonly pagesDown: number | null;
}

const POINTS_AN_INCH = 72;

/** Excel's for a new sheet: "Normal" margins. */
export const NEW_PAGE_LAYOUT: PageLayout = {
  orientation: "Portrait",
  paperSize: "A4",
  margins: {
    top: 0.75 * POINTS_AN_INCH,
    bottom: 0.75 * POINTS_AN_INCH,
    left: 0.7 * POINTS_AN_INCH,
    right: 0.7 * POINTS_AN_INCH,
    header: 0.3 * POINTS_AN_INCH,
    footer: 0.3 * POINTS_AN_INCH,
  },
  centreHorizontally: false,
  centreVertically: false,
  printGridlines: false,
  printHeadings: false,
  blackAndWhite: false,
  draft: false,
  order: "DownThenOver",
  firstPage: null,
  comments: "NoComments",
  errors: "AsDisplayed",
  zoom: { scale: 100, pagesAcross: null, pagesDown: null },
  area: [],
  titleRows: null,
  titleColumns: null,
  headers: {
    leftHeader: "",
    centerHeader: "",
    rightHeader: "",
    leftFooter: "",
    centerFooter: "",
    rightFooter: "",
  },
};

export function shiftedLayout(layout: PageLayout, shift: CellShift): PageLayout {
  return {
    ...layout,
    area: shiftedAll(layout.area, shift),
    titleRows: layout.titleRows && shifted(layout.titleRows, shift),
    titleColumns: layout.titleColumns && shifted(layout.titleColumns, shift),
  };
}

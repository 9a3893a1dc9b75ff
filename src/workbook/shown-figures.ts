import type { ChartKind, HeadlineCell } from "../sheets";

/** A figure or a check that a sheet shows first, or the scenario they are of. */
export interface Headline {
  /** Which figure it is, such as "pvSaving". */
  readonly key: string;
  /** A check is either TRUE or FALSE; of a scenario the value is its name. */
  readonly kind: HeadlineCell["kind"];
  readonly label: string;
  /** Number as in the cell, TRUE/FALSE for checks, or the text of an Excel error. */
  readonly value: number | boolean | string;
  /** The cell's own text as the sheet formats it. */
  readonly text: string;
  /** The unit beside it, such as "£ thousand a year"; "" where there is none. */
  readonly unit: string;
  readonly address: string;
}

/** A chart of the sheets, as its cells have it. */
export interface Picture {
  readonly name: string;
  readonly kind: ChartKind;
  readonly title: string;
  /** What its figures are in. */
  readonly unit: string;
  /** What its categories are. */
  readonly heading: string;
  readonly categories: readonly string[];
  readonly series: readonly PictureSeries[];
}

export interface PictureSeries {
  readonly name: string;
  /** "unseen" for what only lifts the series after it. */
  readonly tone: number | "unseen";
  /** By category; null where the cell holds no number. */
  readonly values: readonly (number | null)[];
  /** The values as their cells show them. */
  readonly texts: readonly string[];
}

/** What sheets show first. */
export interface ShownFigures {
  readonly headlines: readonly Headline[];
  /** The charts of Summary and of the scenarios compared; left out where their figures could not be read. */
  readonly pictures?: readonly Picture[];
}

/** Sheets that are in the workbook. */
export interface WrittenSheets extends ShownFigures {
  readonly sheets: readonly string[];
  /** Why the figures could not be read, where they could not; there are no headlines then. */
  readonly unread?: string;
  /** What was not drawn, or is not printed as it should be, in whole sentences, where anything is; the sheets hold all the same. */
  readonly notDrawn?: readonly string[];
}

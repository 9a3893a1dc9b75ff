import type { SheetBox } from "../../formula";

/** How the figures of a chart are drawn. Stacked, the series of a category follow one another; overlaid, each hides the one before it. */
export type ChartKind = "columns" | "stackedColumns" | "overlaidColumns" | "bars" | "stackedBars" | "line";

/** A chart on a planned sheet. What it shows are cells of the plan, so that it follows them. */
export interface PlannedChart {
  /** What tells it from the other charts of its sheet; Excel lists it by this. */
  readonly name: string;
  readonly kind: ChartKind;
  readonly title: string;
  /** The figures of all series in one block, a row or a column each. */
  readonly values: SheetBox;
  readonly seriesIn: "rows" | "columns";
  readonly series: readonly PlannedSeries[];
  /** What the figures of a series are of, in one row or one column. */
  readonly categories: SheetBox;
  /** What is along the axes: of the categories, and the unit of the figures. */
  readonly axes: { readonly category: string; readonly value: string };
  /** The number format of the axis of figures. */
  readonly format: string;
  readonly place: ChartPlace;
}

export interface PlannedSeries {
  readonly name: string;
  /** A tone, counted from 0, darkest beside lightest; "unseen" for what only lifts the series after it. */
  readonly tone: number | "unseen";
  /** Whether the figures are written beside what is drawn. */
  readonly hasFigures?: boolean;
}

/** Where a chart is on its sheet: down by rows, which are kept free for it, and across in points. */
export interface ChartPlace {
  readonly row: number;
  readonly rows: number;
  readonly left: number;
  readonly width: number;
}

/** Tones that stay apart in greys and for the colour-blind, darkest beside lightest; from the ninth series on they come lighter or darker. */
const CHART_TONES: readonly string[] = [
  "#1F3864",
  "#9DC3E6",
  "#2E75B6",
  "#BFBFBF",
  "#0B7A75",
  "#F2C46D",
  "#595959",
  "#DCE9F5",
];
/** Paper, for a series that is not to be seen. */
const UNSEEN = "#FFFFFF";

/** The colour of a series. */
export function chartTone({ tone }: PlannedSeries): string {
  if (tone === "unseen") return UNSEEN;
  const plain = CHART_TONES[tone % CHART_TONES.length]!;
  const round = Math.floor(tone / CHART_TONES.length);
  return round === 0 ? plain : towardsMiddle(plain, 1 - NEARER ** round);
}

/** What is left of the way to the middle in each round of tones. */
const NEARER = 0.65;

/** A dark tone lighter and a light one darker, by a share of the way between its own and the other end. */
function towardsMiddle(tone: string, share: number): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(tone.slice(at, at + 2), 16));
  const end = parts.reduce((sum, part) => sum + part, 0) > MIDDLE ? 0 : 255;
  const mixed = parts.map((part) => Math.round(part + (end - part) * share * HALF_WAY));
  return `#${mixed
    .map((part) => part.toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase()}`;
}

const MIDDLE = (3 * 255) / 2;
const HALF_WAY = 0.75;

/** Whether the series of a chart are to be told apart by a legend: not where one alone is seen. */
export function hasLegend({ series }: PlannedChart): boolean {
  return series.length > 1 && series.every(({ tone }) => tone !== "unseen");
}

/** Whether bars lie, so that the first category is to be at the top. */
export function isLying({ kind }: PlannedChart): boolean {
  return kind === "bars" || kind === "stackedBars";
}

import type { ColumnLayout } from "../../../open/layout";
import { columnXml } from "../../sheet/columns";
import { withAttribute } from "../../styles/attributes";
import type { Feature } from "../feature";

/** Heights and widths that are not said otherwise, and how deep rows and columns are grouped. */
export const defaultSizes: Feature = ({ features }) => {
  const deepest = (levels: ReadonlyMap<number, number> = new Map()) => Math.max(0, ...levels.values());
  const [down, across] = [deepest(features?.outline.rows), deepest(features?.outline.columns)];
  return `<sheetFormatPr defaultRowHeight="15"${down ? ` outlineLevelRow="${down}"` : ""}${across ? ` outlineLevelCol="${across}"` : ""}/>`;
};

/** Widths of columns, which are hidden, and how they are grouped. */
export const columns: Feature = ({ columns: laidOut = [], features }) => {
  const levels = features?.outline.columns ?? new Map<number, number>();
  const runs = [...laidOut, ...unsized(laidOut, levels)].flatMap((run) => apart(run, levels));
  if (runs.length === 0) return "";
  const written = runs
    .sort((one, other) => one.first - other.first)
    .map((run) => {
      const level = levels.get(run.first);
      return withAttribute(columnXml("", run), "outlineLevel", level === undefined ? null : String(level));
    });
  return `<cols>${written.join("")}</cols>`;
};

/** Columns that are grouped and of no width of their own. */
function unsized(laidOut: readonly ColumnLayout[], levels: ReadonlyMap<number, number>): ColumnLayout[] {
  return [...levels.keys()]
    .filter((column) => !laidOut.some(({ first, last }) => first <= column && column <= last))
    .map((column) => ({ first: column, last: column, width: null, isHidden: false }));
}

/** A run of columns, each for itself where some of them are grouped. */
function apart(run: ColumnLayout, levels: ReadonlyMap<number, number>): ColumnLayout[] {
  const all = Array.from({ length: run.last - run.first + 1 }, (_, at) => run.first + at);
  if (!all.some((column) => levels.has(column))) return [run];
  return all.map((column) => ({ ...run, first: column, last: column }));
}

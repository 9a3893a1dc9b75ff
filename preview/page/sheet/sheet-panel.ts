import { chartPoints, formatA1, runsOf } from "../../host";
import type { Host, SheetFeatures } from "../../host";
import { chartFigure } from "./chart";
import { element } from "./elements";

/** So long after a change that a write of many cells is drawn once. */
const LULL = 150;

/** Keeps the panel under the grid up to date: the charts of the sheet that is shown, and what else is on it. `notShown` are kinds of formats that the grid does not draw. */
export function showSheetPanel(
  host: Host,
  notShown: (sheet: string) => readonly string[],
): { refresh(): void } {
  const panel = document.getElementById("sheet-panel") as HTMLDetailsElement;
  const [summary, body] = [panel.querySelector("summary")!, panel.querySelector("div")!];
  const { engine } = host.book;
  let shown = "";
  let hadChart = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const draw = () => {
    const sheet = engine.activeSheet();
    const { features } = host.book.sheet(sheet);
    const told = contentsOf(features, notShown(sheet));
    panel.hidden = told.length === 0;
    summary.textContent = `On this sheet: ${told.join(", ")}`;
    // It opens by itself where there is a chart, or the first comes; a person may close it until another sheet is shown.
    const hasChart = features.charts.length > 0;
    if (sheet !== shown || (hasChart && !hadChart)) panel.open = hasChart;
    [shown, hadChart] = [sheet, hasChart];
    if (panel.open && !panel.hidden) body.replaceChildren(...parts(host, sheet, features, notShown(sheet)));
    else body.replaceChildren();
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(draw, LULL);
  };
  panel.addEventListener("toggle", () => panel.open && soon());
  engine.onSheetActivated(soon);
  engine.onCalculated(soon);
  engine.onUserEdit(soon);
  host.book.onChange(soon);
  soon();
  return { refresh: soon };
}

function contentsOf(features: SheetFeatures, notShown: readonly string[]): string[] {
  const { charts, comments, notes, listed, outline, filter } = features;
  const count = (number: number, one: string, several = `${one}s`) =>
    number === 0 ? [] : [number === 1 ? `1 ${one}` : `${number} ${several}`];
  return [
    ...count(charts.length, "chart"),
    ...count(comments.length, "comment"),
    ...count(notes.length, "note"),
    ...count(listed.pivotTables.length, "pivot table"),
    ...count(listed.slicers.length, "slicer"),
    ...count(listed.shapes.length, "picture or shape", "pictures and shapes"),
    ...(outline.rows.size + outline.columns.size > 0 ? ["grouped rows or columns"] : []),
    ...(filter ? [`a filter on ${formatA1(filter.box)}`] : []),
    ...(notShown.length > 0 ? ["formats that are not drawn"] : []),
  ];
}

function parts(
  host: Host,
  sheet: string,
  features: SheetFeatures,
  notShown: readonly string[],
): HTMLElement[] {
  const { charts, comments, notes, listed } = features;
  const place = (row: number, column: number) => formatA1({ row, column, rows: 1, columns: 1 });
  const remarks = [
    ...comments.map((one) => {
      const replies = one.replies.map(({ author, content }) => ` ${author} replied: ${content}`).join("");
      return `${place(one.row, one.column)} ${one.author}: ${one.content}${replies}${one.isResolved ? " (resolved)" : ""}`;
    }),
    ...notes.map((one) => `${place(one.row, one.column)} note: ${one.content}`),
  ];
  const names = (items: readonly { readonly name: string }[]) => items.map(({ name }) => name);
  return [
    ...charts.map((chart) => chartFigure(chart, chartPoints(host.book, chart))),
    ...groupsOf(host, sheet),
    ...list("Comments and notes", remarks),
    ...list("Pivot tables: kept as the file has them, not worked out", names(listed.pivotTables)),
    ...list("Slicers: kept, not shown", names(listed.slicers)),
    ...list("Pictures and shapes: kept, not drawn", names(listed.shapes)),
    ...list("Kept and not drawn", notShown),
  ];
}

/** A button for each group of rows or columns, which shows or hides them. */
function groupsOf({ book }: Host, sheet: string): HTMLElement[] {
  const { outline } = book.sheet(sheet).features;
  const { engine } = book;
  const rows = runsOf(outline.rows, 1).map(({ first, count }) => {
    const isHidden = engine.isRowHidden(sheet, first);
    return button(`${isHidden ? "Show" : "Hide"} rows ${first + 1} to ${first + count}`, () => {
      engine.setRowsHidden(sheet, first, count, !isHidden);
      book.change(sheet, {});
    });
  });
  const columns = runsOf(outline.columns, 1).map(({ first, count }) => {
    const isHidden = engine.isColumnHidden(sheet, first);
    const letters = formatA1({ row: 0, column: first, rows: 1_048_576, columns: count }).replace(":", " to ");
    return button(`${isHidden ? "Show" : "Hide"} columns ${letters}`, () => {
      engine.setColumnsHidden(sheet, first, count, !isHidden);
      book.change(sheet, {});
    });
  });
  return rows.length + columns.length === 0
    ? []
    : [element("p", { className: "groups" }, ...rows, ...columns)];
}

function button(label: string, press: () => void): HTMLElement {
  const made = element("button", { type: "button" }, label);
  made.addEventListener("click", press);
  return made;
}

function list(title: string, entries: readonly string[]): HTMLElement[] {
  if (entries.length === 0) return [];
  const items = entries.map((entry) => element("li", {}, entry));
  return [element("section", {}, element("h2", {}, title), element("ul", {}, ...items))];
}

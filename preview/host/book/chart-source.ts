import type { Area } from "../address";
import type { Box, CellValue } from "../engine";
import type { Book } from "./book";
import type { ChartData, ChartSeries } from "./kept";

/** What a block of cells is as a chart, by rows or columns ("Auto": by the fewer), its headings found as Excel finds them. */
export function seriesOf(book: Book, { sheet, box }: Area, by: string): readonly ChartSeries[] {
  const inColumns = by === "Columns" || (by !== "Rows" && box.rows >= box.columns);
  const values = book.engine.values(sheet, box);
  const formats = book.engine.numberFormats(sheet, box);
  const isLabel = (row: number, column: number) =>
    isText(values[row]?.[column]) || isDate(values[row]?.[column], formats[row]?.[column] ?? "General");
  const hasCorner = box.rows > 1 && box.columns > 1 && values[0]?.[0] === "";
  const rows = range(1, box.rows);
  const columns = range(1, box.columns);
  // A column of labels beside figures, and a row of labels above them.
  const hasFirstColumn =
    box.columns > 1 && (hasCorner || (rows.length > 0 ? rows : [0]).every((row) => isLabel(row, 0)));
  const hasFirstRow =
    box.rows > 1 && (hasCorner || (columns.length > 0 ? columns : [0]).every((at) => isLabel(0, at)));
  const top = hasFirstRow ? 1 : 0;
  const left = hasFirstColumn ? 1 : 0;
  const part = (row: number, column: number, down: number, across: number): ChartData => ({
    kind: "cells",
    area: { sheet, box: inside(box, row, column, down, across) },
  });
  const named = (data: ChartData | null): ChartData => data ?? { kind: "fixed", values: [] };
  if (inColumns) {
    const categories = hasFirstColumn ? part(top, 0, box.rows - top, 1) : null;
    return range(left, box.columns).map((at) =>
      series(part(top, at, box.rows - top, 1), named(hasFirstRow ? part(0, at, 1, 1) : null), categories),
    );
  }
  const categories = hasFirstRow ? part(0, left, 1, box.columns - left) : null;
  return range(top, box.rows).map((at) =>
    series(
      part(at, left, 1, box.columns - left),
      named(hasFirstColumn ? part(at, 0, 1, 1) : null),
      categories,
    ),
  );
}

function series(values: ChartData, name: ChartData, categories: ChartData | null): ChartSeries {
  return { name, values, categories, type: null, colour: null, labels: false };
}

function inside(box: Box, row: number, column: number, rows: number, columns: number): Box {
  return { row: box.row + row, column: box.column + column, rows, columns };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}

function isText(value: CellValue | undefined): boolean {
  return typeof value === "string" && value !== "";
}

function isDate(value: CellValue | undefined, format: string): boolean {
  return typeof value === "number" && /[dy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));
}

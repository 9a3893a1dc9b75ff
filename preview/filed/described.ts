import type { NewCell, NewSheet } from "../file";
import type { Box, Chart, ChartData, Engine, Host } from "../host";
import { asText } from "./as-text";
import { lookOf, sixDigits } from "../file/look";
import { charactersOf, columnRuns, withFitted } from "./sizes";

/** A sheet of the open workbook, as one to be written whole. */
export function described({ book }: Host, id: string): NewSheet {
  const { engine } = book;
  const entry = engine.sheets().find((sheet) => sheet.id === id);
  const record = book.sheet(id);
  const { columns, rows, fitted } = engine.laidOut(id);
  return {
    name: entry?.name ?? "",
    visibility: !entry?.hidden ? "visible" : record.veryHidden ? "veryHidden" : "hidden",
    cells: cellsOf(engine, id, engine.usedBox(id, false) ?? { row: 0, column: 0, rows: 1, columns: 1 }),
    columns: columnRuns(
      columns.map(({ column, width, isHidden }) => ({
        first: column,
        width: width === null ? null : charactersOf(width),
        isHidden,
      })),
    ),
    rows: withFitted(rows, fitted),
    frozen: engine.frozen(id),
    showsGridlines: engine.gridlines(id),
    tabColour: sixDigits(engine.tabColour(id)),
    tables: book.tables
      .all()
      .filter((table) => table.sheet === id)
      .map(({ name, box, hasTotals, style }) => ({ name, box, hasTotals, style })),
    names: engine
      .names()
      .filter(({ sheet }) => sheet === id)
      .map(({ name, formula }) => ({ name, refersTo: formula })),
    features: { ...record.features, charts: chartsOf(record.features.charts, engine) },
    protection: record.protection && { allowed: allowed(record.protection.options) },
    properties: record.customProperties,
  };
}

/** Charts with the names of the sheets that they read, in place of ids. */
function chartsOf(charts: readonly Chart[], engine: Engine): Chart[] {
  const names = new Map(engine.sheets().map(({ id, name }) => [id, name]));
  const named = (data: ChartData): ChartData =>
    data.kind === "cells"
      ? { kind: "cells", area: { ...data.area, sheet: names.get(data.area.sheet) ?? data.area.sheet } }
      : data;
  return charts.map((chart) => ({
    ...chart,
    series: chart.series.map((series) => ({
      ...series,
      name: named(series.name),
      values: named(series.values),
      categories: series.categories && named(series.categories),
    })),
  }));
}

function allowed(options: Readonly<Record<string, unknown>>): ReadonlySet<string> {
  return new Set(Object.entries(options).flatMap(([option, isOn]) => (isOn === true ? [option] : [])));
}

function cellsOf(engine: Engine, id: string, box: Box): NewCell[] {
  const [values, formulas, formats, styles] = [
    engine.values(id, box),
    engine.formulas(id, box),
    engine.numberFormats(id, box),
    engine.styles(id, box),
  ];
  return values.flatMap((line, down) =>
    line.flatMap((value, across): NewCell[] => {
      const [row, column] = [box.row + down, box.column + across];
      const entered = formulas[down]?.[across] ?? "";
      const formula = isFormula(entered, value) ? entered : undefined;
      const look = lookOf(styles[down]?.[across] ?? {});
      const format = formats[down]?.[across] ?? "General";
      const isPlain = Object.keys(look).length === 0 && format === "General";
      if (value === "" && formula === undefined && isPlain) return [];
      const spill = formula === undefined ? null : engine.spillBox(id, row, column);
      return [
        {
          row,
          column,
          value,
          look,
          format,
          ...(formula === undefined ? {} : { formula }),
          ...(spill ? { fills: { rows: spill.rows, columns: spill.columns } } : {}),
        },
      ];
    }),
  );
}

/** Whether what was entered is a formula. A text may begin with "=" too: it is then its own value. */
export function isFormula(entered: unknown, value: unknown): entered is string {
  return typeof entered === "string" && entered.startsWith("=") && entered.length > 1 && entered !== value;
}

/** What of a sheet was entered or given to it, as a text to compare by: all but what its formulas come to. */
export function structureOf(engine: Engine, id: string, sheet: NewSheet): string {
  const spills = engine.spills(id);
  const isFilled = ({ row, column }: NewCell) =>
    spills.some(
      (box) =>
        row >= box.row &&
        row < box.row + box.rows &&
        column >= box.column &&
        column < box.column + box.columns,
    );
  const cells = sheet.cells.flatMap((cell) => {
    const { row, column, look, format, formula } = cell;
    const value = formula === undefined && !isFilled(cell) ? cell.value : "";
    const isPlain = Object.keys(look ?? {}).length === 0 && format === "General";
    if (value === "" && formula === undefined && isPlain) return [];
    return [[row, column, formula ?? null, value, format, Object.entries(look ?? {}).sort()]];
  });
  return asText({
    ...sheet,
    cells,
    // How high texts make a row is nobody's doing.
    rows: sheet.rows
      ?.filter(({ isFitted, isHidden }) => !isFitted || isHidden)
      .map(({ row, height, isFitted, isHidden }) => ({ row, height: isFitted ? null : height, isHidden })),
    protection: sheet.protection && [...sheet.protection.allowed].sort(),
    properties: [...(sheet.properties ?? [])].sort(),
  });
}

import { reference } from "../../src/formula";
import { filedId } from "../engine";
import type { FiledSheet } from "../engine";
import type { Beyond, FiledFeatures, OpenedFile } from "../file";
import type { ChartData, Engine, Host } from "../host";

/** A file that is open on the page, with its bytes: a copy is made by changing them. */
export interface FiledBook {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly opened: OpenedFile;
}

/** How the add-in's sheets are known: by what it keeps with them. */
const OURS = /^TotalPlace/;

/** The sheets of a file for the grid. Formulas of the user's keep the values of the file; those of the add-in's sheets are worked out. */
export function filedSheets({ opened: { content, kept, beyond } }: FiledBook): FiledSheet[] {
  return content.sheets.map((sheet) => ({
    ...sheet,
    ...lookOf(beyond, sheet.name),
    isWorkedOut: [...(kept.properties.get(sheet.name)?.keys() ?? [])].some((name) => OURS.test(name)),
  }));
}

function lookOf({ look }: Beyond, name: string): Pick<FiledSheet, "look"> {
  const own = look.sheets.get(name);
  return own ? { look: { ...own, styles: look.cells } } : {};
}

/** How many formulas of the file show its values and are not worked out. */
function formulasNotWorkedOut(file: FiledBook): number {
  return filedSheets(file)
    .filter((sheet) => !sheet.isWorkedOut)
    .reduce(
      (sum, { formulas }) =>
        sum + formulas.reduce((count, row) => count + row.filter((one) => one !== "").length, 0),
      0,
    );
}

export function hasFormulasNotWorkedOut(file: FiledBook): boolean {
  return formulasNotWorkedOut(file) > 0;
}

/** Tells the host what a file holds beside its cells: tables, names, and what add-ins keep in it. */
export function fillBook({ book }: Host, file: FiledBook): void {
  const { content, kept, beyond } = file.opened;
  book.fileName = file.name;
  const ids = new Map(content.sheets.map(({ name }, index) => [name, filedId(index)]));
  for (const { kind, name, sheet, box, hasHeadings, hasTotals } of content.declared) {
    const id = ids.get(sheet);
    if (id === undefined) continue;
    // A table without headings would be given a row for them, and its sheet is the user's.
    if (kind === "table" && hasHeadings) {
      const table = book.tables.add(id, box, true);
      book.tables.rename(table.id, name);
      if (hasTotals) book.tables.change(table.id, { hasTotals });
    } else if (
      kind === "name" &&
      !beyond.names.some((one) => one.name === name && one.sheet !== null) &&
      !book.engine.names().some((known) => known.name.toLowerCase() === name.toLowerCase())
    ) {
      book.engine.setName(name, `=${reference({ sheet, ...box })}`);
    }
  }
  for (const { name, refersTo, sheet } of beyond.names) {
    const id = sheet === null ? null : ids.get(sheet);
    if (id === undefined) continue;
    const isKnown = book.engine
      .names()
      .some((known) => known.sheet === id && known.name.toLowerCase() === name.toLowerCase());
    if (!isKnown) book.engine.setName(name, `=${refersTo}`, id);
  }
  for (const [sheet, features] of beyond.features) {
    const id = ids.get(sheet);
    if (id !== undefined) book.change(id, featuresById(features, ids));
  }
  if (beyond.isLocked) book.protection = { password: null, options: {} };
  for (const part of kept.customXml) book.xmlParts.set(part.id, { ...part });
  for (const [sheet, properties] of kept.properties) {
    const id = ids.get(sheet);
    if (id === undefined) continue;
    for (const [name, value] of properties) book.sheet(id).customProperties.set(name, value);
  }
}

/** Charts of a file name sheets by their names; those of sheets without cells keep what the file holds of them. */
function featuresById(features: FiledFeatures, ids: ReadonlyMap<string, string>): FiledFeatures {
  const named = new Map([...ids].map(([name, id]) => [name.toLowerCase(), id]));
  const data = (one: ChartData): ChartData => {
    if (one.kind !== "cells") return one;
    const sheet = named.get(one.area.sheet.toLowerCase());
    return sheet === undefined
      ? { kind: "fixed", values: [] }
      : { kind: "cells", area: { ...one.area, sheet } };
  };
  return {
    ...features,
    charts: features.charts.map((chart) => ({
      ...chart,
      series: chart.series.map((series) => ({
        ...series,
        name: data(series.name),
        values: data(series.values),
        categories: series.categories && data(series.categories),
      })),
    })),
  };
}

/** What a person has to know of an opened file, in sentences. */
export function aboutFile(file: FiledBook): string {
  const formulas = formulasNotWorkedOut(file);
  const kept =
    formulas === 0
      ? []
      : [
          `The file's ${formulas.toLocaleString("en-GB")} formulas keep its values and are not worked out here.`,
        ];
  return [...kept, ...file.opened.notes].join(" ");
}

/** The formula of the file whose value a cell shows; "" where it has none, or another is there now. */
export function formulaInFile(
  file: FiledBook,
  engine: Engine,
  sheet: string,
  row: number,
  column: number,
): string {
  const content = file.opened.content.sheets.find((_, index) => filedId(index) === sheet);
  const filed = content?.formulas[row - content.row]?.[column - content.column] ?? "";
  if (filed === "" || filedSheets(file).some((one) => one.name === content?.name && one.isWorkedOut))
    return "";
  const now = engine.formulas(sheet, { row, column, rows: 1, columns: 1 })[0]?.[0];
  return now === filed ? filed : "";
}

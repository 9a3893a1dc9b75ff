import { assertStructureOpen } from "../../book/book";
import type { Book } from "../../book/book";
import { EVENT, WORKBOOK_TARGET } from "../../events/hub";
import type { ChartData, SheetFeatures } from "../../book/kept";
import { invalidArgument } from "../../wire/errors";
import { isHostObject } from "../../wire/members";
import type { Arguments } from "../../wire/members";
import type { SheetState } from "../sheet/sheet-state";

const MOST_CHARACTERS = 31;

/** Copies a sheet with all that is on it; answers with the new sheet's id. Tables get names of their own. */
export function copySheet({ book, id }: SheetState, args: Arguments): string {
  assertStructureOpen(book);
  const sheets = book.engine.sheets();
  const position = positionOf(book, args);
  const name = copyName(
    sheets.find((sheet) => sheet.id === id)?.name ?? "",
    sheets.map((sheet) => sheet.name),
  );
  const made = book.engine.copySheet(id, name);
  book.engine.moveSheet(made, position);
  const source = book.sheet(id);
  const copy = book.sheet(made);
  for (const [key, value] of source.customProperties) copy.customProperties.set(key, value);
  copy.protection = source.protection;
  copy.tabColour = source.tabColour;
  book.change(made, featuresFor(book, source.features, id, made));
  for (const one of book.engine.names().filter(({ sheet }) => sheet === id)) {
    book.engine.setName(one.name, one.formula, made);
  }
  for (const table of book.tables.all().filter(({ sheet }) => sheet === id)) {
    if (!table.hasHeadings) continue;
    const own = book.tables.add(made, table.box, true);
    book.tables.change(own.id, { hasTotals: table.hasTotals, style: table.style, flags: table.flags });
  }
  book.events.emit(EVENT.worksheetAdded, [WORKBOOK_TARGET], {
    type: "WorksheetAdded",
    source: "Local",
    worksheetId: made,
  });
  return made;
}

/** Charts of the sheet's own cells are of the copy's; pivot tables, slicers and shapes stay with the file's sheet. */
function featuresFor(book: Book, features: SheetFeatures, from: string, to: string): SheetFeatures {
  const data = (one: ChartData): ChartData =>
    one.kind === "cells" && one.area.sheet === from
      ? { kind: "cells", area: { ...one.area, sheet: to } }
      : one;
  return {
    ...features,
    charts: features.charts.map((chart) => ({
      ...chart,
      id: `chart-${book.nextId()}`,
      series: chart.series.map((series) => ({
        ...series,
        name: data(series.name),
        values: data(series.values),
        categories: series.categories && data(series.categories),
      })),
    })),
    conditionalFormats: features.conditionalFormats.map((one) => ({ ...one, id: `format-${book.nextId()}` })),
    comments: features.comments.map((one) => ({
      ...one,
      id: `${one.id}-${book.nextId()}`,
      replies: one.replies.map((reply) => ({ ...reply, id: `${reply.id}-${book.nextId()}` })),
    })),
    listed: { pivotTables: [], slicers: [], shapes: [] },
  };
}

function positionOf(book: Book, args: Arguments): number {
  const sheets = book.engine.sheets();
  const type = args.optionalText(0) ?? "None";
  if (type === "Beginning") return 0;
  if (type === "End" || type === "None") return sheets.length;
  const other = args.raw(1);
  if ((type !== "Before" && type !== "After") || !isHostObject(other) || other.className !== "Worksheet") {
    throw invalidArgument();
  }
  const at = sheets.findIndex(({ id }) => id === (other.state as SheetState).id);
  return type === "Before" ? at : at + 1;
}

/** "Spend (2)", and so on; long names are cut so that it fits. */
function copyName(name: string, taken: readonly string[]): string {
  const stem = name.replace(/ \(\d+\)$/, "");
  for (let number = 2; ; number += 1) {
    const end = ` (${number})`;
    const wanted = stem.slice(0, MOST_CHARACTERS - end.length) + end;
    if (!taken.some((other) => other.toLowerCase() === wanted.toLowerCase())) return wanted;
  }
}

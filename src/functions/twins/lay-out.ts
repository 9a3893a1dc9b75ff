import { onSheet, parseAddress } from "../../formula";
import type { SheetBox } from "../../formula";
import { notCheckedBy } from "./not-checked";
import type { NativeTwin, TablePlaces, TwinArgument, TwinCall, TwinCell, TwinTable } from "./twin";

/** One cell to be written. */
export interface PlacedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly content: TwinCell;
}

/** A twin as it is written down. */
export interface LaidOutTwin {
  readonly result: readonly PlacedCell[];
  /** The tables beside it, from where the first was to go downwards. */
  readonly tables: readonly PlacedCell[];
  /** Where each of them begins, and its rows without title, source and headings. */
  readonly parts: readonly { readonly top: number; readonly body: SheetBox }[];
  /** The figures among them and where they are, for the next twin that is set out. */
  readonly figures: ReadonlyMap<string, SheetBox>;
  /** The first row below the tables. */
  readonly below: number;
}

/** An argument as it is in a formula; null for what a twin cannot take (a calculation, a name, a structured reference). */
export function readArgument(text: string): TwinArgument | null {
  const cells = parseAddress(text);
  if (cells) return { kind: "cells", cells: { sheet: cells.sheet ?? "", ...cells.box } };
  const value = text.trim();
  const isValue = /^(-?\d+(\.\d+)?(E[+-]?\d+)?%?|TRUE|FALSE|"([^"]|"")*")$/i.test(value);
  return isValue ? { kind: "value", text: value } : null;
}

/**
 * Sets out a twin: the formulas of the result where the function's own result is, the tables one below the other.
 *
 * `given` are the arguments by parameter name, without those left out; `beside` is where the first table's title goes. Figures that
 * are already in the workbook are named in `standing`, and not written again.
 */
export function layOut(
  twin: NativeTwin,
  given: Readonly<Record<string, TwinArgument>>,
  result: SheetBox,
  beside: Pick<SheetBox, "sheet" | "row" | "column">,
  standing: ReadonlyMap<string, SheetBox> = new Map(),
): LaidOutTwin {
  const call: TwinCall = { given: named(tidied(given), result, beside.sheet), result };
  const places = new Map(standing);
  const placeOf: TablePlaces = (name) => {
    const place = places.get(name);
    if (!place) throw new Error(`there is no table ${name}`);
    return place;
  };
  let row = beside.row;
  const placed = [...twin.tables(call), notCheckedBy(twin)]
    .filter(({ name }) => !standing.has(name))
    .map((table) => {
      const top = { ...beside, row };
      const body = bodyOf(table, top);
      places.set(table.name, body);
      row = body.row + body.rows + 1;
      return { table, top, body };
    });
  return {
    result: filled(result, (r, c) => twin.cellAt(call, r, c, placeOf)),
    // Only now, because tables may refer to one another.
    tables: placed.flatMap(({ table, top, body }) => [
      ...above(table, top),
      ...filled(body, (r, c) => table.cellAt(r, c, placeOf)),
    ]),
    parts: placed.map(({ top, body }) => ({ top: top.row, body })),
    figures: new Map(
      placed.flatMap(({ table, body }) => (table.kind === "figures" ? [[table.name, body]] : [])),
    ),
    below: row,
  };
}

/** Spaces around a text typed into the formula do not matter, and an empty one is as good as nothing. */
function tidied(given: Readonly<Record<string, TwinArgument>>): Record<string, TwinArgument> {
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, argument]): [string, TwinArgument][] => {
      if (argument.kind === "cells") return [[name, argument]];
      const text = argument.text.replace(/^"\s*|\s*"$/g, '"');
      return text === '"' || text === '""' ? [] : [[name, { kind: "value", text }]];
    }),
  );
}

/** Arguments on the result's own sheet are named with it where the tables are on another one. */
function named(
  given: Readonly<Record<string, TwinArgument>>,
  result: SheetBox,
  tablesSheet: string,
): Readonly<Record<string, TwinArgument>> {
  if (tablesSheet === result.sheet) return given;
  const entries = Object.entries(given).map(([name, argument]): [string, TwinArgument] =>
    argument.kind === "cells" && argument.cells.sheet === ""
      ? [name, { kind: "cells", cells: { ...argument.cells, sheet: result.sheet } }]
      : [name, argument],
  );
  return Object.fromEntries(entries);
}

function bodyOf(table: TwinTable, top: Pick<SheetBox, "sheet" | "row" | "column">): SheetBox {
  const headRows = 2 + (table.source === undefined ? 0 : 1);
  return { ...top, row: top.row + headRows, rows: table.rows, columns: table.headings.length };
}

/** Title, source and headings. */
function above(table: TwinTable, top: Pick<SheetBox, "sheet" | "row" | "column">): PlacedCell[] {
  const titles = [table.title, ...(table.source === undefined ? [] : [`Source: ${table.source}`])];
  const headings = table.headings.map((content, index) => ({
    ...place(top, titles.length, index),
    content,
  }));
  return [...titles.map((content, index) => ({ ...place(top, index, 0), content })), ...headings];
}

function filled(block: SheetBox, contentAt: (row: number, column: number) => TwinCell): PlacedCell[] {
  return Array.from({ length: block.rows }, (_, row) =>
    Array.from({ length: block.columns }, (_, column) => ({
      ...place(block, row, column),
      content: written(block.sheet, contentAt(row, column)),
    })),
  ).flat();
}

function written(sheet: string, content: TwinCell): TwinCell {
  return typeof content === "string" && content.startsWith("=") ? onSheet(sheet, content) : content;
}

function place(
  { sheet, row, column }: Pick<SheetBox, "sheet" | "row" | "column">,
  down: number,
  across: number,
) {
  return { sheet, row: row + down, column: column + across };
}

import { reference } from "../../src/formula";
import { filedId } from "../engine";
import type { Book, CellPosition, Engine, FiledFormula, Host } from "../host";
import type { KeptFormulas } from "./kept-formulas";
import { featuresById } from "./features-by-id";
import { isOurs } from "./filed-book";
import type { FiledBook } from "./filed-book";

/** With more formulas than this, those of the user's are not worked out. */
const MOST_FORMULAS = 5000;

/**
 * Tells the host what a file holds beside its cells: tables, names, and what add-ins keep in it. Answers with the formulas of the user's
 * that keep the file's values whatever changes.
 */
export function fillBook({ book }: Host, file: FiledBook): KeptFormulas {
  const { content, kept, beyond } = file.opened;
  const { layout } = beyond;
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
  fillNames(book, file, ids);
  fitRows(book.engine, file);
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
  for (const [sheet, { isVeryHidden, tabColour }] of layout.sheets) {
    const id = ids.get(sheet);
    if (id === undefined) continue;
    if (isVeryHidden) book.sheet(id).veryHidden = true;
    if (tabColour !== null) book.sheet(id).tabColour = `#${tabColour}`;
  }
  enterAgain(book.engine, file);
  const formulas = usersFormulas(file);
  const bare = withoutResults(file);
  if (formulas.length > MOST_FORMULAS)
    return { count: formulas.length, kept: formulas, unknown: [], withoutResults: bare.length };
  const left = book.engine.workOutLater(formulas);
  const isLeft = keysOf(left);
  const taken = keysOf(formulas);
  const workedOut = bare.filter((cell) => taken.has(keyOf(cell)) && !isLeft.has(keyOf(cell)));
  // What the file has no value of cannot wait until what it reads changes.
  if (workedOut.length > 0) book.engine.recalculate(workedOut);
  return {
    count: formulas.length,
    kept: left,
    unknown: [...new Set(left.flatMap(({ unknown }) => unknown))].sort(),
    withoutResults: bare.length - workedOut.length,
  };
}

/** The cells of the user's sheets whose formula the file has without its result. */
function withoutResults(file: FiledBook): CellPosition[] {
  const { layout } = file.opened.beyond;
  return file.opened.content.sheets.flatMap(({ name }, index) =>
    isOurs(file, name)
      ? []
      : (layout.sheets.get(name)?.withoutResults ?? []).map((cell) => ({ sheet: filedId(index), ...cell })),
  );
}

function keysOf(cells: readonly CellPosition[]): ReadonlySet<string> {
  return new Set(cells.map(keyOf));
}

function keyOf({ sheet, row, column }: CellPosition): string {
  return `${sheet} ${row} ${column}`;
}

/** The formulas of the user's sheets, but for those that fill several cells, which the engine would fill anew. */
function usersFormulas(file: FiledBook): FiledFormula[] {
  return file.opened.content.sheets.flatMap(({ name, row, column, formulas }, index) => {
    if (isOurs(file, name)) return [];
    const sheet = filedId(index);
    const arrays = file.opened.beyond.layout.sheets.get(name)?.arrays ?? [];
    const isArray = (at: number, across: number) =>
      arrays.some((box) => box.row === at && box.column === across);
    return formulas.flatMap((line, down) =>
      line.flatMap((formula, across) =>
        formula === "" || isArray(row + down, column + across)
          ? []
          : [{ sheet, row: row + down, column: column + across, formula }],
      ),
    );
  });
}

/** Names that stand for a range, a number or a text, of the workbook or of one sheet. */
function fillNames({ engine }: Book, { opened }: FiledBook, ids: ReadonlyMap<string, string>): void {
  for (const { name, refersTo, sheet } of opened.beyond.names) {
    const id = sheet === null ? null : ids.get(sheet);
    if (id === undefined) continue;
    const isKnown = engine
      .names()
      .some((known) => known.sheet === id && known.name.toLowerCase() === name.toLowerCase());
    if (!isKnown) engine.setName(name, `=${refersTo}`, id);
  }
}

/** Rows of our sheets are as high as their texts need, and stay so. */
function fitRows(engine: Engine, file: FiledBook): void {
  file.opened.content.sheets.forEach(({ name }, index) => {
    if (!isOurs(file, name)) return;
    for (const { row, height, isFitted } of file.opened.beyond.layout.sheets.get(name)?.rows ?? [])
      if (isFitted && height !== null) engine.setRowHeights(filedId(index), row, [height]);
  });
}

/** Formulas of our sheets that name tables are entered again: the engine knows no tables while it opens a workbook. */
function enterAgain(engine: Engine, file: FiledBook): void {
  file.opened.content.sheets.forEach(({ name, row, column, formulas }, index) => {
    if (!isOurs(file, name)) return;
    formulas.forEach((line, down) =>
      line.forEach((formula, across) => {
        if (!formula.includes("[")) return;
        const cell = { row: row + down, column: column + across, rows: 1, columns: 1 };
        engine.write(filedId(index), cell, [[formula]]);
      }),
    );
  });
}

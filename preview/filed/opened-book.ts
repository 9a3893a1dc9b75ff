import { filedId } from "../engine";
import type { Host, LaidOut, SheetEdit, TableArea } from "../host";
import { asText } from "./as-text";
import { described, structureOf } from "./described";
import { fillBook } from "./fill";
import { isOurs } from "./filed-book";
import type { FiledBook } from "./filed-book";
import { NO_FORMULAS } from "./kept-formulas";
import type { KeptFormulas } from "./kept-formulas";

/** A workbook that is open, with what it was when it was opened and what was changed since. */
export interface OpenedBook {
  readonly host: Host;
  /** null for a workbook that is no file yet. */
  readonly file: FiledBook | null;
  readonly formulas: KeptFormulas;
  readonly sheets: ReadonlyMap<string, OpenedSheet>;
  readonly names: ReadonlyMap<string, string>;
  readonly tables: readonly TableArea[];
  readonly settings: string;
  readonly calculationMode: string;
  readonly isProtected: boolean;
  edits(sheet: string): ReadonlySet<SheetEdit>;
}

/** A sheet of the file as it was opened. */
export interface OpenedSheet {
  readonly name: string;
  /** What the add-in's own sheet is made of, to be compared; null for the user's. */
  readonly structure: string | null;
  readonly visibility: string;
  readonly laidOut: LaidOut;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly gridlines: boolean;
  readonly tabColour: string;
  /** What the host keeps of it, as a text for each feature. */
  readonly record: ReadonlyMap<string, string>;
  /** Names of this sheet only, as a text. */
  readonly names: string;
}

/** Tells the host what the file holds, and begins to note what is changed. To be called before anything else is done to it. */
export function openBook(host: Host, file: FiledBook | null): OpenedBook {
  const formulas = file ? fillBook(host, file) : NO_FORMULAS;
  const { book } = host;
  const { engine } = book;
  const edits = new Map<string, Set<SheetEdit>>();
  engine.onEdited((sheet, edit) => {
    const known = edits.get(sheet);
    if (known) known.add(edit);
    else edits.set(sheet, new Set([edit]));
  });
  const sheets = (file?.opened.content.sheets ?? []).map(({ name }, index): [string, OpenedSheet] => {
    const id = filedId(index);
    return [id, openedSheet(host, id, name, file !== null && isOurs(file, name))];
  });
  return {
    host,
    file,
    formulas,
    sheets: new Map(sheets),
    names: namesOf(host, null),
    tables: book.tables.all(),
    settings: settingsOf(host),
    calculationMode: book.calculationMode,
    isProtected: book.protection !== null,
    edits: (sheet) => edits.get(sheet) ?? new Set(),
  };
}

function openedSheet(host: Host, id: string, name: string, isOwn: boolean): OpenedSheet {
  const { engine } = host.book;
  return {
    name,
    structure: isOwn ? structureOf(engine, id, described(host, id)) : null,
    visibility: visibilityOf(host, id),
    laidOut: engine.laidOut(id),
    frozen: engine.frozen(id),
    gridlines: engine.gridlines(id),
    tabColour: engine.tabColour(id),
    record: recordOf(host, id),
    names: asText([...namesOf(host, id)]),
  };
}

export function visibilityOf({ book }: Host, id: string): "visible" | "hidden" | "veryHidden" {
  const isHidden = book.engine.sheets().find((sheet) => sheet.id === id)?.hidden === true;
  if (!isHidden) return "visible";
  return book.sheet(id).veryHidden ? "veryHidden" : "hidden";
}

const COMPARED_OTHERWISE: ReadonlySet<string> = new Set(["veryHidden", "tabColour"]);

/** What the host keeps of a sheet beside what the engine knows, each feature as a text. */
export function recordOf({ book }: Host, id: string): ReadonlyMap<string, string> {
  const { features, ...record } = book.sheet(id);
  return new Map(
    Object.entries({ ...record, ...features })
      .filter(([feature]) => !COMPARED_OTHERWISE.has(feature))
      .map(([feature, of]) => [feature, asText(of)]),
  );
}

/** The names of the whole workbook, or of one sheet, and what they stand for. */
export function namesOf({ book }: Host, sheet: string | null): ReadonlyMap<string, string> {
  return new Map(
    book.engine
      .names()
      .filter((one) => one.sheet === sheet)
      .map(({ name, formula }) => [name, formula]),
  );
}

export function settingsOf({ book }: Host): string {
  return asText(book.settings);
}

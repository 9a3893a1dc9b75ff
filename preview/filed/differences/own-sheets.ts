import type { Box } from "../../host";
import type { NewSheet } from "../../file";
import { described, structureOf } from "../described";
import type { OpenedBook } from "../opened-book";

/** What became of the sheets of the add-in that the file has. */
export interface OwnSheets {
  /** Those that are made of something else now, by their id, as they are to be written. */
  readonly written: ReadonlyMap<string, NewSheet>;
  /** The names of those that are gone. */
  readonly removed: readonly string[];
  /** The names, in small letters, of those that are gone and were added again under another id. */
  readonly replacedAnew: ReadonlySet<string>;
}

export function ownSheets(book: OpenedBook): OwnSheets {
  const { host } = book;
  const { engine } = host.book;
  const now = engine.sheets();
  const written = new Map<string, NewSheet>();
  const removed: string[] = [];
  const replacedAnew = new Set<string>();
  for (const [id, { name, structure }] of book.sheets) {
    if (structure === null) continue;
    const isHere = now.some((sheet) => sheet.id === id);
    if (isHere) {
      const sheet = described(host, id);
      const isSame = structureOf(engine, id, sheet) === structure && fillsAsBefore(book, id, name);
      if (!isSame) written.set(id, { ...sheet, isInPlace: true });
    } else if (now.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase()))
      replacedAnew.add(name.toLowerCase());
    else removed.push(name);
  }
  return { written, removed, replacedAnew };
}

/** Whether each formula fills the cells that it fills in the file. */
function fillsAsBefore({ host, file }: OpenedBook, id: string, name: string): boolean {
  const before = file?.opened.beyond.layout.sheets.get(name)?.filled ?? [];
  const now = host.book.engine.spills(id).filter(({ rows, columns }) => rows * columns > 1);
  const text = (boxes: readonly Box[]) =>
    boxes
      .filter(({ rows, columns }) => rows * columns > 1)
      .map(({ row, column, rows, columns }) => [row, column, rows, columns].join())
      .sort()
      .join(" ");
  return text(before) === text(now);
}

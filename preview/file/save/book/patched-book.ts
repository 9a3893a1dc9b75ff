import { sheetFacts } from "../sheet/sheet-facts";
import type { SheetFacts } from "../sheet/sheet-facts";
import { patchedSheet } from "../sheet/patched-sheet";
import { NO_STYLES, stylesOf } from "../styles";
import type { Styles } from "../styles";
import type { Changes } from "../changes";
import { writeSheet } from "../new-sheet";
import type { Surroundings } from "../new-sheet";
import { SPREADSHEET } from "../parts";
import { sheetPart, tablesOfBook } from "./book";
import type { Book } from "./book";
import { writeCustomXml } from "./custom-xml";
import { dynamicArrays } from "./metadata";
import { partWriter } from "./part-writer";
import type { PartWriter, PatchedParts } from "./part-writer";
import { unreached } from "./unreached";
import { workbookXml } from "./workbook-part";
import type { AddedSheet } from "./workbook-part";

/** What of a sheet decides whether its cells may be changed, for the sheets that are. */
export function factsOfChanged(book: Book, changes: Changes): Map<string, SheetFacts> {
  const facts = new Map<string, SheetFacts>();
  for (const { sheet } of [...changes.cells, ...changes.layouts]) {
    const part = sheetPart(book, sheet);
    if (part !== null && !facts.has(part)) facts.set(part, sheetFacts(book.parts.text(part) ?? ""));
  }
  return facts;
}

/** Writes the changes into the parts of a workbook. They have to be ones that can be carried (refusals). */
export function patchedBook(
  book: Book,
  changes: Changes,
  facts: ReadonlyMap<string, SheetFacts>,
): PatchedParts {
  const { parts } = book;
  const writer = partWriter(parts);
  const styles = stylesOf(target(book, "styles")?.text ?? NO_STYLES, target(book, "theme")?.text ?? null);
  leaveOutWhatGoes(book, changes, writer);
  const folder = book.part.slice(0, book.part.lastIndexOf("/") + 1);
  const dynamic = writeMetadata(book, changes, writer, folder);
  for (const [part, of] of facts) {
    const isHere = ({ sheet }: { readonly sheet: string }) => sheetPart(book, sheet) === part;
    const layout = changes.layouts.find(isHere);
    writer.write(
      part,
      patchedSheet(parts.text(part) ?? "", { cells: changes.cells.filter(isHere), layout }, of, {
        styles,
        dynamic,
      }),
    );
  }
  const added = writeSheets(book, changes, { writer, styles, dynamic, folder });
  // Those that go first: their names are given again.
  const customXml = [...changes.customXml].sort(
    (one, other) => Number(one.xml !== null) - Number(other.xml !== null),
  );
  for (const custom of customXml) writeCustomXml(book, writer, custom);
  writeStyles(book, writer, styles);
  if (changesFormulas(changes)) writer.leaveOut(target(book, "calcChain")?.part);
  writer.write(book.part, workbookXml(book, changes, added));
  return writer.finish();
}

/** A part that the workbook leads to, by the kind of relation. */
function target(book: Book, type: string): { readonly part: string; readonly text: string } | null {
  const relation = book.relations.find((one) => one.type === type);
  const part = relation ? book.parts.find(relation.target) : null;
  return part === null ? null : { part, text: book.parts.text(part) ?? "" };
}

/** Parts of sheets that are gone or written anew, and what only these led to. */
function leaveOutWhatGoes(book: Book, { removed, sheets }: Changes, writer: PartWriter): void {
  const partsOfSheets = (names: readonly string[]) => names.flatMap((name) => sheetPart(book, name) ?? []);
  const gone = partsOfSheets(removed);
  const anew = partsOfSheets(sheets.flatMap(({ isInPlace, name }) => (isInPlace ? [name] : [])));
  if (gone.length + anew.length === 0) return;
  for (const part of unreached(book.parts, book.part, gone, anew)) writer.leaveOut(part);
}

function writeSheets(
  book: Book,
  changes: Changes,
  shared: Pick<Surroundings, "writer" | "styles" | "dynamic" | "folder">,
): AddedSheet[] {
  const { writer, folder } = shared;
  const isLeft = new Set(
    changes.sheets.filter(({ isInPlace }) => isInPlace).map(({ name }) => name.toLowerCase()),
  );
  const inPlace = new Set(
    book.tabs
      .filter(({ name }) => isLeft.has(name.toLowerCase()))
      .flatMap(({ name }) => sheetPart(book, name) ?? []),
  );
  const around: Surroundings = {
    ...shared,
    main: book.main,
    relations: book.relationsNamespace,
    hasView: book.hasView,
    tableIds: freeTableIds(book, inPlace),
  };
  return changes.sheets.flatMap((sheet): AddedSheet[] => {
    const held = sheet.isInPlace ? sheetPart(book, sheet.name) : null;
    const part = held ?? writer.free(`${folder}worksheets/sheet`);
    writeSheet(sheet, part, around, book.tabs.length === 0 && sheet === changes.sheets[0]);
    if (held !== null) return [];
    return [{ sheet, relation: writer.relate(book.part, `${book.relationsNamespace}/worksheet`, part) }];
  });
}

/** The numbers that no table of the copy has, from the first on: those of sheets written anew are given again. */
function freeTableIds(book: Book, writtenAnew: ReadonlySet<string>): () => number {
  const used = new Set(tablesOfBook(book.parts).map(({ id }) => id));
  for (const { id } of tablesOfBook(book.parts, writtenAnew)) used.delete(id);
  return () => {
    let id = 1;
    while (used.has(id)) id += 1;
    used.add(id);
    return id;
  };
}

/** Answers with the mark of cells whose formula fills others as it needs; null where no such is written. */
function writeMetadata(
  book: Book,
  { cells, sheets }: Changes,
  writer: PartWriter,
  folder: string,
): number | null {
  const isFilling =
    sheets.some((sheet) => sheet.cells.some(({ fills }) => fills)) ||
    cells.some(({ to }) => to.kind === "formula" && to.fills);
  if (!isFilling) return null;
  const before = target(book, "sheetMetadata");
  const metadata = dynamicArrays(before?.text ?? null, book.main);
  if (!metadata) return null;
  const part = before?.part ?? `${folder}metadata.xml`;
  writer.write(part, metadata.xml, `${SPREADSHEET}.sheetMetadata+xml`);
  if (!before) writer.relate(book.part, `${book.relationsNamespace}/sheetMetadata`, part);
  return metadata.mark;
}

function writeStyles(book: Book, writer: PartWriter, styles: Styles): void {
  const before = target(book, "styles");
  const after = styles.xml();
  if (after === (before?.text ?? NO_STYLES)) return;
  const part = before?.part ?? `${book.part.slice(0, book.part.lastIndexOf("/") + 1)}styles.xml`;
  writer.write(part, after, `${SPREADSHEET}.styles+xml`);
  if (!before) writer.relate(book.part, `${book.relationsNamespace}/styles`, part);
}

/** The order of sums is worked out by Excel where the file has none; a wrong one would be an error. */
function changesFormulas({ cells, sheets, removed }: Changes): boolean {
  return (
    removed.length > 0 ||
    cells.some(({ to }) => to.kind !== "worked-out" && to.kind !== "kept") ||
    sheets.some(({ isInPlace, cells: written }) => isInPlace || written.some(({ formula }) => formula))
  );
}

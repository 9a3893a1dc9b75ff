import { address, parseAddress, readableAddress } from "../../../../src/formula";
import type { Box } from "../../../../src/formula";
import { eachElement } from "../../xml";
import { partsOf, sheetPart, tablesOfBook } from "../book/book";
import type { Book } from "../book/book";
import type { ChangedCell } from "../changes";
import type { SheetFacts } from "../sheet/sheet-facts";
import { contentRefusal } from "./content";

/** Why cells of the file cannot be changed; none where all can be. */
export function cellRefusals(
  book: Book,
  cells: readonly ChangedCell[],
  facts: ReadonlyMap<string, SheetFacts>,
): string[] {
  const known = new Map<string, Limits | null>();
  const limitsOf = (sheet: string) => {
    const before = known.get(sheet);
    if (before !== undefined) return before;
    const part = sheetPart(book, sheet);
    const of = part === null ? undefined : facts.get(part);
    const limits = part === null || !of ? null : { ...of, ...limitsOfParts(book, part) };
    known.set(sheet, limits);
    return limits;
  };
  return cells.flatMap((cell) => cellRefusal(book, cell, limitsOf(cell.sheet)));
}

interface Limits extends SheetFacts {
  readonly pivots: readonly Box[];
  readonly headings: readonly { readonly table: string; readonly box: Box }[];
}

function cellRefusal(book: Book, cell: ChangedCell, sheet: Limits | null): string[] {
  const { to } = cell;
  const place = { row: cell.row, column: cell.column, rows: 1, columns: 1 };
  const here = readableAddress(cell.sheet, place);
  if (!sheet) return [`The file has no sheet of cells called "${cell.sheet}".`];
  const [value, formula] = ["value" in to ? to.value : "", to.kind === "formula" ? to.formula : ""];
  const wrong = contentRefusal(here, cell.row, cell.column, value, formula);
  if (wrong !== null) return [wrong];
  if (to.kind === "worked-out") return [];
  if (sheet.isProtected && (to.kind === "kept" || !isUnlocked(book, sheet.styles.get(address(place)) ?? 0)))
    return [`Sheet "${cell.sheet}" is protected: take the protection off in Excel to change ${here}.`];
  const pivot = sheet.pivots.find((box) => holds(box, cell));
  if (pivot) return [`${here} is in the pivot table ${address(pivot)}, which only Excel can change.`];
  if (to.kind === "kept") return [];
  const inMerged = sheet.merged.find((box) => holds(box, cell) && !starts(box, cell));
  if (inMerged)
    return [`${here} is hidden in the merged cells ${address(inMerged)}: change their first cell.`];
  const filling = sheet.filling.find(
    ({ box, isDataTable }) => holds(box, cell) && (isDataTable || !starts(box, cell)),
  );
  if (filling)
    return [
      `${here} is filled by the formula of ${address(filling.box)}: change its first cell, or clear it in Excel.`,
    ];
  return sheet.headings.flatMap(({ table, box }) =>
    holds(box, cell) ? [`${here} is a heading of the table "${table}": change it in Excel.`] : [],
  );
}

function limitsOfParts(book: Book, part: string): Pick<Limits, "pivots" | "headings"> {
  const headings = tablesOfBook(book.parts, new Set([part])).flatMap(({ name, ref, hasHeadings }) => {
    const box = parseAddress(ref)?.box;
    return box && hasHeadings ? [{ table: name, box: { ...box, rows: 1 } }] : [];
  });
  return { pivots: pivots(book, part), headings };
}

/** Whether a style lets its cells be typed into although their sheet is protected. */
function isUnlocked(book: Book, style: number): boolean {
  const [part] = partsOf(book.parts, book.part, "styles");
  let [index, isOpen] = [-1, false];
  eachElement(part === undefined ? "" : (book.parts.text(part) ?? ""), (element) => {
    if (element.name === "xf" && element.within.at(-1) === "cellXfs") index += 1;
    if (element.name === "protection" && element.within.includes("cellXfs") && index === style) {
      isOpen = /^(?:0|false)$/.test(element.attribute("locked") ?? "");
    }
  });
  return isOpen;
}

function pivots(book: Book, part: string): Box[] {
  return partsOf(book.parts, part, "pivotTable").flatMap((pivot) => {
    const found: Box[] = [];
    eachElement(book.parts.text(pivot) ?? "", (element) => {
      const box = element.name === "location" ? parseAddress(element.attribute("ref") ?? "")?.box : undefined;
      if (box) found.push(box);
    });
    return found;
  });
}

function holds(box: Box, { row, column }: { readonly row: number; readonly column: number }): boolean {
  return (
    row >= box.row && row < box.row + box.rows && column >= box.column && column < box.column + box.columns
  );
}

function starts(box: Box, { row, column }: { readonly row: number; readonly column: number }): boolean {
  return row === box.row && column === box.column;
}

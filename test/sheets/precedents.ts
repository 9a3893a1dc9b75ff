import { tokenize } from "@borgar/fx/xlsx";
import { columnNumber, readableAddress } from "../../src/formula";
import type { SheetBox } from "../../src/formula";
import type { CellContent, StyleKind } from "../../src/sheets";
import type { BookPlan } from "../../src/sheets/book";
import { isFormula } from "./given-cells";

/** What a headline comes from, as its formulas say. */
export interface Origins {
  /** Cells without a formula in which paths end, by what they look like. */
  readonly ends: ReadonlyMap<StyleKind, readonly string[]>;
  /** Rows of formulas on the longest path: cells that are one formula side by side, or one below the other, count once. */
  readonly rows: number;
  /** Sheets on the longest path, counted each time that it goes to another. */
  readonly sheets: number;
}

interface Cell {
  readonly content: CellContent;
  readonly style: StyleKind;
  readonly block: number;
  readonly sheet: string;
}

/** Walks precedents back from cells of a book's sheets, with a parser of formulas. */
export function originsIn({ sheets }: Pick<BookPlan, "sheets">): (from: readonly SheetBox[]) => Origins {
  const cells = new Map<string, Cell>();
  let block = 0;
  for (const sheet of sheets) {
    for (const { row, column, cells: lines, style } of sheet.blocks) {
      block += 1;
      lines.forEach((line, down) =>
        line.forEach((content, across) => {
          cells.set(keyOf(sheet.name, row + down, column + across), {
            content,
            style,
            block,
            sheet: sheet.name,
          });
        }),
      );
    }
  }
  const precedents = new Map<string, readonly string[]>();
  const before = (key: string, { content, sheet }: Cell): readonly string[] => {
    const known = precedents.get(key);
    if (known) return known;
    const found = isFormula(content) ? [...new Set(rangesIn(content, sheet).flatMap(keysOf))] : [];
    precedents.set(key, found);
    return found;
  };
  return (from) => {
    const seen = new Set<string>();
    const ends = new Map<StyleKind, string[]>();
    /** By block of formulas, the blocks and sheets that it reads. */
    const reads = new Map<number, Set<number>>();
    const sheetOf = new Map<number, string>();
    const waiting = from.flatMap(keysOf);
    while (waiting.length > 0) {
      const key = waiting.pop()!;
      const cell = cells.get(key);
      if (cell === undefined || seen.has(key)) continue;
      seen.add(key);
      if (!isFormula(cell.content)) {
        ends.set(cell.style, [...(ends.get(cell.style) ?? []), key]);
        continue;
      }
      sheetOf.set(cell.block, cell.sheet);
      const read = reads.get(cell.block) ?? new Set<number>();
      reads.set(cell.block, read);
      for (const other of before(key, cell)) {
        const there = cells.get(other);
        if (there !== undefined && isFormula(there.content) && there.block !== cell.block)
          read.add(there.block);
        waiting.push(other);
      }
    }
    const longest = (count: (one: number, other: number) => number): number => {
      const known = new Map<number, number>();
      const of = (one: number): number => {
        const found = known.get(one);
        if (found !== undefined) return found;
        known.set(one, 0);
        const depth = Math.max(0, ...[...reads.get(one)!].map((other) => of(other) + count(one, other)));
        known.set(one, depth);
        return depth;
      };
      return 1 + Math.max(...[...reads.keys()].map(of));
    };
    return {
      ends,
      rows: longest(() => 1),
      sheets: longest((one, other) => (sheetOf.get(one) === sheetOf.get(other) ? 0 : 1)),
    };
  };
}

function keyOf(sheet: string, row: number, column: number): string {
  return readableAddress(sheet, { row, column, rows: 1, columns: 1 });
}

function keysOf({ sheet, row, column, rows, columns }: SheetBox): string[] {
  return Array.from({ length: rows * columns }, (_, at) =>
    keyOf(sheet, row + Math.floor(at / columns), column + (at % columns)),
  );
}

/** The ranges that a formula names. */
function rangesIn(formula: string, sheet: string): readonly SheetBox[] {
  return tokenize(formula)
    .filter(({ type }) => type === "range")
    .map(({ value }) => {
      const cut = value.lastIndexOf("!");
      const name = value
        .slice(0, Math.max(0, cut))
        .replace(/^'(.*)'$/, "$1")
        .replaceAll("''", "'");
      const [first, last = first] = value
        .slice(cut + 1)
        .replaceAll("$", "")
        .split(":")
        .map(at);
      return {
        sheet: cut < 0 ? sheet : name,
        row: first!.row,
        column: first!.column,
        rows: last!.row - first!.row + 1,
        columns: last!.column - first!.column + 1,
      };
    });
}

function at(cell: string): { readonly row: number; readonly column: number } {
  const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(cell)!;
  return { row: Number(digits) - 1, column: columnNumber(letters!) };
}

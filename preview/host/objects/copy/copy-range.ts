import { contains, intersection, movedFormula } from "../../address";
import { assertSheetOpen } from "../../book/book";
import type { Book } from "../../book/book";
import { noteChange } from "../../book/changes";
import { restyled, withoutLinks, withoutValidation } from "../../book/kept";
import type { SheetFeatures } from "../../book/kept";
import type { Area } from "../../address";
import type { Box, CellInput, CellValue } from "../../engine";
import { HostError, invalidArgument } from "../../wire/errors";
import type { Arguments } from "../../wire/members";
import { areaArgument } from "../range/range-argument";
import { onSameSheet } from "../range/range-state";
import type { RangeState } from "../range/range-state";
import { withinUse } from "../range/range-values";

const COPY_TYPES = ["All", "Formulas", "Values", "Formats"] as const;
type CopyType = (typeof COPY_TYPES)[number];

/** Copies cells into the range, as often as they fit; where the range is smaller, all the same, from its first cell on. */
export function copyFrom(range: RangeState, args: Arguments): void {
  const { book, sheet } = range;
  assertSheetOpen(book, sheet);
  const source = areaArgument(book, sheet, args, 0);
  const asked = args.optionalText(1) ?? "All";
  const type = COPY_TYPES.find((name) => name === asked);
  if (!type) {
    if (asked === "Link") throw notThere("Copying links to cells");
    throw invalidArgument();
  }
  const [skipBlanks, transpose] = [args.flag(2), args.flag(3)];
  const from = withinUse(book, source.sheet, source.box);
  if (!from) return;
  const block = readBlock(book, { sheet: source.sheet, box: from });
  if (transpose && type !== "Values" && type !== "Formats" && block.formulas.flat().some(isFormula)) {
    throw notThere("Turning a block of formulas");
  }
  const shape = transpose ? { rows: from.columns, columns: from.rows } : from;
  for (const box of places(range, shape)) {
    const target = onSameSheet(range, box).box;
    copyBlock(book, block, { sheet, box: target }, { type, skipBlanks, transpose });
    noteChange(book, sheet, target, "RangeEdited");
  }
}

interface Block extends Area {
  readonly formulas: readonly (readonly CellValue[])[];
  readonly values: readonly (readonly CellValue[])[];
}

interface How {
  readonly type: CopyType;
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

/** Read before anything is written: the target may be a part of the source. What only spills into a cell is not the cell's own. */
function readBlock({ engine }: Book, { sheet, box }: Area): Block {
  const spills = engine.spills(sheet);
  const isSpilled = (row: number, column: number) =>
    spills.some(
      (spill) =>
        contains(spill, { row, column, rows: 1, columns: 1 }) &&
        (spill.row !== row || spill.column !== column),
    );
  const formulas = engine
    .formulas(sheet, box)
    .map((line, down) => line.map((cell, at) => (isSpilled(box.row + down, box.column + at) ? "" : cell)));
  return { sheet, box, formulas, values: engine.values(sheet, box) };
}

function places(
  { box }: RangeState,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): readonly Box[] {
  const [down, across] = [
    box.rows % rows === 0 ? box.rows / rows : 1,
    box.columns % columns === 0 ? box.columns / columns : 1,
  ];
  return Array.from({ length: down * across }, (_, at) => ({
    row: box.row + Math.floor(at / across) * rows,
    column: box.column + (at % across) * columns,
    rows,
    columns,
  }));
}

function copyBlock(book: Book, block: Block, target: Area, how: How): void {
  const { engine } = book;
  const { box } = target;
  const at = <Item>(cells: readonly (readonly Item[])[], row: number, column: number) =>
    how.transpose ? cells[column]![row]! : cells[row]![column]!;
  const grid = <Item>(cell: (row: number, column: number) => Item) =>
    Array.from({ length: box.rows }, (_, row) =>
      Array.from({ length: box.columns }, (__, column) => cell(row, column)),
    );
  if (how.type === "All" || how.type === "Formats") copyLooks(book, block, target, grid, at);
  if (how.type === "Formats") return;
  const cells = grid((row, column): CellInput => {
    const cell = at(how.type === "Values" ? block.values : block.formulas, row, column);
    if (cell === "") return how.skipBlanks ? null : "";
    if (how.type !== "Values" && isFormula(cell)) {
      const origin = how.transpose ? { row: column, column: row } : { row, column };
      const from = { row: block.box.row + origin.row, column: block.box.column + origin.column };
      return movedFormula(cell, from, { row: box.row + row, column: box.column + column });
    }
    return typeof cell === "string" && !cell.startsWith("#") ? `'${cell}` : cell;
  });
  engine.write(target.sheet, box, cells);
  if (how.type === "All" && !how.transpose) copyFeatures(book, block, target);
}

function copyLooks(
  { engine }: Book,
  block: Block,
  { sheet, box }: Area,
  grid: <Item>(cell: (row: number, column: number) => Item) => Item[][],
  at: <Item>(cells: readonly (readonly Item[])[], row: number, column: number) => Item,
): void {
  const styles = engine.styles(block.sheet, block.box);
  const formats = engine.numberFormats(block.sheet, block.box);
  engine.clearFormats(sheet, box);
  engine.setNumberFormats(
    sheet,
    box,
    grid((row, column) => at(formats, row, column)),
  );
  for (const [row, line] of grid((down, across) => at(styles, down, across)).entries()) {
    for (const [column, style] of line.entries()) {
      if (Object.keys(style).length > 0) {
        engine.setStyle(
          sheet,
          { row: box.row + row, column: box.column + column, rows: 1, columns: 1 },
          style,
        );
      }
    }
  }
}

/** Rules, links, conditional formats and styles go along with the cells; comments stay where they are. */
function copyFeatures(book: Book, block: Block, { sheet, box }: Area): void {
  const source = book.sheet(block.sheet).features;
  const here = book.sheet(sheet).features;
  const [down, across] = [box.row - block.box.row, box.column - block.box.column];
  const move = (one: Box) => ({ ...one, row: one.row + down, column: one.column + across });
  const parts = (boxes: readonly Box[]) =>
    boxes.flatMap((one) => intersection(one, block.box) ?? []).map(move);
  const anchored = <
    One extends { readonly boxes: readonly Box[]; readonly anchor: { row: number; column: number } },
  >(
    all: readonly One[],
  ) =>
    all.flatMap((one) => {
      const boxes = parts(one.boxes);
      const anchor = { row: one.anchor.row + down, column: one.anchor.column + across };
      return boxes.length === 0 ? [] : [{ ...one, boxes, anchor: isOn(anchor) ? anchor : boxes[0]! }];
    });
  const features: Partial<SheetFeatures> = {
    validations: [...withoutValidation(here.validations, box), ...anchored(source.validations)],
    conditionalFormats: [
      ...here.conditionalFormats,
      ...anchored(source.conditionalFormats).map((one) => ({ ...one, id: `format-${book.nextId()}` })),
    ],
    links: [
      ...withoutLinks(here.links, box),
      ...source.links.flatMap((link) => parts([link.box]).map((part) => ({ ...link, box: part }))),
    ],
    styles: source.styles
      .flatMap((one) => parts([one.box]).map((part) => ({ box: part, style: one.style })))
      .reduce((styled, one) => restyled(styled, one.box, one.style), restyled(here.styles, box, "Normal")),
  };
  book.change(sheet, features);
}

function isOn({ row, column }: { row: number; column: number }): boolean {
  return row >= 0 && column >= 0;
}

function isFormula(cell: CellValue): cell is string {
  return typeof cell === "string" && cell.startsWith("=") && cell.length > 1;
}

function notThere(what: string): HostError {
  return new HostError("NotImplemented", `${what} is not implemented by this stand-in for Excel.`);
}

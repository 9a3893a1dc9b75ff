import { sheetFormulas } from "../draft";
import type { CellContent, PlannedSheet } from "../draft";
import { range } from "../cells";
import { CREATE_AGAIN } from "./check";
import type { Check, WrittenFormulas } from "./check";

/** The formulas of a sheet, from a row on. */
export function formulasOn(sheet: PlannedSheet, fromRow = 0): WrittenFormulas {
  const blocks = sheet.blocks.filter(({ style }) => style !== "input");
  const lines = sheetFormulas({ ...sheet, blocks }).map((line, row) => (row < fromRow ? [] : line));
  const extents = overSortable(lines.map(extentOf), sheet.blocks);
  return {
    sheet: sheet.name,
    boxes: boxesOf(extents).map((box) => ({ sheet: sheet.name, ...box })),
    count: lines.flat().filter(isFormula).length,
  };
}

/** Every formula that was written is still one. Rows may be moved, and rows and formulas of one's own put in. */
export function checksOfFormulas(written: readonly WrittenFormulas[]): readonly Check[] {
  return written
    .filter(({ count }) => count > 0)
    .map(({ sheet, boxes, count }) => ({
      label: `No formula of the sheet ${sheet} was typed over`,
      formula: `${boxes.map((box) => `SUMPRODUCT(ISFORMULA(${range(box)})*1)`).join("+")}>=${count}`,
      advice: `A figure was typed where a formula was, or a row or column was deleted. ${CREATE_AGAIN}`,
    }));
}

/** The columns from the first to the last with a formula. */
interface Extent {
  readonly from: number;
  readonly to: number;
}

const NO_EXTENT: Extent = { from: Infinity, to: -1 };

function extentOf(line: readonly CellContent[]): Extent {
  const from = line.findIndex(isFormula);
  return from < 0 ? NO_EXTENT : { from, to: line.findLastIndex(isFormula) };
}

/** With as wide an extent in each row of a block as in any other: a table's rows may be sorted. */
function overSortable(extents: readonly Extent[], blocks: PlannedSheet["blocks"]): readonly Extent[] {
  const over = [...extents];
  for (const { row, rows } of blocks) {
    const { from, to } = extents.slice(row, row + rows).reduce(around, NO_EXTENT);
    if (to < 0) continue;
    for (let at = row; at < Math.min(row + rows, over.length); at += 1)
      over[at] = around(over[at]!, { from, to });
  }
  return over;
}

function around(one: Extent, other: Extent): Extent {
  return { from: Math.min(one.from, other.from), to: Math.max(one.to, other.to) };
}

interface Part {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * One box around all formulas, or the two, one below the other, that hold fewest cells: every change anywhere in them has
 * Excel look at all of them again, and a wide table above a long one would leave them mostly empty.
 */
function boxesOf(extents: readonly Extent[]): readonly Part[] {
  const down = partsEndingAt(extents);
  const up = partsEndingAt(extents.toReversed()).map(
    (part) => part && { ...part, row: extents.length - part.row - part.rows },
  );
  const cuts = extents.map((_, cut) =>
    [down[cut], up[extents.length - 2 - cut]].flatMap((part) => part ?? []),
  );
  return cuts.reduce((best, parts) => (cellsIn(parts) < cellsIn(best) ? parts : best), cuts.at(-1) ?? []);
}

/** Around the formulas of the rows down to each. */
function partsEndingAt(extents: readonly Extent[]): readonly (Part | null)[] {
  let part: Part | null = null;
  return extents.map(({ from, to }, row) => {
    if (to >= 0) {
      const first: number = Math.min(from, part?.column ?? from);
      const last = Math.max(to, part === null ? to : part.column + part.columns - 1);
      const top: number = part?.row ?? row;
      part = { row: top, column: first, rows: row - top + 1, columns: last - first + 1 };
    }
    return part;
  });
}

function cellsIn(parts: readonly Part[]): number {
  return parts.reduce((cells, { rows, columns }) => cells + rows * columns, 0);
}

function isFormula(cell: CellContent): boolean {
  return typeof cell === "string" && cell.startsWith("=");
}

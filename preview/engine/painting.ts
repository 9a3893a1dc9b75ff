import type { Box } from "../host/engine";
import type { StylePatch } from "./styles";

/** Cells with a change of their look, by row and column. */
export type PaintedCells = Record<number, Record<number, { readonly s: StylePatch }>>;

/** Looks that are still to be given to Univer. Each of its commands costs as much as a hundred cells. */
export interface Painting {
  /** Notes a change of look of every cell of the block for which there is one. */
  add(sheet: string, box: Box, change: (row: number, column: number) => StylePatch | undefined): void;
  /** Gives Univer what is noted. To be called before anything reads a look or depends on one. */
  finish(): void;
  dispose(): void;
}

/** Gathers looks; what is noted is given to `paint` sheet by sheet, at the latest when the work in hand is done. */
export function gatherPainting(paint: (sheet: string, cells: PaintedCells) => void): Painting {
  const noted = new Map<string, PaintedCells>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const finish = () => {
    if (noted.size === 0) return;
    clearTimeout(timer);
    timer = undefined;
    const sheets = [...noted];
    noted.clear();
    for (const [sheet, cells] of sheets) paint(sheet, cells);
  };
  return {
    add: (sheet, box, change) => {
      let cells = noted.get(sheet);
      if (!cells) noted.set(sheet, (cells = {}));
      for (let row = box.row; row < box.row + box.rows; row += 1) {
        for (let column = box.column; column < box.column + box.columns; column += 1) {
          const style = change(row, column);
          if (!style) continue;
          const line = (cells[row] ??= {});
          const before = line[column]?.s;
          line[column] = { s: before ? both(before, style) : style };
        }
      }
      timer ??= setTimeout(finish, 0);
    },
    finish,
    dispose: () => {
      noted.clear();
      clearTimeout(timer);
    },
  };
}

function both(first: StylePatch, second: StylePatch): StylePatch {
  const borders = first.bd && second.bd ? { bd: { ...first.bd, ...second.bd } } : {};
  return { ...first, ...second, ...borders };
}

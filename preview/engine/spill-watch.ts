import type { IFormulaDirtyData } from "@univerjs/engine-formula";
import type { Box } from "../host/engine";

/** The block of cells that one formula fills. */
export interface Spill {
  readonly sheet: string;
  readonly box: Box;
}

/**
 * Univer works out the readers of a spill after it only where it knew the spill when the pass began. The watch says
 * which spills came or went in a pass, so that their readers can be worked out in another.
 */
export interface SpillWatch {
  /** Takes in which cells a pass begins with: what they spilled before is known no more. */
  begin(dirty: Pick<IFormulaDirtyData, "dirtyRanges" | "forceCalculation">): void;
  /** The spills that were not known in the pass just ended, and those that are there no more: what reads their cells read what was. */
  changed(): readonly Spill[];
}

export function watchSpills(spills: () => readonly Spill[], sheets: () => readonly string[]): SpillWatch {
  let last: ReadonlyMap<string, Spill> = new Map();
  let known = new Map<string, Spill>();
  return {
    begin: ({ dirtyRanges, forceCalculation }) => {
      for (const [key, { sheet, box }] of known) {
        const isEntered = dirtyRanges.some(
          ({ sheetId, range }) =>
            sheetId === sheet &&
            range.startRow <= box.row &&
            box.row <= range.endRow &&
            range.startColumn <= box.column &&
            box.column <= range.endColumn,
        );
        if (forceCalculation || isEntered) known.delete(key);
      }
    },
    changed: () => {
      const now = new Map(spills().map((spill) => [keyOf(spill), spill]));
      const fresh = [...now].filter(([key]) => !known.has(key)).map(([, spill]) => spill);
      const gone = [...last].filter(([key]) => !now.has(key)).map(([, spill]) => spill);
      last = now;
      known = new Map(now);
      if (gone.length === 0) return fresh;
      const there = new Set(sheets());
      return [...fresh, ...gone.filter(({ sheet }) => there.has(sheet))];
    },
  };
}

function keyOf({ sheet, box: { row, column, rows, columns } }: Spill): string {
  return [sheet, row, column, rows, columns].join(" ");
}

import { unitNamed } from "../../model/wording";
import type { Unit } from "../../model/wording";
import type { Arrangement, Seen } from "./arrange";
import { textAt } from "../shape";
import type { Grid } from "../shape";

/** Rows above the headings that may say the unit of a table. */
const NOTES_ABOVE = 10;
const LONG_NOTE = 200;

/**
 * The unit of the amounts: as their headings say it, or the headings above them, the notes over the table, a number format, the sheet's name
 * or the file's. null where nothing says it: nothing is claimed then.
 */
export function unitOfTable({ grid, block, around, rows }: Seen, { amounts }: Arrangement): Unit | null {
  const own = amounts.map(({ unit }) => unit).find((unit) => unit !== null);
  if (own !== undefined) return own;
  const suffix = sharedSuffix(amounts.map(({ heading }) => heading));
  if (suffix !== null) return suffix;
  const above = notesAbove(grid, block.headings.first)
    .map(unitNamed)
    .filter((unit) => unit !== null);
  const [column] = amounts;
  const formats =
    column === undefined ? [] : rows.slice(0, 20).map((row) => unitOfFormat(grid.format(row, column.column)));
  const found = [
    above.find((unit) => unit !== "£"),
    formats.find((unit) => unit !== null && unit !== "£"),
    above[0],
  ];
  const named = found.find((unit) => unit !== undefined && unit !== null);
  return (
    named ??
    unitNamed(around.sheet) ??
    fromFileName(around.fileName) ??
    formats.find((unit) => unit !== null) ??
    null
  );
}

/** "edu_k", "asc_k": a letter that every heading of the amounts ends in. */
function sharedSuffix(headings: readonly string[]): Unit | null {
  const letters = new Set(
    headings.map((heading) => /[_ ](k|m|000s?|bn)$/i.exec(heading)?.[1]?.toLowerCase() ?? ""),
  );
  const [only = ""] = letters;
  return letters.size === 1 && only !== "" ? unitNamed(`£${only}`) : null;
}

/** The texts above a row, the nearest first, until another table's figures. */
export function notesAbove(grid: Grid, row: number): readonly string[] {
  const notes: string[] = [];
  for (let at = row - 1; at >= Math.max(0, row - NOTES_ABOVE); at -= 1) {
    let figures = 0;
    const texts: string[] = [];
    for (let column = 0; column < grid.columns; column += 1) {
      const found = grid.classAt(at, column);
      if (found === "figure") figures += 1;
      if (found === "text" || found === "year") texts.push(textAt(grid, at, column));
    }
    if (figures > 1) break;
    notes.push(...texts.filter((text) => text.length <= LONG_NOTE));
  }
  return notes;
}

/** A format that writes the unit behind the figure without scaling it: #,##0"k". */
function unitOfFormat(format: string): Unit | null {
  if (format === "General") return null;
  const isScaled = /[0#?],+("|\\|;|$)/.test(format);
  const literal = /"\s*(k|m|mn|bn|thousand|million)"/i.exec(format)?.[1];
  if (literal !== undefined && !isScaled) return unitNamed(`£${literal}`);
  return format.includes("£") ? "£" : null;
}

/** "Budget £000.xlsx"; words that only an unlucky name has ("k") are not enough. */
function fromFileName(name: string): Unit | null {
  return unitNamed(name.replace(/\.[a-z]{2,4}$/i, "").replaceAll("_", " "));
}

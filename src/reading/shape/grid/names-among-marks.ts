import type { CellClass } from "../../figures";
import type { SheetContent } from "../../content";
import type { Classes } from "./classes";

/** What may stand beside "#" where it heads a column. */
const BESIDE_HEADING: ReadonlySet<CellClass> = new Set(["text", "year", "date", "blank"]);

/** "C" beside "A" and "B" is a name, and "#" before other headings one of them, though alone each marks a figure that is not there. */
export function namesAmongMarks({ values }: SheetContent, classes: Classes): void {
  for (const [row, line] of values.entries()) {
    const isA = (found: CellClass, at: number, letter: RegExp) =>
      classes.at(row, at) === found && letter.test(String(line[at]).trim());
    const first = line.findIndex((cell) => cell !== "");
    for (const at of line.keys()) {
      if (classes.at(row, at) !== "missing") continue;
      const isName = isA("missing", at, /^c$/i) && line.some((_, other) => isA("text", other, /^[a-z]$/i));
      const isHeading =
        at === first &&
        isA("missing", at, /^#$/) &&
        line.some((_, other) => isA("text", other, /./)) &&
        upToGap(line, at).every((other) => other === at || BESIDE_HEADING.has(classes.at(row, other)));
      if (isName || isHeading) classes.set(row, at, "text");
    }
  }
}

/** The cells of a row from a place on to an empty one with other cells behind it, which are of something beside. */
function upToGap(line: SheetContent["values"][number], from: number): readonly number[] {
  const gap = line.findIndex((cell, at) => at > from + 1 && cell === "");
  return line.flatMap((_, at) => (gap === -1 || at < gap ? [at] : []));
}

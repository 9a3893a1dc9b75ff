import { intersection } from "../../address";
import type { Book } from "../book";
import { PLAIN_LOOK } from "../kept";
import type { ConditionalLook } from "../kept";
import { cellsOf } from "./cell";
import { looksOf, nameOf } from "./rule-looks";

/** The looks that cells of a sheet take on now, by row and column, and what of the formats is kept and not shown. */
export interface ConditionalLooks {
  readonly looks: ReadonlyMap<number, ReadonlyMap<number, ConditionalLook>>;
  readonly notShown: readonly string[];
}

/** Of one format, in cells; a longer one is kept and not shown, so that a sheet opens at once. */
const MOST_CELLS = 20_000;

export async function conditionalLooks(book: Book, sheet: string): Promise<ConditionalLooks> {
  const used = book.engine.usedBox(sheet, true);
  const looks = new Map<number, Map<number, ConditionalLook>>();
  const stopped = new Set<string>();
  const notShown = new Set<string>();
  for (const format of used ? book.sheet(sheet).features.conditionalFormats : []) {
    const parts = format.boxes.flatMap((box) => intersection(box, used!) ?? []);
    const cells = parts.flatMap((box) => cellsOf(book, sheet, box));
    const found = cells.length > MOST_CELLS ? null : await looksOf(book, sheet, format, cells);
    if (!found) {
      notShown.add(
        cells.length > MOST_CELLS ? "conditional formats of more than 20,000 cells" : nameOf(format.rule),
      );
      continue;
    }
    for (const [at, look] of found) {
      const { row, column } = cells[at]!;
      const key = `${row},${column}`;
      if (stopped.has(key)) continue;
      if (format.stopIfTrue) stopped.add(key);
      let line = looks.get(row);
      if (!line) looks.set(row, (line = new Map()));
      line.set(column, over(line.get(column) ?? PLAIN_LOOK, look));
    }
  }
  return { looks, notShown: [...notShown] };
}

/** A look with what one that is looked at later adds: what is decided already stays. */
function over(first: ConditionalLook, second: ConditionalLook): ConditionalLook {
  return {
    fill: first.fill ?? second.fill,
    colour: first.colour ?? second.colour,
    bold: first.bold ?? second.bold,
    italic: first.italic ?? second.italic,
    underline: first.underline ?? second.underline,
    strikethrough: first.strikethrough ?? second.strikethrough,
    numberFormat: first.numberFormat ?? second.numberFormat,
  };
}

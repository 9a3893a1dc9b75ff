import { textAt } from "../grid";
import type { Grid } from "../grid";
import { isCarried, isCountry, totalWord } from "../total-words";
import type { TotalWord } from "../total-words";

/** Rows looked at for names that come again in most of them. */
const MOST_LOOKED_AT = 2000;

/** What labels say by their words; one that most rows have, such as "All" for what each grant may be spent on, says nothing of any of them. */
export function wordOfLabels(
  grid: Grid,
  labels: readonly number[],
  data: readonly number[],
): (label: string) => TotalWord {
  const known = new Map<string, TotalWord>();
  const wordOf = (label: string): TotalWord => {
    // Names come again and again, and each is worked out once.
    const before = known.get(label);
    if (before !== undefined) return before;
    const found = isCarried(label) ? "plain" : totalWord(label);
    known.set(label, found);
    return found;
  };
  const some = data.slice(0, MOST_LOOKED_AT);
  for (const column of labels) {
    const counts = new Map<string, number>();
    for (const row of some) {
      const text = textAt(grid, row, column);
      if (wordOf(text) !== null) counts.set(text, (counts.get(text) ?? 0) + 1);
    }
    // A country beside each of its places is another matter: it is what one of the rows may add up.
    for (const [text, count] of counts)
      if (count > 2 && count * 2 > some.length && !isCountry(text)) known.set(text, null);
  }
  return wordOf;
}

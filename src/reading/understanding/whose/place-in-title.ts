import { nameKey } from "../../../model/names";
import { isPlace, isServiceName, isTableWord } from "../words";

/** Areas with many councils: in a title they are where the spending is, and not whose. */
const AREAS = new Set([
  "greater manchester",
  "merseyside",
  "south yorkshire",
  "west yorkshire",
  "west midlands",
  "tyne and wear",
]);
/** Places whose names are words as well. */
const ALSO_WORDS = new Set([
  "reading",
  "hart",
  "eden",
  "boston",
  "rugby",
  "corby",
  "stirling",
  "highland",
  "angus",
  "bedford",
]);

/** Whether a name is that of an area with many councils: in a title it is where the spending is. */
export function isArea(name: string): boolean {
  return AREAS.has(nameKey(name));
}

/**
 * "Swindon" of "Placements tracker Swindon": a place that a text begins or ends with, but not what is only spent in it, and not what is called
 * after it: "York House", "Newport Pagnell", "Bolton at Home".
 */
export function placeAtEnd(part: string): string | null {
  const words = part.split(/\s+/);
  const runs = [1, 2, 3, 4, 5].filter((count) => count < words.length).reverse();
  for (const count of runs) {
    const begins = words.slice(0, count).join(" ");
    const ends = words.slice(-count).join(" ");
    const [before = "", after = "", behind = ""] = [words.at(-count - 1), words[count], words[count + 1]];
    const isIn = /^(in|for|across|to|from|with|near)$/i.test(before) || isOfName(before);
    const goesOn = isOfName(after) || (/^(at|on|in|upon|under|by|le)$/i.test(after) && isOfName(behind));
    for (const [text, isOther] of [
      [begins, goesOn],
      [ends, isIn],
    ] as const) {
      if (
        !isOther &&
        /^\p{Lu}/u.test(text) &&
        isPlace(text) &&
        !ALSO_WORDS.has(nameKey(text)) &&
        !isArea(text)
      )
        return text;
    }
  }
  return null;
}

/** Whether a word beside a place is of the same name, and tells no service and nothing of a table. */
function isOfName(word: string): boolean {
  return /^\p{Lu}\p{L}/u.test(word) && !isTableWord(word) && !isServiceName(word);
}

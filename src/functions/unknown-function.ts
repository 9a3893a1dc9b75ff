import { distance } from "fastest-levenshtein";
import { catalogue } from "./catalogue";
import { messages } from "./messages";
import { fullName, idNamed } from "./namespace";

/** What to say about a name that no function has: the nearest one first, where one is near, then all. */
export function unknownFunction(name: string): string {
  const nearest = nearestId(idNamed(name));
  const known = catalogue.map(({ id }) => fullName(id));
  return messages.unknownFunction(name, known, nearest === null ? null : fullName(nearest));
}

/** The id with the fewest slips between it and the word, one for every three of its letters at most; the first of several. */
function nearestId(word: string): string | null {
  let nearest: string | null = null;
  let fewest = Number.POSITIVE_INFINITY;
  for (const { id } of catalogue) {
    const most = Math.floor(id.length / 3);
    if (Math.abs(id.length - word.length) > most) continue;
    const slips = distance(word, id);
    if (slips > most || slips >= fewest) continue;
    nearest = id;
    fewest = slips;
  }
  return nearest;
}

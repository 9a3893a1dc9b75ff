import { nameKey } from "../../../model/names";
import { isOfTable, isPlace, isTableWord } from "../words";
import { COUNCILS_IN_SHORT } from "../../vocabulary";

/** What kind of body a name ends with, or begins with. */
export const KIND_WORD = new RegExp(
  `^(metropolitan|borough|city|county|district|unitary|council|${COUNCILS_IN_SHORT}|police|constabulary|fire|authority|service|icb|nhs)$`,
  "i",
);

/** A name without the words of a title before it: "Bolton Council" of "Budget Bolton Council". */
export function fromName(name: string): string {
  const words = name.split(/\s+/);
  // "SAP KSB1 Leicester City Council": the place that councils are called after begins the name.
  const ofPlace = words.findIndex((_, at) =>
    isPlace(
      words
        .slice(at)
        .filter((word) => !KIND_WORD.test(word))
        .join(" "),
    ),
  );
  if (ofPlace > 0) return words.slice(fromFirstPlace(words, ofPlace)).join(" ");
  const kindAt = words.length - 1;
  let first = 0;
  words.forEach((word, at) => {
    const isBeside = isOfTable(word) && !/^(and|the|of)$/.test(nameKey(word));
    const isOfName =
      /^(fire|combined|health|national|waste|transport|integrated|foundation|police|care|service|services)$/i.test(
        word,
      );
    if (isBeside && !isOfName && at < kindAt) first = at + 1;
  });
  return words
    .slice(first)
    .join(" ")
    .replace(/^(and|of|the|in|on|for|&)\s+/i, "")
    .replace(/^The\s+/, "");
}

/** Where the places of a name begin of which the last is known: "Kent and Medway", "Mid and South Essex". */
function fromFirstPlace(words: readonly string[], last: number): number {
  let first = last;
  while (first > 0) {
    const before = words[first - 1]!;
    if (/^(north|south|east|west|mid|central|greater|upper|lower)$/i.test(before)) first -= 1;
    else if (first > 1 && /^(and|&)$/i.test(before) && !isTableWord(words[first - 2]!)) first -= 2;
    else break;
  }
  return first;
}

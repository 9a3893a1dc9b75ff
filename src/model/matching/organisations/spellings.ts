import { nameParts } from "./name-parts";
import type { NameParts } from "./name-parts";
import { isWithheld } from "./withheld";

/** Where a name is: in which list, and at which place of it, both from 0. */
export interface NameAt {
  readonly list: number;
  readonly at: number;
}

/** Names that are written the same but for order, short forms and the like: compared once. */
export interface Spelling {
  readonly parts: NameParts;
  /** In the order of the lists. */
  readonly places: readonly NameAt[];
}

/** The different spellings of all lists, and where something else stands in the place of a name. */
export function spellingsOf(lists: readonly (readonly string[])[]): {
  spellings: readonly Spelling[];
  withheld: readonly NameAt[];
} {
  const byKey = new Map<string, SpellingSoFar>();
  const byName = new Map<string, SpellingSoFar | null>();
  const withheld: NameAt[] = [];
  lists.forEach((names, list) =>
    names.forEach((name, at) => {
      let spelling = byName.get(name);
      if (spelling === undefined) {
        spelling = spellingOf(name, byKey);
        byName.set(name, spelling);
      }
      if (spelling === null) withheld.push({ list, at });
      else spelling.places.push({ list, at });
    }),
  );
  return { spellings: [...byKey.values()], withheld };
}

interface SpellingSoFar extends Spelling {
  readonly places: NameAt[];
}

function spellingOf(name: string, byKey: Map<string, SpellingSoFar>): SpellingSoFar | null {
  if (isWithheld(name)) return null;
  const parts = nameParts(name);
  if (parts.names.length === 0) return null;
  const key = `${parts.form}|${parts.names.map(({ words, aside }) => `${[...words].sort().join(" ")}(${aside.join(" ")}`).join("|")}`;
  const known = byKey.get(key);
  if (known !== undefined) return known;
  const made: SpellingSoFar = { parts, places: [] };
  byKey.set(key, made);
  return made;
}

/** The list that all names written so are in; null where they are in several. */
export function onlyList({ places }: Spelling): number | null {
  const first = places[0]!.list;
  // The places are in the order of the lists.
  return places.at(-1)!.list === first ? first : null;
}

/** Tells every name written the one way beside every name written the other way; the earlier list first. */
export function forEachPlace(
  one: Spelling,
  other: Spelling,
  across: boolean,
  tell: (one: NameAt, other: NameAt) => void,
): void {
  one.places.forEach((left, at) => {
    for (const right of one === other ? one.places.slice(at + 1) : other.places) {
      if (across && left.list === right.list) continue;
      if (isBefore(left, right)) tell(left, right);
      else tell(right, left);
    }
  });
}

function isBefore(one: NameAt, other: NameAt): boolean {
  return one.list < other.list || (one.list === other.list && one.at < other.at);
}

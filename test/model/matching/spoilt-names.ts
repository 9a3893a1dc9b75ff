import { distance } from "fastest-levenshtein";
import { drawing } from "../../bench/draw";

/** Names, others that are spoilt copies or decoys of them, and which of the others is a copy of which name. */
export interface SpoiltNames {
  readonly names: readonly string[];
  readonly others: readonly string[];
  /** By place in `others`: the place in `names` that it is a copy of; null for a decoy. */
  readonly copyOf: readonly (number | null)[];
}

const TOWNS = [
  "Bolton",
  "Bury",
  "Oldham",
  "Rochdale",
  "Stockport",
  "Tameside",
  "Trafford",
  "Wigan",
  "North West",
  "Leeds",
];
/** No names of the lists. */
const OWNERS = [
  "Mr P Okonjo-Hartley",
  "Zelvane Ventures Ltd",
  "Quarndon Brothers",
  "S Vellacott",
  "Ottermere Limited",
];
const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/**
 * A copy of half the names, each spoilt by one rule or two, and a decoy of half the names, in which one rare word is another rare word. The
 * rules are those that ledgers show: legal form, "T/A", "&", initials, order of words, one letter or two, a branch in brackets.
 */
export function spoiltNames(names: readonly string[], seed: number): SpoiltNames {
  const draw = drawing(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(draw() * items.length)]!;
  const rare = rareWords(names);
  const others: { name: string; of: number | null }[] = [];
  names.forEach((name, of) => {
    if (draw() < 0.5) {
      const copy = draw() < 0.3 ? pick(RULES)(pick(GENTLE)(name, pick), pick) : pick(RULES)(name, pick);
      others.push({ name: copy, of });
    }
    if (draw() < 0.5) {
      const decoy = decoyOf(name, rare, pick);
      if (decoy !== null) others.push({ name: decoy, of: null });
    }
  });
  return { names, others: others.map(({ name }) => name), copyOf: others.map(({ of }) => of) };
}

type Pick = <Item>(items: readonly Item[]) => Item;
type Rule = (name: string, pick: Pick) => string;

/** Those that come together with another one. */
const GENTLE: readonly Rule[] = [
  (name, pick) => withoutForm(name) + pick(["", " Ltd", " Limited", " LTD.", " (UK) Ltd"]),
  (name) => (name.includes("&") ? name.replace(/ ?& ?/, " and ") : name.replace(/ and /i, " & ")),
  (name, pick) => swapped(name, pick),
  (name) => name.toUpperCase(),
];

const RULES: readonly Rule[] = [
  ...GENTLE,
  (name, pick) =>
    pick([
      `T/A ${withoutForm(name)}`,
      `${pick(OWNERS)} t/a ${withoutForm(name)}`,
      `${name} T/A ${pick(OWNERS)}`,
    ]),
  (name) => initials(name),
  (name, pick) => misspelt(name, pick),
  (name, pick) => misspelt(misspelt(name, pick), pick),
  (name, pick) => `${withoutForm(name)} (${pick(TOWNS)}) Ltd`,
];

function withoutForm(name: string): string {
  return name.replace(/[ ,]+(ltd|limited|llp|plc|cic)\.?$/i, "");
}

/** The first word of three or more as its letter; letters that stand alone drawn together. */
function initials(name: string): string {
  const words = name.split(" ");
  if (/^[A-Z] [A-Z] /.test(name)) return name.replace(/^([A-Z]) ([A-Z]) /, "$1$2 ");
  return words.length > 3 ? [`${words[0]![0]}.`, ...words.slice(1)].join(" ") : name.replace(" ", ". ");
}

function swapped(name: string, pick: Pick): string {
  const words = name.split(" ");
  if (words.length < 3) return name.toUpperCase();
  const at = pick(words.slice(0, -2).map((_, place) => place));
  return words
    .map((word, place) => (place === at ? words[at + 1]! : place === at + 1 ? words[at]! : word))
    .join(" ");
}

/** A letter put in, left out, changed, or changed with its neighbour, in a word of five letters or more. */
function misspelt(name: string, pick: Pick): string {
  const places = [...withoutForm(name).matchAll(/\p{L}{5,}/gu)];
  if (places.length === 0) return name;
  const found = pick(places);
  const word = found[0];
  const at = 1 + pick([...word].slice(1, -1).map((_, place) => place));
  const spelt = pick([
    word.slice(0, at) + pick([...LETTERS]) + word.slice(at),
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + pick([...LETTERS]) + word.slice(at + 1),
    word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2),
  ]);
  return name.slice(0, found.index) + spelt + name.slice(found.index + word.length);
}

/** Words that one name has only. */
function rareWords(names: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const name of names) {
    for (const word of new Set(wordsOf(name))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return new Set(
    [...counts].filter(([word, count]) => count === 1 && /^\p{L}{5,}$/u.test(word)).map(([word]) => word),
  );
}

/** Null where no word of the name is its own, or hardly another word is left. */
function decoyOf(name: string, rare: ReadonlySet<string>, pick: Pick): string | null {
  const words = wordsOf(name);
  const word = words.find((each) => rare.has(each));
  if (word === undefined || words.length < 3 || /t\/a/i.test(name)) return null;
  const others = [...rare].filter((each) => distance(each.toLowerCase(), word.toLowerCase()) > 2);
  return name.replace(word, pick(others));
}

function wordsOf(name: string): string[] {
  return name.split(/[\s()]+/).filter((word) => word !== "");
}

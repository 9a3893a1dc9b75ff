import { nameKey } from "../names";

/** A mark that says yes or no. */
export interface Mark {
  readonly isYes: boolean;
  /** Whether nobody can take it for something else; of another its reader should hear what it is taken for. */
  readonly isPlain: boolean;
}

/** Says how the sign before it is drawn: as a picture. */
const AS_PICTURE = "\ufe0f";

/** What says yes and nothing else, in capitals; ticks also with the sign that has them drawn as pictures. */
export const YES_WORDS: readonly string[] = [
  ...["TRUE", "YES", "Y", "X", "1", "(X)", "[X]", "✓", "✔", "☑", "✅", "🗸"],
  ...["✔", "☑", "✅"].map((tick) => tick + AS_PICTURE),
];

/** What says no and nothing else, in capitals. */
export const NO_WORDS: readonly string[] = ["FALSE", "NO", "N", "0", "-", "–", "—", "☐"];

/**
 * What most who write it mean by yes. "P", "ü", "þ" and "R" are ticks, in a box or without, in the fonts Wingdings and Wingdings 2, which a cell's text does not
 * tell from the letters; bullets and roots stand in for ticks.
 */
const LIKELY_YES = [
  "P",
  "ü",
  "þ",
  "√",
  "•",
  "●",
  "■",
  "*",
  "×",
  "Ticked",
  "Tick",
  "Allowed",
  "Permitted",
  "Eligible",
  "OK",
];
const LIKELY_NO = [
  "n/a",
  "na",
  "None",
  "Nil",
  "Not allowed",
  "Not permitted",
  "Not eligible",
  "Ineligible",
  "Excluded",
];

const plain = new Map<string, boolean>([
  ...YES_WORDS.map((word): [string, boolean] => [nameKey(word), true]),
  ...NO_WORDS.map((word): [string, boolean] => [nameKey(word), false]),
]);
const likely = new Map<string, boolean>([
  ...LIKELY_YES.map((word): [string, boolean] => [nameKey(word), true]),
  ...LIKELY_NO.map((word): [string, boolean] => [nameKey(word), false]),
]);

/** "X*", "✓ (1)", "x¹": a mark with a sign that refers to a note. */
const WITH_NOTE_SIGN = /^(\S+?)\s*(?:[*†‡§#^+¹²³]+|\(?\d\)?|\([a-z]\))$/u;
/** "Yes - capital only", "No (revenue)": a word, and what is said about it. Not "yes/no", and no question. */
const WITH_A_WORD_ON_IT =
  /^(yes|no|allowed|permitted|eligible|not allowed|not permitted|not eligible|ticked)[\s,;:(-][^/?]*$/u;

/**
 * What a text says where a mark belongs; null where it says neither yes nor no ("maybe", "tbc", "yes/no"). Capitals, blanks and how a
 * tick is drawn make no difference.
 */
export function markOf(text: string): Mark | null {
  const key = nameKey(text);
  const said = plain.get(key);
  if (said !== undefined) return { isYes: said, isPlain: true };
  const begun = WITH_NOTE_SIGN.exec(key)?.[1] ?? WITH_A_WORD_ON_IT.exec(key)?.[1] ?? key;
  const isYes = likely.get(key) ?? plain.get(begun) ?? likely.get(begun);
  return isYes === undefined ? null : { isYes, isPlain: false };
}

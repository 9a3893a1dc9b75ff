import { inFull } from "./public-bodies";
import { ABBREVIATIONS, EMPTY_WORDS, LEGAL_FORMS, WITH_STROKES } from "./short-forms";

/** The words of one name an organisation goes by, in their order. */
export interface WordsOfName {
  /** What it is called: legal form, brackets and empty words gone, short forms written out, plurals made singular. */
  readonly words: readonly string[];
  /** What stands in brackets or behind a dash: a branch, a place, a department. */
  readonly aside: readonly string[];
  /** The last word may be cut off: lists print so many letters and no more. */
  readonly isCut: boolean;
}

/** A name as written, taken apart. */
export interface NameParts {
  /** One, or two where the name says "trading as": the firm's own name first. */
  readonly names: readonly WordsOfName[];
  /** Which legal form it says; null where it says none. */
  readonly form: string | null;
}

/** Published lists print 30 to 35 letters of a name, and cut off what is longer. */
const LONG_ENOUGH_TO_BE_CUT = 29;
const TRADING_AS = /\btrading as\b|\btrading$|\btrading name of\b/;
/** A name that ends so was printed to its end. */
const ENDS_WITH_FORM = new RegExp(`\\b(${[...LEGAL_FORMS.keys()].join("|")})$`);
/** The words of legal forms by the first of them, the longest first. */
const FORMS = new Map<string, string[][]>();
for (const words of [...LEGAL_FORMS.keys()]
  .map((form) => form.split(" "))
  .sort((one, other) => other.length - one.length)) {
  FORMS.set(words[0]!, [...(FORMS.get(words[0]!) ?? []), words]);
}

const PLAIN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

/** Takes the name of an organisation apart. What is left may be nothing: a name of signs only says nothing. */
export function nameParts(name: string): NameParts {
  const plain = plainly(name);
  const isCut = name.trim().length >= LONG_ENOUGH_TO_BE_CUT && !ENDS_WITH_FORM.test(plain);
  const pieces = plain.split(TRADING_AS).map((piece) => piece.trim());
  const taken = pieces.filter((piece) => piece !== "").map((piece) => wordsOf(piece, isCut));
  const named = taken.filter(({ words, aside }) => words.length + aside.length > 0);
  return {
    names: named.map(({ words, aside }) =>
      words.length > 0 ? { words, aside, isCut } : { words: aside, aside: [], isCut },
    ),
    form: taken.find(({ form }) => form !== null)?.form ?? null,
  };
}

/** Small letters, figures, brackets and blanks only. */
function plainly(name: string): string {
  // Most names are letters and blanks, and nothing that follows would change them.
  if (PLAIN.test(name)) return name.toLowerCase();
  let plain = withoutAccents(name)
    .toLowerCase()
    .replace(/['\u2018\u2019\u02bc`\u00b4]/g, "");
  for (const [written, meant] of WITH_STROKES) plain = plain.replace(written, meant);
  return plain
    .replace(/^(?:https?:\/\/)?www\.|\.(?:co|com|org|gov|net)(?:\.uk)?\b|\.uk\b/g, " ")
    .replace(/&|\+/g, " and ")
    .replace(/[[{]/g, "(")
    .replace(/[\]}]/g, ")")
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, " ")
    .replace(/ -+ /g, " - ")
    .replace(/(?<=\S)-(?=\S)|[^\p{L}\p{N}()\- ]/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** Most names have none. */
function withoutAccents(name: string): string {
  if (/^[ -~]*$/.test(name)) return name;
  return name.normalize("NFKD").replace(/\p{M}/gu, "");
}

function wordsOf(piece: string, isCut: boolean): { words: string[]; aside: string[]; form: string | null } {
  const aside: string[] = [];
  const outside = piece
    .replace(/\(([^()]*)(?:\)|$)/g, (_, inside: string) => {
      aside.push(inside);
      return " ";
    })
    .replace(/[()]/g, " ");
  const [main = "", ...behind] = outside.split(" - ");
  aside.push(...behind);
  const told = withoutForm(split(main), isCut);
  const inBrackets = withoutForm(aside.flatMap(split), false);
  return {
    words: telling(inFull(told.words)),
    aside: telling(inBrackets.words),
    form: told.form ?? inBrackets.form,
  };
}

function split(text: string): string[] {
  return text.split(/[ -]+/).filter((word) => word !== "");
}

/** Legal forms go wherever they stand: "Hc-One Oval Ltd Nursery". One that is cut off goes at the end only. */
function withoutForm(words: readonly string[], isCut: boolean): { words: string[]; form: string | null } {
  const left: string[] = [];
  let form: string | null = null;
  for (let at = 0; at < words.length;) {
    const said = FORMS.get(words[at]!)?.find((each) => each.every((word, step) => words[at + step] === word));
    if (said === undefined) left.push(words[at++]!);
    else {
      form ??= LEGAL_FORMS.get(said.join(" "))!;
      at += said.length;
    }
  }
  const last = left.at(-1);
  if (isCut && left.length > 1 && last !== undefined && /^l(t|i|im|imi|imit|imite|l)?$/.test(last))
    left.pop();
  return { words: left, form };
}

/** Words that tell who it is. Letters that stand alone are drawn together, as "A B C" is "ABC"; where all words are empty, they stay. */
function telling(words: readonly string[]): string[] {
  const joined: string[] = [];
  let letters = "";
  for (const word of [...words, ""]) {
    // "and" between two letters joins them: "D & H" is written "D H" and "DH".
    if (word.length === 1 && /\p{L}/u.test(word)) letters += word;
    else if (!(word === "and" && letters !== "")) {
      if (letters !== "") joined.push(letters);
      letters = "";
      if (word !== "") joined.push(word);
    }
  }
  const full = joined.filter((word) => !EMPTY_WORDS.has(word));
  return (full.length > 0 ? full : joined).map((word) => singular(ABBREVIATIONS.get(word) ?? word));
}

/** By its last letter only: more of grammar would part a misspelling from its word. */
function singular(word: string): string {
  return word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}

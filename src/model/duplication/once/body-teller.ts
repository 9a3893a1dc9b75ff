import { nameParts } from "../../matching";
import { nameKey, tidyName } from "../../names";
import type { Body } from "./row";

/** What a text says of the bodies of the place. */
export interface BodiesInText {
  readonly text: string;
  /** As `nameKey` spells it. */
  readonly key: string;
  /** The body whose name it is, as the list of bodies spells it. */
  readonly body: string | undefined;
  /** The bodies that are named in it, the longest name first. */
  readonly named: () => readonly string[];
}

/**
 * Tells of a text which body of the place it names; null where it says nothing. It is the name of a body where it is spelt as one
 * (`nameKey`); where it is a council's with or without the words that say of what kind it is ("Salford" is "Salford City Council"),
 * unless such words tell two bodies apart; where all its words are a body's, in any order and written short or out (`nameParts`:
 * "Metropolitan Borough of Wigan" is "Wigan Council"); and where it is cut off at the 29th letter or later and begins no other body's.
 * Within a text a name counts as a whole ("Bury" is not in "Burying"), and the longest is taken first, so that "Manchester" is not found
 * in "Greater Manchester Combined Authority".
 */
export function bodyTeller(bodies: readonly Body[]): (text: string) => BodiesInText | null {
  const called = bodies
    .flatMap(({ name, alsoCalled = [] }) =>
      [name, ...alsoCalled].map((each) => ({ name: tidyName(name), key: nameKey(each), written: each })),
    )
    .filter(({ key }) => key !== "")
    .sort((one, other) => other.key.length - one.key.length)
    .map((each) => ({ ...each, inText: wholly(each.key) }));
  const whole = new Map(called.toReversed().map(({ name, key }) => [key, name]));
  const byKind = ofOneBody(called.map(({ name, key }) => [shortKey(key), name]));
  const byWords = ofOneBody(
    called.flatMap(({ name, written }) => wordsKeys(written).map((key) => [key, name] as const)),
  );
  const beginning = (key: string): string | undefined => {
    const begun = new Set(called.filter((each) => each.key.startsWith(key)).map(({ name }) => name));
    return begun.size === 1 ? [...begun][0] : undefined;
  };
  return remembering((text) => {
    const key = nameKey(text);
    if (key === "") return null;
    let found: readonly string[] | null = null;
    return {
      text: tidyName(text),
      key,
      body:
        whole.get(key) ??
        byKind.get(shortKey(key)) ??
        wordsKeys(text)
          .map((words) => byWords.get(words))
          .find((name) => name !== undefined) ??
        (isCut(text) ? beginning(key) : undefined),
      named: () => (found ??= namedIn(key, called)),
    };
  });
}

/** Without the keys that are of two bodies. */
function ofOneBody(keys: readonly (readonly [key: string, name: string])[]): ReadonlyMap<string, string> {
  const names = new Map<string, Set<string>>();
  for (const [key, name] of keys) names.set(key, (names.get(key) ?? new Set()).add(name));
  return new Map([...names].flatMap(([key, of]) => (of.size === 1 ? [[key, [...of][0]!] as const] : [])));
}

/** The words of each name that a text says, in the order of the alphabet; a branch in brackets is another name. */
function wordsKeys(text: string): string[] {
  return nameParts(text).names.map(({ words, aside }) => [words.toSorted().join(" "), ...aside].join("|"));
}

function isCut(text: string): boolean {
  return nameParts(text).names.some((name) => name.isCut);
}

function remembering<Answer>(work: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = work(text);
    answers.set(text, answer);
    return answer;
  };
}

const OF_COUNCILS = /\b(?:council|corporation|[clm]?bc|[cd]c|mdc)\b/;
const KINDS_OF_COUNCIL =
  /\b(?:the|city|metropolitan|royal|borough|county|district|council|corporation|of|[clm]?bc|[cd]c|mdc)\b/g;

/** "salford" of "salford city council" and "city of salford council"; other bodies keep their whole names. */
function shortKey(key: string): string {
  // "M.B.C."
  const plain = key.replaceAll(".", "");
  if (!OF_COUNCILS.test(plain)) return key;
  return plain.replace(KINDS_OF_COUNCIL, " ").replace(/\s+/g, " ").trim() || key;
}

/** The bodies named in a text, the longest name first; what is part of a longer name is not named. */
function namedIn(text: string, called: readonly { name: string; inText: RegExp }[]): string[] {
  let left = text;
  return called.flatMap(({ name, inText }) => {
    const without = left.replace(inText, "|");
    if (without === left) return [];
    left = without;
    return [name];
  });
}

/** Finds a name where no letter or digit goes on before or after it. */
function wholly(key: string): RegExp {
  const plain = key.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${plain}(?![\p{L}\p{N}])`, "gu");
}

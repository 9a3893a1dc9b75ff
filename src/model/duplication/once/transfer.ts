import { nameKey, tidyName } from "../../names";
import type { Body, Payment } from "./row";

/** Why a payment looks like money on its way from one body of the place to another. */
export interface Transfer {
  /** The other body, as the list of bodies spells it. */
  readonly other: string;
  /** The words of the row by which it was known. */
  readonly words: string;
}

/** Words that say money goes from one body to another, where the other is named beside them. */
const SAYING =
  /(?<![\p{L}\p{N}])(?:lev(?:y|ies)|precepts?|(?:contributions?|payments?|transfers?|recharges?|recharged|grants?) (?:to|from|by))(?![\p{L}\p{N}])/u;

/** What a text says: a service or a recipient comes back in many payments. */
interface Read {
  readonly text: string;
  /** The body whose name it is. */
  readonly body: string | undefined;
  readonly saysTransfer: boolean;
  /** The bodies that are named in it, the longest name first. */
  readonly named: () => readonly string[];
}

/**
 * What tells of each payment whether it is a transfer between bodies of the place; null where nothing says so.
 *
 * Its recipient says to whom it goes, or its service where nobody is named who is paid. It is one where that is the name of another body
 * ("Salford" is "Salford City Council"), or where it names another body and a word for such payments (levy, precept, contribution to,
 * payment to, transfer to, grant to, recharge from, and the same the other way round) is in it or in the service. A name counts as a whole
 * ("Bury" is not in "Burying"), and the longest is taken first, so that "Manchester" is not found in "Greater Manchester Combined
 * Authority". A body named in its own row is no transfer.
 */
export function transferFinder(bodies: readonly Body[]): (payment: Payment) => Transfer | null {
  const named = bodies.flatMap(({ name, alsoCalled = [] }) =>
    [name, ...alsoCalled].map((each) => ({ name: tidyName(name), key: nameKey(each) })),
  );
  const called = named
    .filter(({ key }) => key !== "")
    .sort((one, other) => other.key.length - one.key.length)
    .map(({ name, key }) => ({ name, key, inText: wholly(key) }));
  const known = new Map(called.toReversed().map(({ name, key }) => [key, name]));
  // A council is one with or without the words that say of what kind it is; two that such words tell apart are known whole.
  for (const { key, name } of called) {
    const short = shortKey(key);
    const isOnly = called.every((each) => each.name === name || shortKey(each.key) !== short);
    if (isOnly && !known.has(short)) known.set(short, name);
  }
  const read = remembering((text): Read | null => {
    const key = nameKey(text);
    if (key === "") return null;
    let found: readonly string[] | null = null;
    return {
      text: tidyName(text),
      body: known.get(key) ?? known.get(shortKey(key)),
      saysTransfer: SAYING.test(key),
      named: () => (found ??= namedIn(key, called)),
    };
  });
  return ({ agency, service, recipient }) => {
    const own = read(agency)?.body ?? agency;
    const isOther = (name: string): boolean => name !== own && nameKey(name) !== nameKey(own);
    const [paid, spentOn] = [read(recipient), read(service)];
    const toWhom = paid ?? spentOn;
    if (toWhom === null) return null;
    if (toWhom.body !== undefined && isOther(toWhom.body)) return { other: toWhom.body, words: toWhom.text };
    if (!toWhom.saysTransfer && spentOn?.saysTransfer !== true) return null;
    const other = toWhom.named().find(isOther);
    if (other === undefined) return null;
    const texts = [spentOn, paid].filter((each) => each !== null);
    return { other, words: texts.map(({ text }) => text).join(", ") };
  };
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

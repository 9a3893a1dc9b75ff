import { nameKey, tidyName } from "../../names";
import type { Body, SourceRow } from "./row";

/** Why a row looks like money on its way from one body of the place to another. */
export interface Transfer {
  /** The other body, as the list of bodies spells it. */
  readonly other: string;
  /** The words of the row by which it was known. */
  readonly words: string;
}

/** Words that say money goes from one body to another, where the other is named beside them. */
const SAYING =
  /(?<![\p{L}\p{N}])(?:lev(?:y|ies)|precepts?|(?:contributions?|payments?|transfers?|recharges?|recharged|grants?) (?:to|from|by))(?![\p{L}\p{N}])/u;

/**
 * What tells of each row whether it is a transfer between bodies of the place; null where nothing says so.
 *
 * A row is one where its recipient or its service is the name of another body, or where one of them has a word for such payments (levy,
 * precept, contribution to, payment to, transfer to, grant to, recharge from, and the same the other way round) and another body is
 * named in either. A name counts as a whole ("Bury" is not in "Burying"), and the longest is taken first, so that "Manchester" is not
 * found in "Greater Manchester Combined Authority". A body named in its own row is no transfer.
 */
export function transferFinder(bodies: readonly Body[]): (row: SourceRow) => Transfer | null {
  const named = bodies.flatMap(({ name, alsoCalled = [] }) =>
    [name, ...alsoCalled].map((each) => ({ name: tidyName(name), key: nameKey(each) })),
  );
  const called = named
    .filter(({ key }) => key !== "")
    .sort((one, other) => other.key.length - one.key.length)
    .map(({ name, key }) => ({ name, key, inText: wholly(key) }));
  const known = new Map(called.toReversed().map(({ name, key }) => [key, name]));
  return ({ agency, service, recipient = "" }) => {
    const own = nameKey(known.get(nameKey(agency)) ?? agency);
    const isOther = (name: string): boolean => nameKey(name) !== own;
    const texts = [recipient, service].filter((text) => nameKey(text) !== "");
    for (const text of texts) {
      const other = known.get(nameKey(text));
      if (other !== undefined && isOther(other)) return { other, words: tidyName(text) };
    }
    if (!texts.some((text) => SAYING.test(nameKey(text)))) return null;
    for (const text of texts) {
      const other = namedIn(nameKey(text), called).find(isOther);
      if (other !== undefined) return { other, words: texts.toReversed().map(tidyName).join(", ") };
    }
    return null;
  };
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
  const plain = key.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${plain}(?![\p{L}\p{N}])`, "gu");
}

import { nameKey } from "../../model/names";
import { ABBREVIATIONS } from "./abbreviations";

/** Words that tell how a service is organised, and not what it is. */
const ORGANISED =
  /^(and|of|the|for|to|in|on|with|services?|directorate|department|division|section|team|group|unit|function|area|integrated|general|other|misc(ellaneous)?|total|people|corporately|management)$/;

/** Words that mean another service where one name has one of them and the other name another. */
const OPPOSITES: readonly (readonly RegExp[])[] = [
  [/^adult$/, /^(child|children|youth|young)$/, /^(older|elderly)$/],
  [/^(primary|nursery)$/, /^secondary$/, /^tertiary$/],
  [/^capital$/, /^revenue$/],
  [/^mental$/, /^physical$/, /^public$/, /^dental$/, /^environmental$/],
  [/^north(ern)?$/, /^south(ern)?$/, /^east(ern)?$/, /^west(ern)?$/],
  [/^urban$/, /^rural$/],
  [/^inpatient$/, /^outpatient$/],
  [/^internal$/, /^external$/],
  [/^income$/, /^(expenditure|spending|costs?)$/],
];

/** The words of a name that say what it is: short forms written out, without plurals, and without short forms that are not known. */
export function tellingWords(name: string): readonly string[] {
  const unknown = new Set(unknownShortForms(name));
  const all = plainWords(name).flatMap((word) => ABBREVIATIONS.get(word) ?? [word]);
  const telling = all.filter((word) => !ORGANISED.test(word));
  const known = telling.filter((word) => !unknown.has(word));
  const [words = all] = [known, telling].filter(({ length }) => length > 0);
  return [...new Set(words.map(singular))];
}

/** "CHSC" of "People (Adults) - CHSC": capitals in a name that has small letters too. */
function unknownShortForms(name: string): readonly string[] {
  if (!/\p{Ll}/u.test(name)) return [];
  const capitals = (name.match(/\b\p{Lu}{2,5}\b/gu) ?? []).map(nameKey);
  return capitals.filter((word) => !ABBREVIATIONS.has(word));
}

/** The words of a name as written, small ones too. */
export function plainWords(name: string): readonly string[] {
  return nameKey(name)
    .replace(/'s?\b/g, "")
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== "");
}

/** Whether the words of two names say that they are two: children and adults, capital and revenue. */
export function areOpposite(one: readonly string[], other: readonly string[]): boolean {
  return OPPOSITES.some((sides) => {
    const sidesOf = (words: readonly string[]) =>
      sides.filter((side) => words.some((word) => side.test(word)));
    const [ones, others] = [sidesOf(one), sidesOf(other)];
    return ones.length > 0 && others.length > 0 && !ones.some((side) => others.includes(side));
  });
}

function singular(word: string): string {
  if (word === "childrens") return "children";
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return word.length > 3 && word.endsWith("s") && !/(ss|us|is)$/.test(word) ? word.slice(0, -1) : word;
}

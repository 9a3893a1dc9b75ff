import type { SheetBox } from "../../formula";
import type { Book } from "../../model/book";
import { range } from "./refer";

/** MATCH of a cell in a list of names, as a formula. */
export type Matching = (cell: string, list: SheetBox) => string;

/** Lookups of names of the book; see `matchingNames`. */
export function matchingIn(book: Book): Matching {
  return matchingNames(namesOf(book));
}

/**
 * In MATCH the signs ~, * and ? of a text mean other than themselves. Where one of the names has such a sign, every lookup says that it
 * is meant as it is; otherwise lookups are plain.
 */
export function matchingNames(names: readonly string[]): Matching {
  const signs = SIGNS.filter((sign) => names.some((name) => name.includes(sign)));
  return (cell, list) => {
    const plainly = signs.reduce((text, sign) => `SUBSTITUTE(${text},"${sign}","~${sign}")`, cell);
    return `MATCH(${plainly},${range(list)},0)`;
  };
}

/** The one that says of the others that they are meant as they are comes first. */
const SIGNS = ["~", "*", "?"] as const;

function namesOf({ place, groups, proposals, scenarios, pooling }: Book): readonly string[] {
  return [
    ...place.agencies.map(({ id }) => id),
    ...place.indices.keys(),
    ...groups.map(({ id }) => id),
    ...proposals.map(({ id }) => id),
    ...scenarios.map(({ id }) => id),
    ...(pooling?.grants ?? []).map(({ id }) => id),
    ...(pooling?.needs ?? []).map(({ id }) => id),
  ];
}

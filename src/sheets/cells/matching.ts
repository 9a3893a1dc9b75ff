import type { SheetBox } from "../../formula";
import type { Book } from "../../model/book";
import { range } from "./refer";

/** MATCH of a cell in a list of names, as a formula. */
export type Matching = (cell: string, list: SheetBox) => string;

/**
 * In MATCH the signs ~, * and ? of a text mean other than themselves. Where a name of the book has one, every lookup says that they
 * are meant as they are; otherwise lookups are plain.
 */
export function matchingIn(book: Book): Matching {
  const isPlain = namesOf(book).every((name) => !/[~*?]/.test(name));
  return (cell, list) => {
    const plainly = `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cell},"~","~~"),"*","~*"),"?","~?")`;
    return `MATCH(${isPlain ? cell : plainly},${range(list)},0)`;
  };
}

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

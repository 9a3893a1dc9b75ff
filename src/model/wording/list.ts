/** Named in full up to this many; of more the first two are named and the others counted. */
const MOST_NAMED = 3;
const NAMED_OF_MORE = 2;

/** Names as a sentence lists them: "A", "A and B", "A, B and C", "A, B and 3 more". */
export function listed(names: readonly string[]): string {
  const named = names.length > MOST_NAMED ? names.slice(0, NAMED_OF_MORE) : names;
  const more = names.length - named.length;
  const parts = more === 0 ? named : [...named, `${more} more`];
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)!}`;
}

/** How many there are, with the word in the right number: "1 grant", "3 grants". */
export function counted(count: number, one: string, several: string = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`;
}

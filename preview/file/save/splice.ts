/** A piece of a text that is replaced; nothing is taken out where `start` is `end`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with its pieces replaced. Pieces at the same place are put in in the order given. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end, text: put } of [...splices].sort((one, other) => one.start - other.start)) {
    pieces.push(text.slice(from, start), put);
    from = Math.max(from, end);
  }
  return [...pieces, text.slice(from)].join("");
}

export function put(at: number, text: string): Splice {
  return { start: at, end: at, text };
}

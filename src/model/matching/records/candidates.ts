import type { Field } from "./field";

/** Records beside which a record is looked at for one key: keys that more have tell nothing. */
const MOST_RECORDS = 250;
/** Keys that two records must have in common; a value that is the same is two keys. */
const IN_COMMON = 2;
const BEGINNING = 4;

/**
 * The pairs of records that may be of one body, each once: those that have a value in common, or the beginnings of two, or two words.
 * `values` are plain, by record; `sources` says which list each is of, and `across` whether only pairs of two lists are wanted.
 */
export function candidateRecords(
  fields: readonly Field[],
  values: readonly (readonly string[])[],
  isWanted: (one: number, other: number) => boolean,
  tell: (one: number, other: number) => void,
): void {
  const places = new Map<string, number[]>();
  const keys = values.map((record) => [
    ...new Set(fields.flatMap((field, at) => keysOf(field, at, record[at]!))),
  ]);
  keys.forEach((each, record) => {
    for (const key of each) {
      const there = places.get(key);
      if (there === undefined) places.set(key, [record]);
      else there.push(record);
    }
  });
  const common = new Uint16Array(values.length);
  const touched: number[] = [];
  keys.forEach((each, record) => {
    for (const key of each) {
      const there = places.get(key)!;
      if (there.length > MOST_RECORDS) continue;
      for (const other of there) {
        if (other >= record) break;
        if (common[other] === 0) touched.push(other);
        common[other]! += 1;
      }
    }
    for (const other of touched) {
      if (common[other]! >= IN_COMMON && isWanted(other, record)) tell(other, record);
      common[other] = 0;
    }
    touched.length = 0;
  });
}

function keysOf({ kind }: Field, at: number, value: string): string[] {
  if (value === "") return [];
  if (kind === "organisation" || kind === "text") {
    const words = value.split(" ").filter((word) => word.length > 1);
    return [
      `${at}=${value}`,
      ...words.map((word) => `${at}:${word}`),
      ...words.map((word) => `${at}<${word.slice(0, BEGINNING)}`),
    ];
  }
  return [`${at}=${value}`, `${at}<${value.slice(0, BEGINNING)}`, `${at}>${value.slice(-BEGINNING)}`];
}

import type { BookJson, Json, JsonRecord } from "../../../model/book";
import { listAt, numberAt, put, recordsAt, textAt, without } from "../../../model/json";
import { isSpendingNow, spendingNow } from "../../../reading";

/** What grants are needed for. */
export function needsOf(book: BookJson): readonly JsonRecord[] {
  return recordsAt(book, ["pooling", "needs"]);
}

/** A need that is spending now again, whatever was said of it. */
export function withSpendingNow(book: BookJson, position: number): BookJson {
  const need = needsOf(book)[position];
  const amount = need === undefined ? null : spendingNow(book, textAt(need, ["id"]));
  if (need === undefined || amount === null) return book;
  return put(book, ["pooling", "needs", position], { ...without(need, "basis"), amount });
}

/** The positions of needs that are something else than spending now, and nobody says what. */
export function unexplainedNeeds(book: BookJson): readonly number[] {
  return needsOf(book).flatMap((need, position) => {
    const isOpen = textAt(need, ["basis"]).trim() === "" && numberAt(need, ["amount"]) !== null;
    const spent = spendingNow(book, textAt(need, ["id"]));
    return isOpen && spent !== null && !isSpendingNow(book, need) ? [position] : [];
  });
}

/** What is said of each need in lists beside them, and what holds where nothing is. */
const WEIGHTS = { values: 1, floors: 0 } as const;
export type Weight = keyof typeof WEIGHTS;

export function weightAt(book: BookJson, weight: Weight, position: number): Json | undefined {
  return listAt(book, ["pooling", weight])[position];
}

/** A list that says nothing but what holds anyway is left out. */
export function withWeight(
  book: BookJson,
  weight: Weight,
  position: number,
  value: Json | undefined,
): BookJson {
  const otherwise = WEIGHTS[weight];
  const before = needsOf(book).map((_, at) => weightAt(book, weight, at) ?? otherwise);
  return put(book, ["pooling", weight], unlessPlain(before.with(position, value ?? otherwise), otherwise));
}

/** Whether any service has a statutory minimum. */
export function hasMinimums(book: BookJson): boolean {
  return listAt(book, ["pooling", "floors"]).some((floor) =>
    [floor].flat().some((sum) => typeof sum === "number" && sum > 0),
  );
}

function unlessPlain(list: readonly Json[], otherwise: number): readonly Json[] | undefined {
  return list.every((each) => each === otherwise) ? undefined : list;
}

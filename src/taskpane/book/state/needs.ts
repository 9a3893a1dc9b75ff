import type { BookJson, Json, JsonRecord } from "../../../model/book";
import { listAt, numberAt, put, recordsAt, textAt, without } from "../../../model/json";

/** What grants are needed for. */
export function needsOf(book: BookJson): readonly JsonRecord[] {
  return recordsAt(book, ["pooling", "needs"]);
}

/** What is spent on a service now, as a need is never below nothing; null where the spend table has no such service. */
export function spendingNow(book: BookJson, service: string): number | null {
  const rows = listAt(book, ["spend", "rows"]).filter((row) => textAt(row, [1]) === service);
  if (rows.length === 0) return null;
  return Math.max(
    0,
    rows.reduce((sum: number, row) => sum + (numberAt(row, [2]) ?? 0), 0),
  );
}

/** Two sums of the same amounts may differ in their last figures. */
const NOISE = 1e-9;

/** Whether nothing but spending now is said of a need. */
export function isSpendingNow(book: BookJson, need: JsonRecord): boolean {
  const spent = spendingNow(book, textAt(need, ["id"]));
  const amount = numberAt(need, ["amount"]);
  if (spent === null || amount === null || textAt(need, ["basis"]) !== "") return false;
  return Math.abs(amount - spent) <= NOISE * Math.max(1, spent);
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

/**
 * Needs of other services, or of the same with other spending, with what was said of them before. An amount that was typed stays; one that
 * was spending follows it.
 */
export function withNeeds(book: BookJson, before: BookJson, services: ReadonlyMap<string, number>): BookJson {
  const known = new Map(needsOf(before).map((need, position) => [textAt(need, ["id"]), { need, position }]));
  const needs = [...services].map(([id, amount]): JsonRecord => {
    const need = known.get(id)?.need;
    if (need === undefined) return { id, amount };
    const isTyped = textAt(need, ["basis"]) !== "" || !followsTables(before, need);
    return { ...need, amount: isTyped ? need.amount : amount };
  });
  const weights = (Object.keys(WEIGHTS) as Weight[]).map((weight) => {
    const list = [...services.keys()].map((id) => {
      const position = known.get(id)?.position;
      return (position === undefined ? undefined : weightAt(before, weight, position)) ?? WEIGHTS[weight];
    });
    return [weight, unlessPlain(list, WEIGHTS[weight])] as const;
  });
  return weights.reduce((all, [weight, list]) => put(all, ["pooling", weight], list), {
    ...put(book, ["pooling", "needs"], needs),
  });
}

/** Whether an amount is what the tables said: spending, or nothing where they do not say what is spent. */
function followsTables(book: BookJson, need: JsonRecord): boolean {
  const spent = spendingNow(book, textAt(need, ["id"]));
  return spent === null ? need.amount === 0 : isSpendingNow(book, need);
}

function unlessPlain(list: readonly Json[], otherwise: number): readonly Json[] | undefined {
  return list.every((each) => each === otherwise) ? undefined : list;
}

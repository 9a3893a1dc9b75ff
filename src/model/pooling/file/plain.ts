import { Decimal } from "../../money";
import type { PoolAnswer } from "./answer";

/** A part of an answer as plain data: each exact sum is a number. */
type Plain<Part> = Part extends Decimal
  ? number
  : Part extends object
    ? { readonly [Name in keyof Part]: Plain<Part[Name]> }
    : Part;

/** An answer as a message or a kept record carries it. A sum to the penny stays exact up to 10 million million pounds, as in a cell. */
export type PlainPoolAnswer = Plain<PoolAnswer>;

export function plainAnswer(answer: PoolAnswer): PlainPoolAnswer {
  return plain(answer) as PlainPoolAnswer;
}

function plain(part: unknown): unknown {
  if (part instanceof Decimal) return part.isZero() ? 0 : part.toNumber();
  if (Array.isArray(part)) return part.map(plain);
  if (typeof part !== "object" || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([name, each]) => [name, plain(each)]));
}

import type { BookJson } from "../../model/book";
import { put, textAt } from "../../model/json";
import type { GrantsReading, SpendReading } from "../sources";
import { withPooling } from "./pooling";
import { respelled } from "./respelled";
import { withSpending } from "./spending";

/** What the tables say that a book reads; null or left out where it does not read such a table. */
export interface BookReadings {
  readonly spend?: SpendReading | null;
  readonly grants?: GrantsReading | null;
}

/**
 * A book with what its tables hold now, in the unit of the place, or in that of the tables where the place has none: spending, and the
 * agencies that spend; grants, what each may be spent on, and needs, which are what is spent now until somebody says otherwise. What a
 * table does not say stays as it is.
 */
export function withReadings(book: BookJson, { spend = null, grants = null }: BookReadings): BookJson {
  const unit = (spend ?? grants)?.unit;
  if (unit === undefined) return book;
  const inUnit = textAt(book, ["place", "unit"]) === "" ? put(book, ["place", "unit"], unit) : book;
  const spent = spend === null ? inUnit : withSpending(inUnit, spend);
  const pooled = grants === null ? spent : withPooling(spent, book, spend, grants);
  const names = { services: spend?.services ?? [], grants: grants?.grants.map(({ grant }) => grant) ?? [] };
  return respelled(pooled, names);
}

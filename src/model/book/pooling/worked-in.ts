import { FieldProblems } from "../../fields";
import { at } from "../../json";
import type { Json } from "../../json";
import { WORKED } from "../parts/pooling";
import type { PoolingWorked } from "../parts";

/** What was worked out of a book's grants, whether or not the rest of the book can be read; null where it was not, or is damaged. */
export function workedIn(book: Json): PoolingWorked | null {
  const worked = at(book, ["pooling", "worked"]);
  if (worked === undefined || worked === null) return null;
  try {
    return WORKED.read(worked, "pooling.worked");
  } catch (error) {
    if (error instanceof FieldProblems) return null;
    throw error;
  }
}

import type { BookScenario } from "../../model/book";

/** A scenario as people know it, with the id by which drop-downs choose it: "Local first (S1)". */
export function called({ id, name }: Pick<BookScenario, "id" | "name">): string {
  return name === "" || name === id ? id : `${name} (${id})`;
}

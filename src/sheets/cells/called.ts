import type { BookScenario } from "../../model/book";

/** A scenario or proposal as people know it, with the id by which the sheets do: "Local first (S1)". */
export function called({ id, name }: Pick<BookScenario, "id" | "name">): string {
  return name === "" || name === id ? id : `${name} (${id})`;
}

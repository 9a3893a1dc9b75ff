import type { BookJson, FormField } from "../../../model/book";
import { at, put } from "../../../model/json";
import type { Path } from "./path";

/** The book with an option chosen, or none; what the option proposes for other fields of the record is put where nothing is given. */
export function withChoice(
  book: BookJson,
  { ask }: FormField,
  path: Path,
  option: string | undefined,
): BookJson {
  const proposed = Object.entries(ask.proposes?.[option ?? ""] ?? {});
  return proposed.reduce(
    (before, [name, value]) => {
      const other = [...path.slice(0, -1), name];
      return at(before, other) === undefined ? put(before, other, value) : before;
    },
    put(book, path, option),
  );
}

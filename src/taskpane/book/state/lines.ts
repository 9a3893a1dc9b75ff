import type { BookJson, FormField, JsonRecord } from "../../../model/book";
import { put, recordsAt, textAt } from "../../../model/json";
import type { Path } from "./path";
import { agenciesOf, agencyName } from "./place";

/** What a line of a list is called: by the first thing that it says; "" while it says nothing. */
export function lineName(book: BookJson, { lines }: FormField, line: JsonRecord | undefined): string {
  const [first] = lines;
  const said = textAt(line, [first?.name ?? ""]);
  return (first?.ask.as === "agency" ? agencyName(book, said) : said).trim();
}

/** With one line more. What is of a body is of the only one, where there is one. */
export function withLine(book: BookJson, { lines }: FormField, path: Path): BookJson {
  const [only, ...others] = agenciesOf(book);
  const proposed = lines.flatMap(({ name, ask }): readonly (readonly [string, JsonRecord | string])[] => {
    if (only === undefined || others.length > 0) return [];
    if (ask.as === "agency") return [[name, only]];
    return ask.as === "shares by agency" ? [[name, { [only]: 1 }]] : [];
  });
  return put(book, path, [...recordsAt(book, path), Object.fromEntries(proposed)]);
}

import type { BookJson, FormField } from "../../../model/book";
import { bookTexts } from "../../texts/book";
import type { Path } from "./path";
import { agencyName } from "./place";

const { words } = bookTexts;

/** A part of a book as the pane shows it: the field that it is in, what that is called, and how the field is asked. */
export interface Part {
  /** The path of the field on the page. */
  readonly path: Path;
  readonly label: string;
  readonly field: FormField | null;
}

/** A field of a record; of shares by agency, that of the agency. */
export function within(
  book: BookJson,
  title: string,
  path: Path,
  depth: number,
  found: Named | undefined,
  shareOf: (name: string) => string,
): Part {
  const field = found?.field ?? null;
  const last = path[depth + 1];
  if (field?.ask.as === "shares by agency" && typeof last === "string") {
    const label = words.within(title, shareOf(agencyName(book, last)));
    return { path: path.slice(0, depth + 2), label, field };
  }
  if (
    (field?.ask.as === "share by service" || field?.ask.as === "amounts by service") &&
    typeof last === "string"
  ) {
    return {
      path: path.slice(0, depth + 2),
      label: words.within(title, words.of(lower(found?.label), last)),
      field,
    };
  }
  return { path: path.slice(0, depth + 1), label: words.within(title, lower(found?.label)), field };
}

export interface Named {
  readonly label: string;
  readonly field: FormField;
}

export function fieldIn(form: readonly FormField[], name: string | number | undefined): Named | undefined {
  const field = form.find((each) => each.name === name);
  return field && { label: field.ask.label, field };
}

/** A label in the middle of a sentence. */
export function lower(label = ""): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}

import type { BookJson } from "../../../model/book";
import { SECTIONS } from "./draft";
import type { Section } from "./draft";
import { grantsOf } from "./tables";

/** The parts of a book that is being made, in their order: one without grants is asked nothing of them. */
export function stepsOf(book: BookJson): readonly Section[] {
  const hasGrants = grantsOf(book).length > 0;
  return SECTIONS.filter((section) => section !== "grants" || hasGrants);
}

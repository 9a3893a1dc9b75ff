import type { BookJson } from "../../../model/book";
import type { FieldProblem } from "../../fields";
import type { Section } from "./draft";
import { fieldIdOf } from "./path";
import type { Path } from "./path";
import { partAt } from "./words";

/** What is wrong with a book at one field of the pane. */
export interface DraftProblem extends FieldProblem {
  readonly section: Section;
  /** The position of the proposal that the field is of; null where it is of none. */
  readonly proposal: number | null;
}

/** A problem with a part of the book that is told of in words of the pane. */
export function draftProblemAt(
  book: BookJson,
  path: Path,
  sentenceOf: (label: string) => string,
): DraftProblem {
  const { path: field, label } = partAt(book, path);
  return {
    field: fieldIdOf(field),
    message: sentenceOf(label),
    section: sectionOf(path),
    proposal: proposalIn(path),
  };
}

export function proposalIn([root, position]: Path): number | null {
  return root === "proposals" && typeof position === "number" ? position : null;
}

export function sectionOf([root]: Path): Section {
  if (root === "proposals" || root === "scenarios") return root;
  if (root === "pooling") return "grants";
  return ["place", "groups", "baseBudget"].includes(String(root)) ? "place" : "tables";
}

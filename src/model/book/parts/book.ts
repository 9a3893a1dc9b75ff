import { fieldProblem, FLAG, listOf, optional, orNull, record, required, shown } from "../../fields";
import type { Kind, Schema } from "../../fields";
import { GROUP } from "./group";
import type { Group } from "./group";
import { PLACE } from "./place";
import type { Place } from "./place";
import { POOLING } from "./pooling";
import type { PoolingPart } from "./pooling";
import { PROPOSAL } from "./proposal";
import type { Proposal } from "./proposal";
import { SCENARIO } from "./scenario";
import type { Scenario } from "./scenario";
import { SPEND } from "./spend";
import type { Spend } from "./spend";

/** What a workbook holds: one place, what could be done there, and what is supposed of it. */
export interface Book {
  readonly book: 1;
  readonly place: Place;
  readonly groups: readonly Group[];
  readonly spend: Spend | null;
  readonly pooling: PoolingPart | null;
  readonly proposals: readonly Proposal[];
  readonly scenarios: readonly Scenario[];
  readonly interactions: boolean;
}

const FORMAT: Kind<1> = {
  read: (value, path) => {
    if (value === 1) return 1;
    throw fieldProblem(path, `This is not a book of format 1: "book" is ${shown(value)}. Give 1.`);
  },
  schema: { const: 1 },
};

export const BOOK: Kind<Book> = record<Book>({
  book: required(FORMAT, "the format of the book"),
  place: required(PLACE, "the place"),
  groups: optional(listOf(GROUP), [], "proposals that act on the same money"),
  spend: optional(orNull(SPEND), null, "what the bodies spend, by service"),
  pooling: optional(orNull(POOLING), null, "grants and needs"),
  proposals: required(listOf(PROPOSAL), "what could be done"),
  scenarios: required(listOf(SCENARIO), "what is supposed"),
  interactions: optional(FLAG, false, "whether to say how proposals of one group limit each other"),
});

/** The form of a book as JSON Schema. */
export const BOOK_SCHEMA: Schema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "A book of Total Place for Excel, format 1",
  ...BOOK.schema,
};

import type fc from "fast-check";
import { bodiesApart } from "./bodies-apart";
import type { DrawnBook } from "./drawn-book";
import { grantsLists } from "./grants-lists";
import { manySheets } from "./many-sheets";
import { paymentsLists } from "./payments-lists";
import { severalOnASheet } from "./several-on-a-sheet";

/** The kinds of workbooks that are drawn. */
export const KINDS: Readonly<Record<string, fc.Arbitrary<DrawnBook>>> = {
  manySheets,
  bodiesApart,
  severalOnASheet,
  paymentsLists,
  grantsLists,
};

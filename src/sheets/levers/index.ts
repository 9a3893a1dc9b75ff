import type { Fields } from "../../model/book";
import { duplication } from "./duplication";
import type { SheetLever } from "./lever";
import { pooling } from "./pooling";

export type { SheetLever } from "./lever";

/** Every lever, in the order of its inputs, its headlines and its sheet. */
export const sheetLevers = [duplication, pooling] as const;

/** The keys of the headlines and sentences of every lever. */
export type LeverHeadline =
  (typeof sheetLevers)[number] extends SheetLever<Fields, infer Headline> ? Headline : never;

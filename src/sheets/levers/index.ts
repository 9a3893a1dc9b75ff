import type { Fields } from "../../model/book";
import type { SheetLever } from "../lever";
import { duplication } from "./duplication";
import { pooling } from "./pooling";

/** Every lever, in the order of its inputs, its headlines and its sheet. */
export const sheetLevers = [duplication, pooling] as const;

/** The keys of the headlines and sentences of every lever. */
export type LeverHeadline =
  (typeof sheetLevers)[number] extends SheetLever<Fields, infer Headline> ? Headline : never;

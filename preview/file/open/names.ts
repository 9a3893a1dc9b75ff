import { reference } from "../../../src/formula";
import type { SheetBox } from "../../../src/formula";
import type { BookContent, DeclaredArea, SheetContent } from "./content";
import { namedArea } from "./declared";

/** A name as it is in a file. */
export interface FiledName {
  readonly name: string;
  /** A range, a number or a text. */
  readonly refersTo: string;
  /** The one sheet that it holds for; null for all. */
  readonly sheet: string | null;
}

/** The cells of a file, and its names, where nothing else of it is read. */
export interface CellsAndNames {
  readonly content: BookContent;
  readonly names: readonly FiledName[];
}

/** A name of a range, and the one sheet that it holds for; null for all. */
export interface NamedRange {
  readonly name: string;
  readonly range: SheetBox;
  readonly ofSheet: string | null;
}

/** What names of ranges declare, and what they refer to. */
export function namesOfRanges(
  named: readonly NamedRange[],
  sheets: readonly SheetContent[],
): { readonly declared: readonly DeclaredArea[]; readonly names: readonly FiledName[] } {
  return {
    declared: named.flatMap(({ name, range }) => namedArea(name, range, sheets)),
    names: named.map(({ name, range, ofSheet }) => ({ name, refersTo: reference(range), sheet: ofSheet })),
  };
}

import type { BookContent } from "./content";
import { NO_LAYOUT } from "./layout";
import type { BookLayout } from "./layout";
import type { FiledFeatures } from "./xlsx/features";

/** What is in a workbook beyond its cells, as far as the preview shows it. Sheets are known by their names. */
export interface Beyond {
  readonly layout: BookLayout;
  readonly features: ReadonlyMap<string, FiledFeatures>;
  readonly names: readonly FiledName[];
  /** Whether sheets may not be added, moved, renamed or deleted. */
  readonly isLocked: boolean;
}

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

export const NOTHING_BEYOND: Beyond = { layout: NO_LAYOUT, features: new Map(), names: [], isLocked: false };

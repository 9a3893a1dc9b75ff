import { NO_LAYOUT } from "./layout";
import type { BookLayout } from "./layout";
import type { FiledName } from "./names";
import type { FiledFeatures } from "./xlsx/features";

/** What is in a workbook beyond its cells, as far as the preview shows it. Sheets are known by their names. */
export interface Beyond {
  readonly layout: BookLayout;
  readonly features: ReadonlyMap<string, FiledFeatures>;
  readonly names: readonly FiledName[];
  /** Whether sheets may not be added, moved, renamed or deleted. */
  readonly isLocked: boolean;
}

export const NOTHING_BEYOND: Beyond = { layout: NO_LAYOUT, features: new Map(), names: [], isLocked: false };

import type { PaneSource } from "../../registry";

/** The sources that are asked for among the tables of the book; the others are asked for with the proposals that need them. */
export function amongTables(sources: readonly PaneSource[]): readonly PaneSource[] {
  return sources.filter(({ askedBy }) => askedBy === undefined);
}

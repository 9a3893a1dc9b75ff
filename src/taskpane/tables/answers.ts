import type { SourceRoles } from "../../model/book";
import type { AnswersByTable, FoundTable } from "../../reading";
import type { PaneSource } from "../registry";
import { mappingRoles } from "./mapping";

/** What the user has said of tables so far. */
export interface Answers {
  /** By kind of source; see `sourceAnswer`. */
  readonly sources: Readonly<Record<string, SourceAnswer>>;
  /** How tables are read, by the key of the table; see `saidOf`. */
  readonly said: AnswersByTable;
}

/** Before anything was said. */
export const nothingSaid: Answers = { sources: {}, said: new Map() };

/** The table that is chosen as a source, and its columns by role; a role is left out or null while it has none. */
export interface SourceAnswer {
  /** null where no table is chosen. */
  readonly reference: string | null;
  /** The user does not want a table of this kind: none is proposed. */
  readonly isLeftOut?: boolean;
  readonly roles: Readonly<Record<string, SourceRoles[string] | null>>;
  /** The keys of other tables that are read together with it. */
  readonly together?: readonly string[];
}

const noTable: SourceAnswer = { reference: null, roles: {} };
/** The answer where a source is left out on purpose. */
export const leftOut: SourceAnswer = { reference: null, roles: {}, isLeftOut: true };

export function sourceAnswer({ sources }: Answers, kind: string): SourceAnswer {
  return sources[kind] ?? noTable;
}

/** The kinds of source for which a table is chosen: any of them may be left out. */
export function sourcesChosen(answers: Answers, sources: readonly PaneSource[]): readonly PaneSource[] {
  return sources.filter(({ kind }) => sourceAnswer(answers, kind).reference !== null);
}

/** A table chosen as a source, together with others of which it is a piece; its columns as the workbook proposes them. */
export function chosenTable(
  table: FoundTable,
  kind: string,
  together: readonly string[] = table.pieces,
): SourceAnswer {
  const { reference } = table.place;
  const mapped = mappingRoles(table, kind);
  if (mapped !== null) return { reference, roles: mapped };
  const proposed = table.proposals[kind] ?? null;
  const isOfKind = proposed !== null || table.toSetOut?.kind === kind;
  if (!isOfKind || together.length === 0) return { reference, roles: table.ifChosen[kind] ?? {} };
  // Formulas read one table: of several they read the list.
  return { reference, roles: {}, together };
}

/** Whether formulas can only read the source once it is set out as a list: it has another shape, or is in several pieces. */
export function needsSetOut(
  answers: Answers,
  kind: string,
  tables: readonly FoundTable[],
): FoundTable | undefined {
  const { reference, together = [] } = sourceAnswer(answers, kind);
  const table = tables.find(({ place }) => place.reference === reference);
  const isOfShape =
    table?.toSetOut?.kind === kind &&
    (table.proposals[kind] ?? null) === null &&
    mappingRoles(table, kind) === null;
  return isOfShape || together.length > 0 ? table : undefined;
}

/**
 * Fills in the tables that are not chosen yet, or no longer there, with the best candidates.
 * `tables` has the best candidates first; one table is never proposed for two sources.
 */
export function withProposals(
  answers: Answers,
  tables: readonly FoundTable[],
  sources: readonly PaneSource[],
): Answers {
  const there = new Set(tables.map(({ place }) => place.reference));
  const kept = sources
    .map(({ kind }) => [kind, sourceAnswer(answers, kind)] as const)
    .filter(([, { reference }]) => reference !== null && there.has(reference));
  const chosen = new Map<string, SourceAnswer>(kept);
  for (const { kind } of sources) {
    if (chosen.has(kind)) continue;
    if (sourceAnswer(answers, kind).isLeftOut) {
      chosen.set(kind, leftOut);
      continue;
    }
    const used = new Set([...chosen.values()].map(({ reference }) => reference));
    const free = tables.filter((table) => !used.has(table.place.reference));
    const best =
      free.find((table) => (table.proposals[kind] ?? null) !== null) ??
      free.find((table) => table.toSetOut?.kind === kind);
    chosen.set(kind, best === undefined ? noTable : chosenTable(best, kind));
  }
  return { ...answers, sources: Object.fromEntries(chosen) };
}

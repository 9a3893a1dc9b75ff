import type { SourceChoice, SourceRoles } from "../../model/book";
import type { FoundTable } from "../../reading";
import type { PaneSource } from "../registry";
import { sourceAnswer, sourcesChosen } from "./answers";
import type { Answers, SourceAnswer } from "./answers";

/** The tables chosen, by kind of source, with their columns; without those of which something is missing. */
export function sourcesOf(
  answers: Answers,
  tables: readonly FoundTable[],
  sources: readonly PaneSource[],
): Readonly<Record<string, SourceChoice>> {
  const chosen = sourcesChosen(answers, sources).flatMap((source) => {
    const choice = sourceChoice(source, sourceAnswer(answers, source.kind), tables);
    return choice === null ? [] : [[source.kind, choice] as const];
  });
  return Object.fromEntries(chosen);
}

/** The table and columns chosen for a source, or null while something is missing. */
export function sourceChoice(
  { source }: PaneSource,
  answer: SourceAnswer,
  tables: readonly FoundTable[],
): SourceChoice | null {
  const table = tables.find(({ place }) => place.reference === answer.reference);
  if (table === undefined) return null;
  const roles = new Map<string, SourceRoles[string]>();
  for (const [role, { required }] of Object.entries(source.roles)) {
    const column = answer.roles[role] ?? null;
    if (column !== null && !(typeof column === "object" && column.length === 0)) roles.set(role, column);
    else if (required) return null;
  }
  return { place: table.place, roles: Object.fromEntries(roles) };
}

import type { Scenario, SourceChoice } from "../../model/book";
import type { ChoiceOf, FoundTable, NeededBy, SourceKind } from "../../reading";
import type { WorkbookPort } from "../../workbook";
import type { Readings, SourceReading } from "../registry";

// The workbook knows each kind of source by its type, the wizard none by name: here they meet, and only here.

/** The columns that are proposed for a source; null where the table does not look like one. */
export function proposedRoles({ proposals }: FoundTable, kind: string): SourceChoice["roles"] | null {
  return proposals[kind as SourceKind] ?? null;
}

/** Reads a source; the readings of those `before` it may be needed to make sense of it. */
export function readSource(
  port: WorkbookPort,
  kind: string,
  choice: SourceChoice,
  before: Readings,
): Promise<SourceReading> {
  return port.readSource(kind as SourceKind, choice as ChoiceOf<SourceKind>, before as NeededBy<SourceKind>);
}

/** The table and columns of a source that a scenario is made from. */
export function choiceIn(scenario: Scenario, kind: string): SourceChoice {
  return scenario[kind as SourceKind];
}

/** The choices by kind of source, as a scenario has them. */
export function scenarioChoices(choices: ReadonlyMap<string, SourceChoice>): Pick<Scenario, SourceKind> {
  return Object.fromEntries(choices) as Pick<Scenario, SourceKind>;
}

import type { Scenario, SourceFacts } from "../model/book";
import type { Finding } from "./findings";
import { sources } from "./sources";
import type { SourceKind } from "./sources";
import type { SourceTable } from "./table";

/** What the tables of a scenario say: the facts its sheets are planned from, or what stops them. */
export interface ScenarioReading {
  /** null where a finding stops the reading. */
  readonly facts: SourceFacts | null;
  readonly findings: readonly Finding[];
}

/** Reads the tables of a scenario. Where one cannot be read, those that need it are not read either. */
export function readScenario(
  scenario: Scenario,
  tables: Readonly<Record<SourceKind, SourceTable>>,
): ScenarioReading {
  const spend = sources.spend.read(tables.spend, scenario.spend.roles, {});
  if (spend.facts === null) return { facts: null, findings: spend.findings };
  const grants = sources.grants.read(tables.grants, scenario.grants.roles, { spend });
  const findings = [...spend.findings, ...grants.findings];
  if (grants.facts === null) return { facts: null, findings };
  return { facts: { unit: spend.unit, spend: spend.facts, grants: grants.facts }, findings };
}

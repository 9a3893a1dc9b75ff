import { nameKey, tidyName } from "../../model/names";
import { fieldsPer, leverProblems, levers, settingsOf } from "../../model/book";
import type { Scenario, SourceFacts, StoredScenario } from "../../model/book";
import { planScenario } from "../../sheets";
import type { ScenarioPlan } from "../../sheets";
import { hasStop, note, stop, stopsFirst } from "../../reading";
import type { Finding, ScenarioReading } from "../../reading";
import { readSources } from "../fetch";
import { isWrittenBy, readSheets, sheetNamed } from "../marks";
import type { SheetState } from "../marks";
import type { WriteReview } from "../port";
import { WorkbookProblem } from "../problem";
import { damagedParts, keptScenario, ownParts, readParts } from "../store";
import type { KeptPart } from "../store";
import { editedCells } from "./edited";
import { nameObstacle, obstacles } from "./obstacles";
import { takeSnapshots } from "./snapshot";
import type { SheetSnapshot } from "./snapshot";

/** A write made ready, with nothing changed yet. */
export interface ReadyWrite {
  readonly stored: StoredScenario;
  readonly plan: ScenarioPlan;
  readonly sheets: readonly SheetState[];
  /** Our sheets that the write replaces, as they are now. */
  readonly replaced: readonly SheetSnapshot[];
  /** What they were last written by; null where that is not kept. */
  readonly before: ScenarioPlan | null;
  readonly parts: readonly KeptPart[];
}

export interface Preparation {
  /** null where a finding stops the write. */
  readonly ready: ReadyWrite | null;
  readonly review: WriteReview;
}

/** Reads everything a write depends on, and says what it would do. Changes nothing. */
export async function prepare(context: Excel.RequestContext, asked: Scenario): Promise<Preparation> {
  const scenario = { ...asked, name: tidyName(asked.name) };
  const unnamed = nameObstacle(scenario.name);
  if (hasStop(unnamed)) return stopped(unnamed);
  const { protection } = context.workbook;
  protection.load("protected");
  const sheets = await readSheets(context);
  const sources = await trySources(context, scenario);
  if (!sources.facts) return stopped(sources.findings);
  const stored = { scenario, facts: sources.facts };
  const plan = planScenario(scenario, sources.facts);
  const parts = await readParts(context);
  const kept = keptScenario(parts, scenario.name);
  const before = kept && planScenario(kept.scenario, kept.facts);
  const existing = plan.sheets.flatMap(({ name }) => sheetNamed(sheets, name) ?? []);
  const replaced = await takeSnapshots(
    context,
    existing.filter((sheet) => isWrittenBy(sheet, scenario.name)),
  );
  const findings = [
    ...sources.findings,
    ...leverProblems(scenario, { agencies: sources.facts.spend.agencies.length }).map((each) => stop(each)),
    ...obstacles(scenario.name, plan, sheets, protection.protected),
    ...unknownNames(scenario, sources.facts),
    ...(kept ? movedColumns(kept, stored) : unknownEdits(replaced)),
    ...damagedParts(ownParts(parts, scenario.name)),
  ];
  const review: WriteReview = {
    sheets: plan.sheets.map(({ name, purpose }) => ({
      name,
      purpose,
      action: sheetNamed(sheets, name) ? "replace" : "new",
    })),
    editedCells: before ? editedCells(replaced, before, plan) : [],
    findings: stopsFirst(findings),
  };
  if (hasStop(findings)) return { ready: null, review };
  return { ready: { stored, plan, sheets, replaced, before, parts }, review };
}

function stopped(findings: readonly Finding[]): Preparation {
  return { ready: null, review: { sheets: [], editedCells: [], findings } };
}

/** A table that is gone is a finding like any other. */
async function trySources(context: Excel.RequestContext, scenario: Scenario): Promise<ScenarioReading> {
  try {
    return await readSources(context, scenario);
  } catch (error) {
    if (!(error instanceof WorkbookProblem)) throw error;
    return { facts: null, findings: [stop(error.message, error.address)] };
  }
}

/** Settings of services, agencies and grants that the tables do not have, which would be left out without a word. */
function unknownNames(scenario: Scenario, { spend, grants }: SourceFacts): Finding[] {
  const known = {
    service: new Set(spend.services.map(nameKey)),
    agency: new Set(spend.agencies.map(nameKey)),
    grant: new Set(grants.list.map(({ name }) => nameKey(name))),
  };
  return levers.flatMap((lever) =>
    (["service", "agency", "grant"] as const).flatMap((per) =>
      fieldsPer(lever, per).flatMap(([name, { label }]) =>
        Object.keys(settingsOf(scenario, lever)[name] ?? {})
          .filter((of) => !known[per].has(nameKey(of)))
          .map((of) =>
            note(
              `"${of}" has an entry under "${label}", but is not in the table of ${per === "grant" ? "grants" : "spending"}, so it is left out.`,
            ),
          ),
      ),
    ),
  );
}

/** Columns are matched by position: when the column there now has another heading, the user should look. */
function movedColumns(kept: StoredScenario, now: StoredScenario): Finding[] {
  const columns = [
    ...(["agency", "service", "amount"] as const).map((role) => ({
      role,
      at: (of: StoredScenario) => of.scenario.spend.roles[role],
      ...spendColumn(kept, now, role),
    })),
    ...(["grant", "award"] as const).map((role) => ({
      role,
      at: (of: StoredScenario) => of.scenario.grants.roles[role],
      ...grantsColumn(kept, now, role),
    })),
  ];
  return columns
    .filter(({ samePlace, at, before, after }) => samePlace && at(kept) === at(now) && before !== after)
    .map(({ role, label, before, after }) =>
      note(
        `The column used for the ${role} in ${label} is now headed "${after}"; when the scenario was last written it was "${before}". Check that it is the column you mean.`,
      ),
    );
}

function spendColumn(kept: StoredScenario, now: StoredScenario, role: "agency" | "service" | "amount") {
  return {
    label: now.facts.spend.label,
    samePlace: kept.scenario.spend.place.reference === now.scenario.spend.place.reference,
    before: kept.facts.spend[role].heading,
    after: now.facts.spend[role].heading,
  };
}

function grantsColumn(kept: StoredScenario, now: StoredScenario, role: "grant" | "award") {
  return {
    label: now.facts.grants.label,
    samePlace: kept.scenario.grants.place.reference === now.scenario.grants.place.reference,
    before: kept.facts.grants[role].heading,
    after: now.facts.grants[role].heading,
  };
}

function unknownEdits(replaced: readonly SheetSnapshot[]): Finding[] {
  if (replaced.length === 0) return [];
  return [
    note(
      "What these sheets were last written with is no longer kept in the workbook, so cells that were changed by hand since cannot be listed. They will be overwritten.",
    ),
  ];
}

import { checksum, leverProblems, leversFrom, namesPer } from "../../model/book";
import type { Lever, Scenario, SourceFacts, StoredScenario } from "../../model/book";
import { tidyName } from "../../model/names";
import { leversWritten, planScenario, putTogether } from "../../sheets";
import type { ScenarioPlan, SheetLever } from "../../sheets";
import { hasStop, stop, stopsFirst } from "../../reading";
import type { Finding, ScenarioReading, SpendReading } from "../../reading";
import { readSources } from "../fetch";
import { readSheets } from "../marks";
import type { SheetState } from "../marks";
import { namesNow, ownSheets, placeOf, planAsWritten } from "./own-sheets";
import type { OwnSheets } from "./own-sheets";
import type { WriteReview } from "../port";
import { WorkbookProblem } from "../problem";
import { damagedParts, keptScenario, ownParts, readParts } from "../store";
import type { KeptPart } from "../store";
import { editedCells } from "./edited";
import { estimated } from "./estimate";
import { nameObstacle, obstacles } from "./obstacles";
import { takeSnapshots } from "./snapshot";
import type { SheetSnapshot } from "./snapshot";
import { movedColumns, unknownEdits, unknownNames } from "./worth-knowing";

/** A write made ready, with nothing changed yet. */
export interface ReadyWrite {
  readonly stored: StoredScenario;
  readonly plan: ScenarioPlan;
  readonly sheets: readonly SheetState[];
  /** The sheets of the scenario that are there, by their keys. */
  readonly own: OwnSheets;
  /** Our sheets that the write replaces, as they are now. */
  readonly replaced: readonly SheetSnapshot[];
  /** What they were last written by; null where that is not kept. */
  readonly before: ScenarioPlan | null;
  readonly parts: readonly KeptPart[];
  /** The levers that there are: by them what is kept is read. */
  readonly levers: readonly Lever[];
}

/** The review of what cannot be planned. */
export const NOTHING_REVIEWED: Omit<WriteReview, "findings" | "basis"> = {
  sheets: [],
  size: { cells: 0, formulas: 0, seconds: 0 },
  services: { all: 0, single: 0, groups: 0 },
  editedCells: [],
};

export interface Preparation {
  /** null where a finding stops the write. */
  readonly ready: ReadyWrite | null;
  readonly review: WriteReview;
}

/** Reads everything a write depends on, and says what it would do. Changes nothing. */
export async function prepare(
  context: Excel.RequestContext,
  asked: Scenario,
  levers: readonly SheetLever[],
): Promise<Preparation> {
  const scenario = { ...asked, name: tidyName(asked.name) };
  const unnamed = nameObstacle(scenario.name);
  if (hasStop(unnamed)) return stopped(unnamed);
  const { protection } = context.workbook;
  protection.load("protected");
  const sheets = await readSheets(context);
  const sources = await trySources(context, scenario);
  if (!sources.facts) return stopped(sources.findings);
  const settings = levers.map((lever) => lever.settings);
  const facts = putTogether(scenario, sources.facts, totalsIn(sources.readings), settings);
  const tooLarge = leversWritten(facts, levers).flatMap((lever) => lever.tooLarge?.(facts) ?? []);
  if (tooLarge.length > 0)
    return stopped([...sources.findings, ...tooLarge.map((each) => stop(each))], servicesShown(facts));
  const stored = { scenario, facts };
  const own = ownSheets(sheets, scenario.name, levers);
  const plan = planScenario(scenario, facts, levers, namesNow(own));
  const parts = await readParts(context, settings);
  const kept = keptScenario(parts, scenario.name);
  const before = kept && planAsWritten(kept, own, levers);
  const replaced = await takeSnapshots(
    context,
    plan.sheets.flatMap(({ key }) => own.get(key) ?? []),
    before,
  );
  const written = leversFrom(settings, Object.keys(sources.facts.sources));
  const bounds = { agencies: namesPer(sources.facts, "agency").length };
  const findings = [
    ...sources.findings,
    ...leverProblems(scenario, written, bounds).map((each) => stop(each)),
    ...obstacles({ name: scenario.name, plan, sheets, own }, protection.protected),
    ...unknownNames(scenario, sources.facts, written),
    ...(kept ? movedColumns(kept, stored) : unknownEdits(replaced)),
    ...damagedParts(ownParts(parts, scenario.name)),
  ];
  const review: WriteReview = {
    sheets: plan.sheets.map(({ key, name, purpose }) => ({
      name,
      purpose,
      action: placeOf({ sheets, own }, { key, name }) ? "replace" : "new",
    })),
    size: estimated(plan),
    services: servicesShown(facts),
    editedCells: before ? editedCells(replaced, before, plan) : [],
    findings: stopsFirst(findings),
    basis: checksum(JSON.stringify([stored.facts, findings])),
  };
  if (hasStop(findings)) return { ready: null, review };
  return { ready: { stored, plan, sheets, own, replaced, before, parts, levers: settings }, review };
}

function stopped(findings: readonly Finding[], services = NOTHING_REVIEWED.services): Preparation {
  return {
    ready: null,
    review: {
      ...NOTHING_REVIEWED,
      services,
      findings: stopsFirst(findings),
      basis: checksum(JSON.stringify(findings)),
    },
  };
}

/** What is spent on each service, in the order in which they are counted. */
function totalsIn(readings: ScenarioReading["readings"]): readonly number[] {
  const spend = readings.spend as SpendReading | undefined;
  return spend?.count.serviceTotals.map((total) => total.toNumber()) ?? [];
}

function servicesShown(facts: SourceFacts): WriteReview["services"] {
  const shown = namesPer(facts, "service").length;
  const { together } = facts;
  return together
    ? { all: together.counted.length, single: together.single, groups: shown - together.single }
    : { all: shown, single: shown, groups: 0 };
}

/** A table that is gone is a finding like any other. */
async function trySources(context: Excel.RequestContext, scenario: Scenario): Promise<ScenarioReading> {
  try {
    return await readSources(context, scenario);
  } catch (error) {
    if (!(error instanceof WorkbookProblem)) throw error;
    return { facts: null, findings: [stop(error.message, error.address)], readings: {} };
  }
}

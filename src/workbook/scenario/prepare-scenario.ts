import { leverProblems, leversFrom, namesPer, scenarioNameProblem } from "../../model/book";
import type { Scenario, SourceFacts } from "../../model/book";
import { tidyName } from "../../model/names";
import { leversWritten, planScenario, putTogether, sheetKeys } from "../../sheets";
import type { SheetLever } from "../../sheets";
import { stop } from "../../reading";
import type { ScenarioReading, SpendReading } from "../../reading";
import { movedColumns, readSources } from "../fetch";
import type { WriteReview } from "../port";
import { WorkbookProblem } from "../problem";
import { damagedParts, keeping, keptScenario, ownParts, readParts, scenarioForm } from "../store";
import { findSheets, namesNow, planAsWritten, prepare, stopped } from "../write";
import type { Preparation, Subject } from "../write";
import { unknownNames } from "./worth-knowing";

/** Reads everything a write depends on, and says what it would do. Changes nothing. */
export async function prepareScenario(
  context: Excel.RequestContext,
  asked: Scenario,
  levers: readonly SheetLever[],
): Promise<Preparation> {
  const scenario = { ...asked, name: tidyName(asked.name) };
  const { name } = scenario;
  const problem = scenarioNameProblem(name);
  if (problem !== null) return stopped([stop(problem)]);
  const subject = scenarioSubject(name, levers);
  const found = await findSheets(context, subject);
  const sources = await trySources(context, scenario);
  if (!sources.facts) return stopped(sources.findings);
  const settings = levers.map((lever) => lever.settings);
  const facts = putTogether(scenario, sources.facts, totalsIn(sources.readings), settings);
  const tooLarge = leversWritten(facts, levers).flatMap((lever) => lever.tooLarge?.(facts) ?? []);
  if (tooLarge.length > 0) {
    return stopped([...sources.findings, ...tooLarge.map((each) => stop(each))], servicesShown(facts));
  }
  const stored = { scenario, facts };
  const form = scenarioForm(settings);
  const parts = await readParts(context, form);
  const kept = keptScenario(parts, name);
  const written = leversFrom(settings, Object.keys(sources.facts.sources));
  const bounds = { agencies: namesPer(sources.facts, "agency").length };
  return await prepare(context, found, {
    subject,
    plan: planScenario(scenario, facts, levers, namesNow(found.own)),
    before:
      kept && planAsWritten(found.own, (names) => planScenario(kept.scenario, kept.facts, levers, names)),
    keeping: keeping(form, stored, (all) => ownParts(all, name)),
    parts: ownParts(parts, name),
    findings: [
      ...sources.findings,
      ...leverProblems(scenario, written, bounds).map((each) => stop(each)),
      ...unknownNames(scenario, sources.facts, written),
      ...(kept ? movedColumns({ ...kept.scenario, facts: kept.facts }, { ...scenario, facts }) : []),
      ...damagedParts(ownParts(parts, name)),
    ],
    services: servicesShown(facts),
    basis: facts,
  });
}

/** A scenario as its sheets are marked and named. */
function scenarioSubject(name: string, levers: readonly SheetLever[]): Subject {
  return {
    owner: name,
    title: `"${name}"`,
    keys: sheetKeys(levers),
    otherwise: ", or give the scenario another name",
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

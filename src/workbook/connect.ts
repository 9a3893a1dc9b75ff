import {
  parseAddress,
  planScenario,
  type GrantsChoice,
  type Scenario,
  type SpendChoice,
} from "../model/scenario";
import { findTables } from "./find/find-tables";
import { readSheets, writtenSheet } from "./marks";
import type { GrantsReading, Headline, SpendReading, WorkbookPort, WrittenScenario } from "./port";
import { WorkbookProblem } from "./problem";
import { readGrantsTable } from "./read/grants";
import { readTables } from "./read/locate";
import { grantsRequest, spendRequest } from "./read/sources";
import { readSpendTable } from "./read/spend";
import { unitOf } from "./read/unit";
import { asProblem, inWorkbook } from "./session";
import { readSavedScenarios } from "./store/saved";
import { keptScenario, readParts } from "./store/scenarios";
import { awaitFigures, readHeadlineCells, WRITTEN, type Pause } from "./write/headlines";
import { prepare, type ReadyWrite } from "./write/prepare";
import { takeBack, writeSheets } from "./write/write";

/** A write of this session that can be taken back. */
interface LastWrite {
  readonly ready: ReadyWrite;
  readonly newSheets: readonly string[];
}

const realPause: Pause = {
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

/** The workbook that Excel has open, as the task pane may use it. */
export function connectWorkbook(pause: Pause = realPause): WorkbookPort {
  let lastWrite: LastWrite | null = null;
  return {
    findTables: () => inWorkbook(findTables),
    readSpend: (choice) => inWorkbook((context) => readSpend(context, choice)),
    readGrants: (choice, services, unit) =>
      inWorkbook((context) => readGrants(context, choice, services, unit)),
    review: (scenario) => inWorkbook(async (context) => (await prepare(context, scenario)).review),
    write: async (scenario) => {
      const ready = await inWorkbook((context) => readyToWrite(context, scenario));
      const newSheets = await writeOrTakeBack(ready);
      lastWrite = { ready, newSheets };
      return await readAfterWrite(ready, pause);
    },
    undoLastWrite: async () => {
      const last = lastWrite;
      if (!last)
        throw new WorkbookProblem(
          "There is nothing to take back: nothing was written since the pane was opened.",
        );
      await inWorkbook((context) => takeBack(context, last.ready, last.newSheets));
      lastWrite = null;
    },
    savedScenarios: () => inWorkbook(readSavedScenarios),
    readHeadlines: (name) => inWorkbook((context) => readHeadlines(context, name)),
    goTo: (address) => inWorkbook((context) => goTo(context, address)),
  };
}

async function readSpend(context: Excel.RequestContext, choice: SpendChoice): Promise<SpendReading> {
  const [table] = await readTables(context, [spendRequest(choice)]);
  return readSpendTable(table!, choice);
}

async function readGrants(
  context: Excel.RequestContext,
  choice: GrantsChoice,
  services: readonly string[],
  unit: string,
): Promise<GrantsReading> {
  const [table] = await readTables(context, [grantsRequest(choice)]);
  const { grants, total, findings, unit: ownUnit } = readGrantsTable(table!, choice, services, unitOf(unit));
  return { grants, total, findings, unit: ownUnit };
}

async function readyToWrite(context: Excel.RequestContext, scenario: Scenario): Promise<ReadyWrite> {
  const { ready, review } = await prepare(context, scenario);
  if (ready) return ready;
  const inTheWay = review.findings.find(({ severity }) => severity === "stop");
  throw new WorkbookProblem(inTheWay?.message ?? "The scenario cannot be written.", inTheWay?.address);
}

/** Writes, or leaves the workbook as it was: what was begun is taken back and the error says so. */
async function writeOrTakeBack(ready: ReadyWrite): Promise<readonly string[]> {
  try {
    return await inWorkbook((context) => writeSheets(context, ready));
  } catch (error) {
    const problem = asProblem(error);
    try {
      await inWorkbook((context) => takeBack(context, ready, null));
    } catch (second) {
      throw new WorkbookProblem(
        `${problem.message} Taking back what was already written did not work either: ${asProblem(second).message} ` +
          `Look through the sheets whose names begin with "${ready.stored.scenario.name}".`,
      );
    }
    throw new WorkbookProblem(`${problem.message} Nothing was changed.`, problem.address);
  }
}

/** The sheets stand by now; what goes wrong with reading them must not be taken for a failed write. */
async function readAfterWrite(ready: ReadyWrite, pause: Pause): Promise<WrittenScenario> {
  try {
    return await inWorkbook((context) => readWritten(context, ready, pause));
  } catch (error) {
    const { message, address } = asProblem(error);
    if (message.startsWith(WRITTEN)) throw error;
    throw new WorkbookProblem(`${WRITTEN}, but their figures could not be read: ${message}`, address);
  }
}

async function readWritten(
  context: Excel.RequestContext,
  { plan, stored }: ReadyWrite,
  pause: Pause,
): Promise<WrittenScenario> {
  const sheet = writtenSheet(await readSheets(context), stored.scenario.name, "summary");
  if (!sheet) throw noSummary(stored.scenario.name);
  const sheets = plan.sheets.map(({ name }) => name);
  await awaitFigures(context, sheets, pause);
  return { sheets, headlines: await readHeadlineCells(context, sheet.id, plan.headlines) };
}

async function readHeadlines(context: Excel.RequestContext, name: string): Promise<readonly Headline[]> {
  const kept = keptScenario(await readParts(context), name);
  if (!kept) {
    throw new WorkbookProblem(
      `The workbook does not keep a scenario called "${name}". Write it again to have its figures.`,
    );
  }
  const sheet = writtenSheet(await readSheets(context), kept.scenario.name, "summary");
  if (!sheet) throw noSummary(kept.scenario.name);
  return await readHeadlineCells(context, sheet.id, planScenario(kept.scenario, kept.facts).headlines);
}

function noSummary(name: string): WorkbookProblem {
  return new WorkbookProblem(
    `Sheet "${name} Summary" is no longer in the workbook. It may have been renamed or deleted; write the scenario again to have it back.`,
  );
}

/** Shows cells ("Budgets!C17"), or a sheet ("Budgets"). */
async function goTo(context: Excel.RequestContext, address: string): Promise<void> {
  const cells = parseAddress(address);
  const name = cells?.sheet ?? (cells ? null : address.replace(/^'(.*)'$/, "$1").replaceAll("''", "'"));
  const { worksheets } = context.workbook;
  const sheet = name === null ? worksheets.getActiveWorksheet() : worksheets.getItemOrNullObject(name);
  sheet.load("name,visibility");
  await context.sync();
  if (sheet.isNullObject) throw new WorkbookProblem(`There is no sheet called "${name}" any more.`, address);
  if (sheet.visibility !== "Visible") {
    throw new WorkbookProblem(
      `Sheet "${sheet.name}" is hidden. Right-click a sheet's tab and choose Unhide to see it.`,
      address,
    );
  }
  sheet.activate();
  if (cells) {
    const { row, column, rows, columns } = cells.box;
    sheet.getRangeByIndexes(row, column, rows, columns).select();
  }
  await context.sync();
}

import { parseAddress } from "../formula";
import { planScenario, sheetKeys, sheetLevers, sheetName } from "../sheets";
import type { SheetLever } from "../sheets";
import type { Scenario } from "../model/book";
import { stop } from "../reading";
import { countNames } from "./count-names";
import { makeExample } from "./example-table";
import { finder, readSource, selectedAddress } from "./fetch";
import { isSameSheetName, readSheets, writtenSheet } from "./marks";
import type { SheetState } from "./marks";
import type { EditedCell, Headline, WorkbookPort, WriteReview, WrittenScenario } from "./port";
import { StaleReview, WorkbookProblem } from "./problem";
import { asProblem, inWorkbook } from "./session";
import { setOutAsList, setOutGrants } from "./set-out";
import { keptScenario, readParts, readSavedScenarios } from "./store";
import {
  awaitFigures,
  createWayBack,
  fitRows,
  notAgreed,
  NOTHING_REVIEWED,
  prepare,
  readHeadlineCells,
  STOPPED,
  UNDO,
} from "./write";
import type { Pause, ReadyWrite } from "./write";

const realPause: Pause = {
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

/** The workbook that Excel has open, as the task pane may use it. It writes the sheets of the levers that there are. */
export function connectWorkbook(levers: readonly SheetLever[] = sheetLevers): WorkbookPort {
  const wayBack = createWayBack();
  return {
    ...finder(),
    selection: () => inWorkbook(selectedAddress),
    setOut: (request) => inWorkbook((context) => setOutAsList(context, request)),
    setOutGrants: (reference, permissions) =>
      inWorkbook((context) => setOutGrants(context, reference, permissions)),
    countNames: (choice, counted) => inWorkbook((context) => countNames(context, choice, counted)),
    makeExample: (kind) => inWorkbook((context) => makeExample(context, kind)),
    readSource: (kind, choice, before) => inWorkbook((context) => readSource(context, kind, choice, before)),
    review: async (scenario) => {
      const halfDone = wayBack.halfDone();
      if (halfDone !== null) return unreviewable(halfDone);
      return await inWorkbook(async (context) => (await prepare(context, scenario, levers)).review);
    },
    write: async (scenario, agreed = [], basis, following = {}) => {
      if (wayBack.halfDone() !== null) await wayBack.undo([]);
      const ready = await inWorkbook((context) => readyToWrite(context, scenario, { agreed, basis }, levers));
      await wayBack.write(ready, following);
      const written = await readAfterWrite(ready, realPause);
      if (following.signal?.aborted !== true) return written;
      // Stopped while it was worked out: by now it is whole, and is taken back as any write is.
      const { done } = await wayBack.undo([]);
      if (!done) return written;
      throw new WorkbookProblem(`${STOPPED} Nothing was changed.`);
    },
    undoLastWrite: (agreed = [], progress) => wayBack.undo(agreed, progress),
    savedScenarios: () => inWorkbook((context) => readSavedScenarios(context, levers)),
    readHeadlines: (name) => inWorkbook((context) => readHeadlines(context, name, levers)),
    watch: (changed) => inWorkbook((context) => watch(context, changed)),
    goTo: (address) => inWorkbook((context) => goTo(context, address, levers)),
  };
}

/** While sheets are half written, we cannot tell which of their cells the user changed. */
function unreviewable(scenarioName: string): WriteReview {
  const message = `The sheets of "${scenarioName}" were left half written. Choose ${UNDO} to put them back, then choose Check again.`;
  return { ...NOTHING_REVIEWED, findings: [stop(message)], basis: "" };
}

async function readyToWrite(
  context: Excel.RequestContext,
  scenario: Scenario,
  { agreed, basis }: { readonly agreed: readonly EditedCell[]; readonly basis: string | undefined },
  levers: readonly SheetLever[],
): Promise<ReadyWrite> {
  const { ready, review } = await prepare(context, scenario, levers);
  if (!ready) {
    const inTheWay = review.findings.find(({ severity }) => severity === "stop");
    throw new WorkbookProblem(inTheWay?.message ?? "The scenario cannot be written.", inTheWay?.address);
  }
  if (basis !== undefined && basis !== review.basis) {
    throw new StaleReview(
      "Your tables were changed since you looked through the review: a name, a heading, a condition or something to know is not what it was. Look through it again, then choose Write. Nothing was changed.",
      review,
    );
  }
  const unseen = notAgreed(review.editedCells, agreed);
  if (unseen.length === 0) return ready;
  throw new StaleReview(
    `Writing would replace ${cellList(unseen)}, changed since you looked through the review. Look through it again, then choose Write. Nothing was changed.`,
    review,
  );
}

/** "'Plan Inputs'!D14", and how many there are more where they would make a sentence too long. */
function cellList(cells: readonly EditedCell[]): string {
  const MOST_NAMED = 5;
  const named = cells.slice(0, MOST_NAMED).map(({ address }) => address);
  const more = cells.length - named.length;
  return `${named.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

/** The sheets are written by now: a failure to read them must not be reported as a failed write. */
async function readAfterWrite(ready: ReadyWrite, pause: Pause): Promise<WrittenScenario> {
  try {
    return await inWorkbook((context) => readWritten(context, ready, pause));
  } catch (error) {
    const unread = `The sheets are written, but their figures could not be read: ${asProblem(error).message}`;
    return { sheets: ready.plan.sheets.map(({ name }) => name), headlines: [], unread };
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
  await awaitFigures(context, plan, pause);
  fitRows(context, sheets);
  return { sheets, headlines: await readHeadlineCells(context, sheet.id, plan.headlines) };
}

async function readHeadlines(
  context: Excel.RequestContext,
  name: string,
  levers: readonly SheetLever[],
): Promise<readonly Headline[]> {
  const settings = levers.map((lever) => lever.settings);
  const kept = keptScenario(await readParts(context, settings), name);
  if (!kept) {
    throw new WorkbookProblem(
      `The workbook does not keep a scenario called "${name}". Write it again to have its figures.`,
    );
  }
  const sheet = writtenSheet(await readSheets(context), kept.scenario.name, "summary");
  if (!sheet) throw noSummary(kept.scenario.name);
  return await readHeadlineCells(
    context,
    sheet.id,
    planScenario(kept.scenario, kept.facts, levers).headlines,
  );
}

function noSummary(name: string): WorkbookProblem {
  return new WorkbookProblem(
    `Sheet "${name} Summary" is no longer in the workbook. It was deleted; write the scenario again to have it back.`,
  );
}

/** Tells of changed cells until it is asked to stop. */
async function watch(context: Excel.RequestContext, changed: () => void): Promise<() => Promise<void>> {
  const handler = context.workbook.worksheets.onChanged.add(() => {
    changed();
    return Promise.resolve();
  });
  await context.sync();
  return () =>
    inWorkbook(async () => {
      handler.remove();
      await handler.context.sync();
    });
}

/** The sheet of ours that was once called this. */
async function renamedFrom(
  context: Excel.RequestContext,
  name: string,
  levers: readonly SheetLever[],
): Promise<SheetState | undefined> {
  const keys = sheetKeys(levers);
  return (await readSheets(context)).find(
    ({ mark }) =>
      mark !== null &&
      (isSameSheetName(mark.writtenAs, name) ||
        (keys.includes(mark.key) && isSameSheetName(sheetName(mark.scenario, mark.key, levers), name))),
  );
}

/** Shows cells ("Budgets!C17"), or a sheet ("Budgets"). */
async function goTo(
  context: Excel.RequestContext,
  address: string,
  levers: readonly SheetLever[],
): Promise<void> {
  const cells = parseAddress(address);
  const name = cells?.sheet ?? (cells ? null : address.replace(/^'(.*)'$/, "$1").replaceAll("''", "'"));
  const { worksheets } = context.workbook;
  let sheet = name === null ? worksheets.getActiveWorksheet() : worksheets.getItemOrNullObject(name);
  sheet.load("name,visibility");
  await context.sync();
  const followed = name !== null && sheet.isNullObject ? await renamedFrom(context, name, levers) : undefined;
  if (followed) sheet = worksheets.getItem(followed.id).load({ name: true, visibility: true });
  if (followed) await context.sync();
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

import { parseAddress } from "../formula";
import { sheetKeys, sheetLevers, sheetName } from "../sheets";
import type { SheetLever } from "../sheets";
import type { BookPort } from "./book";
import { bookLazily } from "./book-lazily";
import { countNames } from "./count-names";
import { makeExample } from "./example-table";
import { finder, readSource, selectedAddress } from "./fetch";
import { isSameSheetName, readSheets } from "./marks";
import type { SheetState } from "./marks";
import type { WorkbookPort } from "./port";
import { WorkbookProblem } from "./problem";
import { prepareScenario, readHeadlines } from "./scenario";
import { inWorkbook } from "./session";
import { setOutAsList, setOutGrants } from "./set-out";
import { readSavedScenarios } from "./store";
import { createWriter } from "./write";

/** The workbook that Excel has open, as the task pane may use it. It writes the sheets of the levers that there are. */
export function connectWorkbook(levers: readonly SheetLever[] = sheetLevers): WorkbookPort & BookPort {
  const writer = createWriter();
  return {
    ...finder(),
    ...bookLazily(writer),
    selection: () => inWorkbook(selectedAddress),
    setOut: (request) => inWorkbook((context) => setOutAsList(context, request)),
    setOutGrants: (reference, permissions) =>
      inWorkbook((context) => setOutGrants(context, reference, permissions)),
    countNames: (choice, counted) => inWorkbook((context) => countNames(context, choice, counted)),
    makeExample: (kind) => inWorkbook((context) => makeExample(context, kind)),
    readSource: (kind, choice, before) => inWorkbook((context) => readSource(context, kind, choice, before)),
    review: (scenario) => writer.review((context) => prepareScenario(context, scenario, levers)),
    write: (scenario, agreed = [], basis, following = {}) =>
      writer.write((context) => prepareScenario(context, scenario, levers), agreed, basis, following),
    undoLastWrite: (agreed = [], progress) => writer.undo(agreed, progress),
    savedScenarios: () => inWorkbook((context) => readSavedScenarios(context, levers)),
    readHeadlines: (name) => inWorkbook((context) => readHeadlines(context, name, levers)),
    watch: (changed) => inWorkbook((context) => watch(context, changed)),
    goTo: (address) => inWorkbook((context) => goTo(context, address, levers)),
  };
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
        (keys.includes(mark.key) && isSameSheetName(sheetName(mark.owner, mark.key, levers), name))),
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

import { parseAddress } from "../formula";
import type { BookPort } from "./book";
import { bookLazily } from "./book-lazily";
import type { CopiesPort } from "./copies";
import { copiesLazily } from "./copies-lazily";
import { countNames } from "./count-names";
import { keepDraft, readDraft } from "./draft";
import { makeExample } from "./example-table";
import { finder, readSource, selectedAddress, tablesGone } from "./fetch";
import { insertFormula } from "./insert-formula";
import { isSameSheetName, readSheets } from "./marks";
import type { SheetState } from "./marks";
import type { WorkbookPort } from "./port";
import { WorkbookProblem } from "./problem";
import { inWorkbook } from "./session";
import { setOutAsList, setOutGrants } from "./set-out";
import { createWriter } from "./write";

/** The workbook that Excel has open, as the task pane may use it. */
export function connectWorkbook(): WorkbookPort & BookPort & CopiesPort {
  const writer = createWriter();
  return {
    ...finder(),
    ...bookLazily(writer),
    ...copiesLazily(writer),
    selection: () => inWorkbook(selectedAddress),
    setOut: (request) => inWorkbook((context) => setOutAsList(context, request)),
    setOutGrants: (reference, permissions) =>
      inWorkbook((context) => setOutGrants(context, reference, permissions)),
    countNames: (choice, counted, recipients) =>
      inWorkbook((context) => countNames(context, choice, counted, recipients)),
    makeExample: (kind) => inWorkbook((context) => makeExample(context, kind)),
    readSource: (kind, choice, before) => inWorkbook((context) => readSource(context, kind, choice, before)),
    takesSheets: () => inWorkbook(takesSheets),
    tablesGone: (sources) => inWorkbook((context) => tablesGone(context, sources)),
    undoLastWrite: (agreed = [], watch) => writer.undo(agreed, watch),
    insertFormula: (formulaOver) => inWorkbook((context) => insertFormula(context, formulaOver)),
    readDraft,
    keepDraft,
    watch: (changed) => inWorkbook((context) => watch(context, changed)),
    goTo: (address) => inWorkbook((context) => goTo(context, address)),
  };
}

async function takesSheets(context: Excel.RequestContext): Promise<boolean> {
  const { protection } = context.workbook;
  protection.load("protected");
  await context.sync();
  return !protection.protected;
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
async function renamedFrom(context: Excel.RequestContext, name: string): Promise<SheetState | undefined> {
  return (await readSheets(context)).find(
    ({ mark }) => mark !== null && isSameSheetName(mark.writtenAs, name),
  );
}

/** Shows cells ("Budgets!C17"), or a sheet ("Budgets"). */
async function goTo(context: Excel.RequestContext, address: string): Promise<void> {
  const cells = parseAddress(address);
  const name = cells?.sheet ?? (cells ? null : address.replace(/^'(.*)'$/, "$1").replaceAll("''", "'"));
  const { worksheets } = context.workbook;
  let sheet = name === null ? worksheets.getActiveWorksheet() : worksheets.getItemOrNullObject(name);
  sheet.load("name,visibility");
  await context.sync();
  const followed = name !== null && sheet.isNullObject ? await renamedFrom(context, name) : undefined;
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

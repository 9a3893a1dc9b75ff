import { stop } from "../../reading";
import type { EditedCell, UndoAnswer, WriteReview, WriteWatch } from "../port";
import type { WrittenSheets } from "../shown-figures";
import { nothingChanged, StaleReview, WorkbookProblem } from "../problem";
import { asProblem, inWorkbook } from "../session";
import type { SheetToDraw } from "./charts";
import { dressSheets } from "./dress-sheets";
import { notAgreed } from "./edited";
import { awaitFigures, readHeadlineCells } from "./headlines";
import { fitRows } from "./paint";
import { askPictures } from "./pictures";
import { NOTHING_REVIEWED } from "./prepare";
import type { Preparation, ReadyWrite } from "./prepare";
import { sheetsStep } from "./sheets-step";
import type { Step } from "./step";
import { createWayBack, STOPPED, UNDO } from "./way-back";
import type { WrittenSheet } from "./write";

/** Reads everything that a write depends on. Changes nothing. */
export type Prepare = (context: Excel.RequestContext) => Promise<Preparation>;

/** Reviews, writes and takes back, whatever the sheets are of: there is one last write. */
export interface Writer {
  review(prepare: Prepare): Promise<WriteReview>;
  /** See `BookPort.writeBook`. */
  write(
    prepare: Prepare,
    agreed: readonly EditedCell[],
    basis: string | undefined,
    watch: WriteWatch,
  ): Promise<WrittenSheets>;
  /** Writes anything else that has a way back; it is the last write then. Something left half written is put back before. */
  step<Answer>(
    prepare: (context: Excel.RequestContext) => Promise<Step<Answer>>,
    watch?: WriteWatch,
  ): Promise<Answer>;
  /** See `WorkbookPort.undoLastWrite`. */
  undo(agreed: readonly EditedCell[], watch?: WriteWatch): Promise<UndoAnswer>;
}

export function createWriter(): Writer {
  const wayBack = createWayBack();
  const finishUndo = async (watch: WriteWatch = {}): Promise<void> => {
    if (wayBack.halfDone() === null) return;
    const answer = await wayBack.undo([], takenBackTo(watch));
    if (answer.done) return;
    throw nothingChanged(
      `The last write is taken back in part only, and ${cellList(answer.editedCells)} would be lost with the rest. Choose ${UNDO}: it asks about them.`,
    );
  };
  return {
    review: async (prepare) => {
      const halfDone = wayBack.halfDone();
      if (halfDone !== null) return unreviewable(halfDone);
      return await inWorkbook(async (context) => (await prepare(context)).review);
    },
    write: async (prepare, agreed, basis, watch) => {
      await finishUndo(watch);
      const ready = await inWorkbook(async (context) => agreedTo(await prepare(context), agreed, basis));
      const sheets = await wayBack.write(sheetsStep(ready), watch);
      const written = await afterWrite(ready, sheets, watch);
      if (watch.signal?.aborted !== true) return written;
      // Stopped while it was worked out: by now it is whole, and is taken back as any write is.
      const { done } = await wayBack.undo([], takenBackTo(watch));
      if (!done) return written;
      throw nothingChanged(STOPPED);
    },
    step: async (prepare, watch) => {
      await finishUndo(watch);
      return await wayBack.write(await inWorkbook(prepare), watch);
    },
    undo: wayBack.undo,
  };
}

/** What is taken back on the way to a write is not stopped: it is told as that. */
function takenBackTo({ takenBack }: WriteWatch): WriteWatch {
  return takenBack ? { progress: takenBack } : {};
}

/** While sheets are half written, we cannot tell which of their cells the user changed. */
function unreviewable(what: string): WriteReview {
  const message = `The ${what} were left half written. Choose ${UNDO} to put them back, then choose Check again.`;
  return { ...NOTHING_REVIEWED, findings: [stop(message)], basis: "" };
}

/** What is ready to be written, as the user agreed to it. */
function agreedTo(
  { ready, review }: Preparation,
  agreed: readonly EditedCell[],
  basis: string | undefined,
): ReadyWrite {
  if (!ready) {
    const inTheWay = review.findings.find(({ severity }) => severity === "stop");
    throw new WorkbookProblem(inTheWay?.message ?? "This cannot be written.", inTheWay?.address);
  }
  if (basis !== undefined && basis !== review.basis) {
    throw new StaleReview(
      "Your tables were changed since you looked through the review: an amount, a name, a heading, a condition or something to know is not what it was. Look through it again, then choose “Create the sheets”.",
      review,
    );
  }
  const unseen = notAgreed(review.editedCells, agreed);
  if (unseen.length === 0) return ready;
  throw new StaleReview(
    `Writing would replace ${cellList(unseen)}, changed since you looked through the review. Look through it again, then choose “Create the sheets”.`,
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

/** The sheets are written by now: what fails from here on must not be reported as a failed write. */
async function afterWrite(
  ready: ReadyWrite,
  sheets: readonly WrittenSheet[],
  watch: WriteWatch,
): Promise<WrittenSheets> {
  const names = ready.plan.sheets.map(({ name }) => name);
  const { charts, ...read } = await readFigures(ready, sheets, watch);
  const notDrawn = await dressSheets(toDraw(ready, sheets, charts));
  return { sheets: names, ...read, ...(notDrawn.length > 0 && { notDrawn }) };
}

/** What the charts of a sheet are called, by its id. */
type Charts = ReadonlyMap<string, readonly string[]>;

async function readFigures(
  ready: ReadyWrite,
  sheets: readonly WrittenSheet[],
  { signal }: WriteWatch,
): Promise<Pick<WrittenSheets, "headlines" | "pictures" | "unread"> & { readonly charts: Charts }> {
  const { plan } = ready;
  const nameOf = new Map(plan.sheets.map(({ key, name }) => [key, name]));
  const own = new Map(sheets.map(({ key, id }) => [key, { id, name: nameOf.get(key)! }]));
  try {
    return await inWorkbook(async (context) => {
      await awaitFigures(context, plan, { signal });
      fitRows(
        context,
        plan.sheets.map(({ name }) => name),
      );
      const asked = sheets.map(({ id }) => {
        const { charts } = context.workbook.worksheets.getItem(id);
        charts.load("items/name");
        return { id, charts };
      });
      const pictures = askPictures(context, plan);
      const headlines = await readHeadlineCells(context, own, plan.headlines);
      return {
        headlines,
        pictures: pictures(),
        charts: new Map(asked.map(({ id, charts }) => [id, charts.items.map(({ name }) => name)])),
      };
    });
  } catch (error) {
    const unread = `The sheets are written, but their figures could not be read: ${asProblem(error).message}`;
    return { headlines: [], unread, charts: new Map(ready.sheets.map((sheet) => [sheet.id, sheet.charts])) };
  }
}

function toDraw(
  { plan }: ReadyWrite,
  written: readonly WrittenSheet[],
  charts: Charts,
): readonly SheetToDraw[] {
  return plan.sheets.flatMap((sheet) => {
    const id = written.find(({ key }) => key === sheet.key)?.id;
    return id === undefined ? [] : [{ id, plan: sheet, charts: charts.get(id) ?? [] }];
  });
}

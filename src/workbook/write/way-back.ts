import type { EditedCell, UndoAnswer, WriteWatch } from "../port";
import { WorkbookProblem } from "../problem";
import { asProblem, inWorkbook } from "../session";
import { dressSheets } from "./dress-sheets";
import { notAgreed } from "./edited";
import type { ReadyWrite } from "./prepare";
import { readyToTakeBack } from "./ready-to-take-back";
import type { LastWrite } from "./ready-to-take-back";
import { cellsToLose, takeBack } from "./take-back";
import { writeSheets } from "./write";
import type { WrittenSheet } from "./write";

/** The button that takes a write back, wherever the pane is. */
export const UNDO = "Undo last write on the Total Place tab";

/** Why a write came to nothing that the user stopped. */
export const STOPPED = "The writing was stopped.";

/** Writing with a way back: remembers the last write of the session until it is taken back or followed by another. */
export interface WayBack {
  /** Writes the sheets, or leaves the workbook as it was. Where even that fails, the write stays to be taken back. */
  write(ready: ReadyWrite, watch?: WriteWatch): Promise<readonly WrittenSheet[]>;
  /** See `WorkbookPort.undoLastWrite`. */
  undo(agreed: readonly EditedCell[], progress?: (share: number) => void): Promise<UndoAnswer>;
  /** What stopped halfway and is still to be taken back, as sentences name it; null where there is nothing. */
  halfDone(): string | null;
}

/** Begins with nothing to take back. */
export function createWayBack(): WayBack {
  let last: LastWrite | null = null;

  const write = async (
    ready: ReadyWrite,
    { progress, signal }: WriteWatch = {},
  ): Promise<readonly WrittenSheet[]> => {
    const written = (share: number) => {
      if (signal?.aborted === true) throw new WorkbookProblem(STOPPED);
      progress?.(share);
    };
    const earlier = last;
    const begun: LastWrite = { ready, written: null, isHalfDone: true };
    last = begun;
    try {
      const sheets = await inWorkbook((context) => writeSheets(context, ready, written));
      last = { ready, written: sheets, isHalfDone: false };
      progress?.(1);
      return sheets;
    } catch (error) {
      const { message, address } = asProblem(error);
      try {
        await inWorkbook(async (context) => takeBack(context, begun, await readyToTakeBack(context, begun)));
      } catch (second) {
        throw new WorkbookProblem(
          `${message} Taking back what was already written did not work either: ${asProblem(second).message} ` +
            `The sheets of ${titleOf(begun)} may now be part old, part new or empty. What they held is not lost: ` +
            `choose ${UNDO} to put it back, or Write to put it back and write again. Do not close the pane or the workbook until then.`,
        );
      }
      last = earlier;
      throw new WorkbookProblem(`${message} Nothing was changed.`, address);
    }
  };

  const undo: WayBack["undo"] = async (agreed, progress) => {
    const now = last;
    if (!now) {
      throw new WorkbookProblem(
        "There is nothing to take back: no scenario was written since the pane was opened. To take back a list, an example or a sheet of names, delete that sheet.",
      );
    }
    let isBegun = false;
    try {
      const answer = await inWorkbook(async (context) => {
        const taking = await readyToTakeBack(context, now);
        const cells = await cellsToLose(context, now, taking);
        if (notAgreed(cells, agreed).length > 0) return { editedCells: cells };
        isBegun = true;
        return await takeBack(context, now, taking, progress);
      });
      if ("editedCells" in answer) return { done: false, editedCells: answer.editedCells };
      last = null;
      const notDrawn = await dressSheets(answer.toDraw);
      return { done: true, notRestored: [...answer.notRestored, ...notDrawn] };
    } catch (error) {
      const { message, address } = asProblem(error);
      if (!isBegun) throw new WorkbookProblem(`${message} ${stateBefore(now)}`, address);
      last = { ...now, isHalfDone: true };
      throw new WorkbookProblem(
        `${message} Taking the write back stopped halfway: the sheets of ${titleOf(now)} may now be part old, part new or empty. ` +
          `What they held is not lost: choose ${UNDO} again to put it back. Do not close the pane or the workbook until then.`,
        address,
      );
    }
  };

  return { write, undo, halfDone: () => (last?.isHalfDone ? titleOf(last) : null) };
}

function stateBefore(last: LastWrite): string {
  return last.isHalfDone
    ? `The sheets of ${titleOf(last)} are still part old, part new or empty; what they held is not lost.`
    : "Nothing was changed.";
}

function titleOf({ ready }: LastWrite): string {
  return ready.subject.title;
}

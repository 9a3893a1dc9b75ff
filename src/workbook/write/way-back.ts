import type { EditedCell, UndoAnswer, WriteWatch } from "../port";
import { nothingChanged, WorkbookProblem } from "../problem";
import { asProblem, inWorkbook } from "../session";
import type { Written } from "./cell-blocks";
import { notAgreed } from "./edited";
import type { ReadyBack, Step } from "./step";

/** The button that takes a write back, wherever the pane is. */
export const UNDO = "Undo last write on the Total Place tab";

/** Why a write came to nothing that the user stopped. */
export const STOPPED = "The writing was stopped.";
const UNDO_STOPPED = "Undo was stopped.";

/** Writing with a way back: remembers the last write of the session until it is taken back or followed by another. */
export interface WayBack {
  /** Writes, or leaves the workbook as it was. Where even that fails, the write stays to be taken back. */
  write<Answer>(step: Step<Answer>, watch?: WriteWatch): Promise<Answer>;
  /** See `WorkbookPort.undoLastWrite`. */
  undo(agreed: readonly EditedCell[], watch?: WriteWatch): Promise<UndoAnswer>;
  /** What stopped halfway and is still to be taken back, as sentences name it; null where there is nothing. */
  halfDone(): string | null;
}

/** A write of this session that can be taken back. */
interface LastWrite {
  /** What was written; see `Step.what`. */
  readonly what: string;
  /** The write, or an attempt to take it back, stopped halfway: nothing is as before, nor as written. */
  readonly isHalfDone: boolean;
  readonly wayBack: (context: Excel.RequestContext, isHalfDone: boolean) => Promise<ReadyBack>;
}

/** Begins with nothing to take back. */
export function createWayBack(): WayBack {
  let last: LastWrite | null = null;
  let wasUndone = false;

  const write = async <Answer>(step: Step<Answer>, watch: WriteWatch = {}): Promise<Answer> => {
    const written = followed(watch, STOPPED);
    const earlier = last;
    const writeOf = (answer: Answer | null): LastWrite => ({
      what: step.what,
      isHalfDone: answer === null,
      wayBack: (context, isHalfDone) => step.wayBack(context, answer, isHalfDone),
    });
    const begun = writeOf(null);
    last = begun;
    try {
      const answer = await inWorkbook((context) => step.write(context, written));
      last = writeOf(answer);
      watch.progress?.(1);
      return answer;
    } catch (error) {
      const { message, address } = asProblem(error);
      try {
        await inWorkbook(async (context) => (await begun.wayBack(context, true)).takeBack(watch.takenBack));
      } catch (second) {
        throw new WorkbookProblem(
          `${message} Taking back what was already written did not work either: ${asProblem(second).message} ` +
            `The ${step.what} may now be part old, part new or empty. What they held is not lost: ` +
            `choose ${UNDO} to put it back, or Write to put it back and write again. Do not close the pane or the workbook until then.`,
        );
      }
      last = earlier;
      throw nothingChanged(message, address);
    }
  };

  const undo: WayBack["undo"] = async (agreed, watch = {}) => {
    const now = last;
    if (!now) throw nothingToUndo(wasUndone);
    const takenBack = followed(watch, UNDO_STOPPED);
    let isBegun = false;
    try {
      const answer = await inWorkbook(async (context) => {
        const back = await now.wayBack(context, now.isHalfDone);
        const cells = await back.toLose();
        if (notAgreed(cells, agreed).length > 0) return { editedCells: cells };
        takenBack(0);
        isBegun = true;
        return await back.takeBack(takenBack);
      });
      if ("editedCells" in answer) return { done: false, editedCells: answer.editedCells };
      last = null;
      wasUndone = true;
      const notDressed = (await answer.dress?.()) ?? [];
      return { done: true, notRestored: [...answer.notRestored, ...notDressed] };
    } catch (error) {
      const { message, address } = asProblem(error);
      if (!isBegun) throw notBegun(now, message, address);
      last = { ...now, isHalfDone: true };
      throw new WorkbookProblem(
        `${message} The write is taken back in part: the ${now.what} may now be part old, part new, empty or gone. ` +
          `What they held before is not lost: choose ${UNDO} again to take back the rest. Do not close the pane or the workbook until then.`,
        address,
      );
    }
  };

  return { write, undo, halfDone: () => (last?.isHalfDone ? last.what : null) };
}

/** Tells how far something is, and ends it where the user has stopped it. */
function followed({ progress, signal }: WriteWatch, why: string): Written {
  return (share) => {
    if (signal?.aborted === true) throw new WorkbookProblem(why);
    progress?.(share);
  };
}

function nothingToUndo(wasUndone: boolean): WorkbookProblem {
  const why = wasUndone
    ? "There is nothing more to take back: the last write was undone already, and none before it can be."
    : "There is nothing to take back: no book was written since the pane was opened.";
  return new WorkbookProblem(
    `${why} To take back a list, an example or a sheet of names, delete that sheet.`,
    undefined,
    true,
  );
}

function notBegun(
  { isHalfDone, what }: LastWrite,
  why: string,
  address: string | undefined,
): WorkbookProblem {
  if (!isHalfDone) return nothingChanged(why, address);
  const state = `The ${what} are still part old, part new or empty; what they held is not lost.`;
  return new WorkbookProblem(`${why} ${state}`, address);
}

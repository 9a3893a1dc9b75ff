import { WorkbookProblem } from "../../workbook";
import type { EditedCell } from "../../workbook";
import { texts } from "../texts";
import { once, whenIdle } from "./work";
import type { Desk } from "./work";

/** Taking the last write back. */
export function undoActions({ store, port, work }: Desk, refresh: () => Promise<void>) {
  const takeBack = (agreed: readonly EditedCell[]): Promise<void> =>
    work("undoing", async (signal) => {
      const progress = (share: number) => store.setState({ progress: share });
      const answer = await port.undoLastWrite(agreed, { progress, signal }).catch((error: unknown) => {
        const isAsBefore = error instanceof WorkbookProblem && error.isAsBefore;
        // It may have broken off halfway: what the pane shows of the sheets need not be in them any more.
        if (!isAsBefore) store.setState(({ held }) => ({ held: held && { ...held, isStale: true } }));
        throw error;
      });
      if (!answer.done) {
        store.setState({ toLose: answer.editedCells });
        return;
      }
      // The write is taken back, whether or not the book can be read after it.
      store.setState(({ held, book, answers, writtenFrom }) => ({
        held: held && { ...held, sheets: null },
        // What was written is a draft again.
        ...(book === null && writtenFrom !== null ? writtenFrom : { book, answers }),
        writtenFrom: null,
      }));
      await refresh().catch(() => undefined);
      // From the ribbon it can come in the middle of the questions, which then stay.
      store.setState(({ screen }) => ({
        screen: screen === "held" ? "start" : screen,
        review: null,
        notice: texts.undo.undone(answer.notRestored),
      }));
    });

  return {
    /** Takes the last write back, as soon as the pane is idle; asks first where cells changed since would be lost. */
    undo: once(() => whenIdle(store, () => takeBack([]))),

    /** Takes it back although the cells asked about are lost. */
    undoAllTheSame: (): Promise<void> => takeBack(store.getState().toLose ?? []),

    /** Leaves the write, and the cells changed since, as they are. */
    keepWrite: (): void => store.setState({ toLose: null }),
  };
}

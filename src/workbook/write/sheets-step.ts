import { dressSheets } from "./dress-sheets";
import type { ReadyWrite } from "./prepare";
import { readyToTakeBack } from "./ready-to-take-back";
import type { Step } from "./step";
import { cellsToLose } from "./cells-to-lose";
import { takeBack } from "./take-back";
import { writeSheets } from "./write";
import type { WrittenSheet } from "./write";

/** Writing whole sheets, and taking them back. */
export function sheetsStep(ready: ReadyWrite): Step<readonly WrittenSheet[]> {
  return {
    what: `sheets of ${ready.subject.title}`,
    write: (context, written) => writeSheets(context, ready, written),
    wayBack: async (context, written, isHalfDone) => {
      const last = { ready, written, isHalfDone };
      const taking = await readyToTakeBack(context, last);
      return {
        toLose: () => cellsToLose(context, last, taking),
        takeBack: async (progress) => {
          const { notRestored, toDraw } = await takeBack(context, last, taking, progress);
          return { notRestored, dress: () => dressSheets(toDraw) };
        },
      };
    },
  };
}

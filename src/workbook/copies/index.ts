import { inWorkbook } from "../session";
import { copyForm, readParts } from "../store";
import type { Writer } from "../write";
import { makingShareable, reviewShareable } from "./make-shareable";
import type { CopiesPort } from "./port";
import { findBroken, repair } from "./repair";
import { restoringLive } from "./restore-live";

export type * from "./port";

/** Shareable copies of the workbook that Excel has open; `writer` knows the last write of the session. */
export function copiesIn(writer: Writer, today: () => Date = () => new Date()): CopiesPort {
  return {
    copyState: () =>
      inWorkbook(async (context) => {
        const last = (await readParts(context, copyForm)).at(-1)?.reading;
        return { sharedOn: last?.ok === true ? last.stored.on : null, broken: await findBroken(context) };
      }),
    reviewShareable: () => inWorkbook(reviewShareable),
    makeShareable: async (basis) => {
      const on = today().toISOString().slice(0, "2026-11-29".length);
      return (await writer.step((context) => makingShareable(context, basis, on))).made;
    },
    restoreLive: async () => (await writer.step(restoringLive)).restored,
    repair: () => inWorkbook(repair),
  };
}

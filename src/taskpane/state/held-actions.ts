import { followSheets } from "./follow-sheets";
import { goneOf } from "./gone";
import type { HeldBook } from "./state";
import type { Desk } from "./work";

/** The book that the workbook holds, and its headline figures. */
export function heldActions(desk: Desk, resumeDraft: () => Promise<void>) {
  const { store, port, work } = desk;
  /** Whether cells were changed since the reading of headline figures began. */
  let isChanged = false;

  /** The book of the workbook; of a book that this session wrote its sheets are still known. */
  const found = async (): Promise<HeldBook | null> => {
    isChanged = false;
    const book = await port.readBook();
    if (book === null) return null;
    const { findings, ...kept } = book;
    // A book whose sheets were deleted is a book all the same.
    const shown = await port.bookHeadlines().catch(() => ({ headlines: null }));
    const sheets = store.getState().held?.sheets ?? null;
    const gone = await goneOf(port, kept.sources);
    return { kept, ...shown, readAt: new Date(), isStale: isChanged, sheets, findings, gone };
  };

  const lookForDraftsTables = async (): Promise<void> => {
    await followSheets(desk);
    const { book } = store.getState();
    if (book === null) return;
    const { sources } = book;
    store.setState({ goneOfDraft: { sources, sentences: await goneOf(port, sources) } });
  };

  const refresh = async (): Promise<void> => {
    store.setState({ held: await found() });
    await lookForDraftsTables();
  };

  return {
    refresh,

    /** Cells of the workbook were changed: figures on the screen are no longer those of the sheets. */
    sheetsChanged: (): void => {
      isChanged = true;
      store.setState(({ held, work: busyWith }) =>
        busyWith !== null ? {} : { held: held && { ...held, isStale: true } },
      );
    },

    /** The first screen, with the book that this workbook holds and the draft that it keeps. */
    start: (): Promise<void> => {
      if (store.getState().work === null) store.setState({ screen: "start" });
      return work("starting", async () => {
        // A book that cannot be read keeps nobody from the draft.
        try {
          await refresh();
        } finally {
          await resumeDraft();
          await lookForDraftsTables();
        }
      });
    },

    /** Reads the book of the workbook, and its figures, again. */
    readBookAgain: (): Promise<void> =>
      work("opening", async () => {
        // What cannot be read again is not what it was, until it can.
        store.setState(({ held }) => ({ held: held && { ...held, isStale: true } }));
        await refresh();
      }),
  };
}

import { followSheets } from "./follow-sheets";
import { figuresAtOnce } from "./figures-at-once";
import type { FiguresAtOnce, FiguresRead } from "./figures-at-once";
import { goneOf } from "./gone";
import type { HeldBook } from "./state";
import type { Desk } from "./work";

/** The book that the workbook holds, and its headline figures. */
export function heldActions(desk: Desk, resumeDraft: () => Promise<void>) {
  const { store, port, work } = desk;
  /** Whether cells were changed since the reading of headline figures began. */
  let isChanged = false;

  /** Ends the waiting for figures that are shown no more. */
  let waiting = new AbortController();

  /** The book of the workbook, and its figures as they will be; of a book that this session wrote its sheets are still known. */
  const found = async (): Promise<{
    readonly held: HeldBook;
    readonly later: FiguresAtOnce["later"];
  } | null> => {
    isChanged = false;
    const book = await port.readBook();
    waiting.abort();
    waiting = new AbortController();
    if (book === null) return null;
    const { findings, ...kept } = book;
    const { now, later } = await figuresAtOnce(port, waiting.signal);
    const sheets = store.getState().held?.sheets ?? null;
    const gone = await goneOf(port, kept.sources);
    const isAwaited = later !== null;
    const held = { kept, ...now, readAt: new Date(), isStale: isChanged, isAwaited, sheets, findings, gone };
    return { held, later };
  };

  /** Shows the figures once Excel has worked them out, unless the book was read again meanwhile, or another is shown. */
  const fillIn = async ({ readAt }: HeldBook, later: Promise<FiguresRead>): Promise<void> => {
    const mine = waiting;
    const stop = store.subscribe(({ held }) => {
      if (held?.readAt !== readAt) mine.abort();
    });
    const figures = await later;
    stop();
    if (mine.signal.aborted) return;
    store.setState(({ held }) =>
      held?.readAt === readAt ? { held: { ...held, ...figures, readAt: new Date(), isAwaited: false } } : {},
    );
  };

  const lookForDraftsTables = async (): Promise<void> => {
    await followSheets(desk);
    const { book } = store.getState();
    if (book === null) return;
    const { sources } = book;
    store.setState({ goneOfDraft: { sources, sentences: await goneOf(port, sources) } });
  };

  const refresh = async (): Promise<void> => {
    const reading = await found();
    store.setState({ held: reading?.held ?? null });
    if (reading !== null && reading.later !== null) void fillIn(reading.held, reading.later);
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

import type { HeldBook } from "./state";
import type { Desk } from "./work";

/** Headline figures of the scenarios kept in the workbook, and going to them. */
export function savedActions({ store, port, work }: Desk) {
  /** Whether cells were changed since the reading of headline figures began. */
  let isChanged = false;

  const load = async (): Promise<void> => {
    const scenarios = await port.savedScenarios();
    const saved = await Promise.all(
      scenarios.map(async (scenario) => {
        // One scenario whose sheets were deleted must not hide the others.
        const headlines = await port.readHeadlines(scenario.name).catch(() => null);
        return { scenario, headlines };
      }),
    );
    store.setState({ saved, held: await loadBook() });
  };

  /** The book of the workbook; of a book that this session wrote its sheets are still known. */
  const loadBook = async (): Promise<HeldBook | null> => {
    const found = await port.readBook();
    if (found === null) return null;
    const { findings, ...kept } = found;
    const headlines = await port.bookHeadlines().catch(() => null);
    const sheets = store.getState().held?.sheets ?? null;
    return { kept, headlines, readAt: new Date(), isStale: false, sheets, findings };
  };

  return {
    /** Cells of the workbook were changed: figures on the screen are no longer those of the sheets. */
    sheetsChanged: (): void => {
      isChanged = true;
      store.setState(({ result, held, work: busyWith }) =>
        busyWith !== null
          ? {}
          : {
              result: result && { ...result, isStale: true },
              held: held && { ...held, isStale: true },
            },
      );
    },

    /** Reads the list of saved scenarios again. */
    refresh: load,

    /** The first screen, with the scenarios this workbook has. */
    start: (): Promise<void> => {
      if (store.getState().work === null) store.setState({ screen: "start" });
      return work("starting", load);
    },

    /** Reads the book of the workbook again. */
    readBookAgain: (): Promise<void> =>
      work("opening", async () => store.setState({ held: await loadBook() })),

    /** Shows the headline figures of a saved scenario. */
    open: (name: string): Promise<void> =>
      work("opening", async () => {
        const found = store.getState().saved.find(({ scenario }) => scenario.name === name);
        if (found === undefined) return;
        const headlines = await port.readHeadlines(name);
        store.setState({
          screen: "result",
          result: {
            scenario: found.scenario,
            headlines,
            readAt: new Date(),
            isStale: false,
            sheetsWritten: null,
          },
        });
      }),

    /** Reads the headline figures on the screen from their cells again. */
    readAgain: (): Promise<void> =>
      work("opening", async () => {
        const { result } = store.getState();
        if (result === null) return;
        // What cannot be read again is not what it was, until it can.
        store.setState({ result: { ...result, isStale: true } });
        isChanged = false;
        const headlines = await port.readHeadlines(result.scenario.name);
        store.setState({ result: { ...result, headlines, readAt: new Date(), isStale: isChanged } });
      }),
  };
}

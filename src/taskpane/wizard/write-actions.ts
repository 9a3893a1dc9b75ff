import type { Scenario } from "../../model/book";
import { StaleReview } from "../../workbook";
import type { WriteReview, WrittenScenario } from "../../workbook";
import { placeFacts } from "../registry";
import { factsOf } from "./facts";
import { scenarioOf } from "./scenario";
import type { PaneState } from "./state";
import { problemsOf } from "./steps";
import type { Desk } from "./work";

/** Reviewing what a write would do, and writing. */
export function writeActions({ store, port, work, registry }: Desk, refreshSaved: () => Promise<void>) {
  const scenarioFrom = ({ answers, tables, readings }: PaneState): Scenario | null =>
    scenarioOf(answers, tables, placeFacts(readings, registry.sources), registry);

  /** Of the write that goes on now. */
  let stopping: AbortController | null = null;

  const reviewNow = async (): Promise<void> => {
    store.setState({ review: null, overwriteAgreed: false });
    const scenario = scenarioFrom(store.getState());
    if (scenario !== null) store.setState({ review: await port.review(scenario) });
  };

  /** Where the review is out of date, the user gets it as it is now and is asked again. */
  const writeAgreed = async (
    scenario: Scenario,
    { editedCells, basis }: WriteReview,
  ): Promise<WrittenScenario> => {
    try {
      stopping = new AbortController();
      const { signal } = stopping;
      return await port.write(scenario, editedCells, basis, {
        progress: (progress) => store.setState({ progress }),
        signal,
      });
    } catch (error) {
      if (error instanceof StaleReview) store.setState({ review: error.review, overwriteAgreed: false });
      throw error;
    } finally {
      stopping = null;
    }
  };

  return {
    reviewNow,

    /** Works out again what will be written. */
    reviewAgain: (): Promise<void> => work("reviewing", reviewNow),

    /** Shows so many services one by one, the largest first, and puts the others together; all of them where it is null. */
    showLargest: (largest: number | null): Promise<void> =>
      work("reviewing", async () => {
        store.setState(({ answers }) => ({ answers: { ...answers, largest: largest ?? undefined } }));
        await reviewNow();
      }),

    /** Stops the write that goes on, which is then taken back. */
    stopWriting: (): void => stopping?.abort(),

    agreeToOverwrite: (agreed: boolean): void =>
      store.setState(({ problems }) => ({ overwriteAgreed: agreed, problems: agreed ? [] : problems })),

    /** Writes the scenario and shows its headline figures. Does nothing before it was reviewed. */
    write: async (): Promise<void> => {
      const state = store.getState();
      const scenario = scenarioFrom(state);
      const { review } = state;
      if (state.work !== null || review === null || scenario === null) return;
      const problems = problemsOf("review", state.answers, factsOf(state, registry), registry);
      if (problems.length > 0) {
        store.setState({ problems, refusals: state.refusals + 1 });
        return;
      }
      await work("writing", async () => {
        const { sheets, headlines, unread } = await writeAgreed(scenario, review);
        const { held } = store.getState();
        store.setState({
          screen: "result",
          // The write that can be taken back is this one.
          held: held && { ...held, sheets: null },
          result: { scenario, headlines, readAt: new Date(), isStale: false, sheetsWritten: sheets.length },
          problems: [],
          trouble: unread === undefined ? null : { message: unread },
        });
      });
      // The answer above is true whether or not the list of scenarios can be read after it.
      await refreshSaved().catch(() => undefined);
    },
  };
}

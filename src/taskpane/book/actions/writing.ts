import { note } from "../../../reading";
import { StaleReview } from "../../../workbook";
import type { WriteReview, WrittenSheets } from "../../../workbook";
import { fieldIds } from "../../fields";
import { hasStop } from "../../findings";
import { followSheets, goneOf } from "../../state";
import type { Desk } from "../../state";
import { texts } from "../../texts";
import { lacking, problemsOf } from "../state";
import type { Drafting } from "./drafting";

/** Reviewing what would be written, and writing it. */
export function writing(desk: Desk, { draft, kept, refuse }: Drafting) {
  const { store, port, work } = desk;
  const reviewNow = async (): Promise<void> => {
    store.setState({ review: null, overwriteAgreed: false });
    const problems = [...lacking(draft().book), ...problemsOf(draft())];
    if (problems.length > 0) return refuse(problems);
    store.setState({ problems: [] });
    await followSheets(desk);
    store.setState({ review: await port.reviewBook(kept()) });
  };

  const writeAgreed = async (
    { editedCells, basis }: WriteReview,
    signal: AbortSignal,
  ): Promise<WrittenSheets> => {
    try {
      return await port.writeBook(kept(), editedCells, basis, {
        // What is written while the last step is stopped is taken back: no longer told as written.
        progress: (progress) => store.setState(signal.aborted ? {} : { progress }),
        takenBack: (progress) => store.setState({ work: "takingBack", progress }),
        signal,
      });
    } catch (error) {
      if (error instanceof StaleReview) store.setState({ review: error.review, overwriteAgreed: false });
      throw error;
    }
  };

  return {
    reviewNow,
    reviewAgain: (): Promise<void> => work("reviewing", reviewNow),

    agreeToOverwrite: (agreed: boolean): void =>
      store.setState(({ problems }) => ({ overwriteAgreed: agreed, problems: agreed ? [] : problems })),

    /** Writes the book and shows what it comes to. Does nothing before it was reviewed. */
    write: async (): Promise<void> => {
      const { review, overwriteAgreed, answers } = store.getState();
      if (store.getState().work !== null || review === null) return;
      if (hasStop(review))
        return refuse([{ field: fieldIds.reviewFindings, message: texts.problems.reviewStops }]);
      if (review.editedCells.length > 0 && !overwriteAgreed)
        return refuse([{ field: fieldIds.overwrite, message: texts.problems.confirm }]);
      await work("writing", async (signal) => {
        await followSheets(desk);
        const { sheets, headlines, unread, pictures, notDrawn = [] } = await writeAgreed(review, signal);
        const gone = await goneOf(port, kept().sources);
        store.setState({
          screen: "held",
          held: {
            kept: kept(),
            headlines: unread === undefined ? headlines : null,
            readAt: new Date(),
            isStale: false,
            isAwaited: false,
            ...(pictures !== undefined && { pictures }),
            sheets,
            findings: notDrawn.map((message) => note(message)),
            gone,
          },
          writtenFrom: { book: draft(), answers },
          book: null,
          removed: null,
          problems: [],
          trouble: unread === undefined ? null : { message: unread },
        });
      });
    },
  };
}

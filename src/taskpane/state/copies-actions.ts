import type { PaneState } from "./state";
import type { Desk } from "./work";

/** Copies for people without the add-in, and formulas without an answer. */
export function copiesActions({ store, port, work }: Desk, refresh: () => Promise<void>) {
  const put = (change: Partial<PaneState["copies"]>): void =>
    store.setState(({ copies }) => ({ copies: { ...copies, ...change } }));

  /** Looks what the workbook is in this respect. Where Excel cannot say, nothing is offered. */
  const look = async (): Promise<void> => put({ state: await port.copyState().catch(() => null) });

  const refreshed = async (): Promise<void> => {
    await refresh().catch(() => undefined);
    await look();
  };

  return {
    lookAtCopies: look,

    /** What was said of the last write is so no more. */
    afterUndo: async (): Promise<void> => {
      put({ outcome: null, review: null });
      await look();
    },

    /** Says what making the workbook shareable would do. */
    reviewShareable: (): Promise<void> =>
      work("sharing", async () => put({ outcome: null, review: await port.reviewShareable() })),

    leaveLive: (): void => put({ review: null }),

    /** Makes it so, as it was reviewed. */
    makeShareable: (): Promise<void> =>
      work("sharing", async () => {
        const { review } = store.getState().copies;
        if (review === null) return;
        put({ review: null });
        put({ outcome: { kind: "made", ...(await port.makeShareable(review.basis)) } });
        await refreshed();
      }),

    restoreLive: (): Promise<void> =>
      work("restoring", async () => {
        put({ outcome: { kind: "restored", ...(await port.restoreLive()) } });
        await refreshed();
      }),

    /** Enters formulas without an answer again. */
    repair: (): Promise<void> =>
      work("repairing", async () => {
        put({ repaired: await port.repair() });
        await refreshed();
      }),
  };
}

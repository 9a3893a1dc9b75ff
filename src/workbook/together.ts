/** A round trip to Excel, shared with other pieces of work where there are some. */
export type Sync = () => Promise<void>;

/**
 * Runs pieces of work side by side that each ask Excel something and wait for it, in as many round trips as the longest of them takes: one
 * goes when every piece that is not done waits for it. Fails with the first that fails.
 */
export async function together<Answers extends readonly unknown[]>(
  context: Excel.RequestContext,
  ...works: { readonly [At in keyof Answers]: (sync: Sync) => Promise<Answers[At]> }
): Promise<Answers> {
  let atWork = works.length;
  let waiting: { readonly go: () => void; readonly fail: (error: unknown) => void }[] = [];
  const goOn = (): void => {
    if (waiting.length === 0 || waiting.length < atWork) return;
    const these = waiting;
    waiting = [];
    context.sync().then(
      () => these.forEach(({ go }) => go()),
      (error: unknown) => these.forEach(({ fail }) => fail(error)),
    );
  };
  const sync: Sync = () =>
    new Promise((go, fail) => {
      waiting.push({ go, fail });
      goOn();
    });
  const answers = works.map(async (work) => {
    try {
      return await work(sync);
    } finally {
      atWork -= 1;
      goOn();
    }
  });
  return (await Promise.all(answers)) as unknown as Answers;
}

const TICK = 1000;

/** How long work that goes on elsewhere is waited for. */
export interface Patience {
  /** There was news of it. */
  heard(): void;
  end(): void;
}

/**
 * Gives work up that was not heard of for so many ticks. While the thread is busy, with that work or other, no ticks are counted: news
 * could not be heard either.
 */
export function patienceOf(ticks: number, givenUp: () => void, tick = TICK): Patience {
  let silent = 0;
  const timer = setInterval(() => {
    silent += 1;
    if (silent < ticks) return;
    clearInterval(timer);
    givenUp();
  }, tick);
  return {
    heard: () => {
      silent = 0;
    },
    end: () => clearInterval(timer),
  };
}

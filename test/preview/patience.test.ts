import { describe, expect, it, vi } from "vitest";
import { patienceOf } from "../../preview/engine/patience";

const TICK = 5;

describe("work that is waited for", () => {
  it("is not given up while the thread is too busy to hear of it", async () => {
    const givenUp = vi.fn();
    const patience = patienceOf(4, givenUp, TICK);
    const until = performance.now() + 20 * TICK;
    while (performance.now() < until);
    await new Promise((resolve) => setTimeout(resolve, 0));
    patience.end();
    expect(givenUp).not.toHaveBeenCalled();
  });

  it("is given up once, after so many ticks in a row without news", () => {
    vi.useFakeTimers();
    try {
      const givenUp = vi.fn();
      const patience = patienceOf(4, givenUp, TICK);
      vi.advanceTimersByTime(3 * TICK);
      patience.heard();
      vi.advanceTimersByTime(3 * TICK);
      expect(givenUp).not.toHaveBeenCalled();
      vi.advanceTimersByTime(20 * TICK);
      expect(givenUp).toHaveBeenCalledOnce();
    } finally {
      vi.useRealTimers();
    }
  });
});

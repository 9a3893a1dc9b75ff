import type { Desk } from "../../state";
import { bookTexts } from "../../texts/book";
import { scenarioName, scenariosOf, withLock, withoutLock } from "../state";
import type { Drafting } from "./drafting";

const { scenarios: said } = bookTexts;

/** Keeping a scenario as it is while the book goes on. */
export function locking({ store }: Desk, { draft, change, changeWithWayBack }: Drafting) {
  return {
    lockScenario: (position: number): void => {
      const on = new Date().toISOString().slice(0, "2026-11-29".length);
      const locked = withLock(draft(), position, on);
      if (locked === null) store.setState({ trouble: { message: said.notToLock } });
      else change(() => locked);
    },
    unlockScenario: (position: number): void =>
      changeWithWayBack(said.unlocked(scenarioName(scenariosOf(draft().book)[position] ?? {})), (before) =>
        withoutLock(before, position),
      ),
  };
}

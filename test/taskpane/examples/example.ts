import { act } from "@testing-library/react";
import { duplication } from "../../../src/model/book";
import type { PanePort } from "../../../src/taskpane/wizard";
import { each } from "../answered";
import type { MemoryWorkbook } from "../memory-port";
import { renderPane } from "../render-pane";

/** A state of the pane, and the way to it. */
export interface Example {
  /** What is to be seen. */
  readonly name: string;
  /** What the workbook holds. */
  readonly workbook?: Partial<MemoryWorkbook>;
  /** What fails or waits. */
  readonly port?: Partial<PanePort>;
  /** Goes there from the first screen, and waits until it is there. */
  readonly reach: (hands: Hands) => Promise<void>;
}

export type Hands = ReturnType<typeof renderPane>;

/** Shows the state on the page. Steps on the way are taken by the pane's actions: a user's hands are slow in jsdom. */
export async function show({ workbook, port, reach }: Example): Promise<void> {
  const hands = renderPane(workbook, port);
  const { pane } = hands;
  const goTo: Hands["goTo"] = (step) =>
    act(async () => {
      await pane.newScenario();
      pane.answerField(duplication.id, "fixedShare", each("10"));
      const lever = pane.levers.find(({ settings }) => settings.title === step);
      const wanted = lever?.settings.id ?? step.toLowerCase();
      const isThere = () => pane.store.getState().step === wanted;
      for (let steps = 0; steps < 5 && !isThere(); steps += 1) await pane.next();
      if (!isThere()) throw new Error(`The way to ${step} ended at ${pane.store.getState().step}.`);
    });
  await reach({ ...hands, goTo });
}

/** For work that does not end while it is looked at. */
export function never<Answer>(): Promise<Answer> {
  return new Promise<Answer>(() => undefined);
}

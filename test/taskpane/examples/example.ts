import type { PanePort } from "../../../src/taskpane/state";
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

/** Shows the state on the page. */
export async function show({ workbook, port, reach }: Example): Promise<void> {
  await reach(renderPane(workbook, port));
}

/** For work that does not end while it is looked at. */
export function never<Answer>(): Promise<Answer> {
  return new Promise<Answer>(() => undefined);
}

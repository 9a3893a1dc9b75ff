/** The functions in ordinary Excel: for copies that go to people without the add-in, and loaded only when one is made. */
import { evidence } from "./evidence";
import type { NativeTwin } from "./twins";

export { layOut, NO_FORMULA, readArgument } from "./twins";
export type { LaidOutTwin, NativeTwin, PlacedCell, TwinArgument } from "./twins";

/** The function in ordinary Excel; undefined where no formulas give its figures, or there is no such function. */
export function twinOf(id: string): NativeTwin | undefined {
  return evidence.find(({ of }) => of.id === id)?.twin;
}

import type { ICellData } from "@univerjs/core";
import type { Translated } from "../host/structured";

/** Kept in a cell beside the plain formula the engine works with. */
export const ENTERED = "entered";

/** How the formula of a cell was entered, where that is not as the engine has it. */
export function keptTranslation(cell: ICellData | undefined): Translated | null {
  const kept: unknown = cell?.custom?.[ENTERED];
  return kept && typeof kept === "object" ? (kept as Translated) : null;
}

import { note } from "../../reading";
import type { Finding } from "../../reading";
import type { SheetSnapshot } from "./snapshot";

/** What to say where it is not known what the sheets were last written with. */
export function unknownEdits(replaced: readonly SheetSnapshot[]): Finding[] {
  if (replaced.length === 0) return [];
  return [
    note(
      "What these sheets were last written with is no longer kept in the workbook, so cells that were changed by hand since cannot be listed. They will be overwritten.",
    ),
  ];
}

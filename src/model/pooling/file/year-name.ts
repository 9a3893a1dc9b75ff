import { showYear } from "../../calendar";

/** A financial year by the calendar year in which it begins: 2026-27. */
export function yearName(start: number): string {
  return showYear({ kind: "financial", start });
}

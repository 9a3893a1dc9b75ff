import type { Allowed } from "./sheet";

/** What is said to somebody who types what a cell may not hold. */
export function refusalOf(allowed: Allowed): string {
  if (allowed.kind === "list") {
    return allowed.source.startsWith("=")
      ? "Choose one of the list of this cell."
      : `Choose one of these: ${allowed.source.split(",").join(", ")}.`;
  }
  const shown = (bound: number): string =>
    allowed.kind === "decimal" && allowed.most === 1 ? `${bound * 100}%` : String(bound);
  const what = allowed.kind === "whole" ? "a whole number" : "a number";
  return `Give ${what} from ${shown(allowed.least)} to ${shown(allowed.most)}.`;
}

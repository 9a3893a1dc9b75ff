import type { SheetBox } from "../../formula";
import type { Allowed } from "../draft";
import { range } from "./refer";

/** A year such as 2026. */
export const YEARS: Allowed = { kind: "whole", least: 1900, most: 2400 };
/** A year, or 0 for none. */
export const YEARS_OR_NONE: Allowed = { kind: "whole", least: 0, most: 2400 };
/** A part of a whole. */
export const SHARES: Allowed = { kind: "decimal", least: 0, most: 1 };
/** 1 for yes, on; 0 for no, off. */
export const ON_OR_OFF: Allowed = { kind: "list", source: "1,0" };

/** One of some texts. */
export function oneOf(texts: readonly string[]): Allowed {
  return { kind: "list", source: texts.join(",") };
}

/** Some texts are offered; anything may be typed. */
export function offered(texts: readonly string[]): Allowed {
  return { kind: "list", source: texts.join(","), isOffer: true };
}

/** One of what cells hold, in a row or a column. */
export function oneOfCells(cells: SheetBox): Allowed {
  return { kind: "list", source: `=${range(cells)}` };
}

/** A whole number. */
export function wholeFrom(least: number, most: number): Allowed {
  return { kind: "whole", least, most };
}

import { readYear } from "../../calendar";
import type { YearKind } from "../../calendar";
import { hmtDecember2025 } from "./hmt-december-2025";
import { hmtDecember2025Bridge } from "./hmt-december-2025-bridge";
import { hmtMarch2021 } from "./hmt-march-2021";
import { readIndex } from "./price-index";
import type { PriceIndex, PublishedIndex } from "./price-index";
import { ucd2013 } from "./ucd-2013";

export { ownIndex } from "./price-index";
export type { PriceIndex, PublishedIndex } from "./price-index";

/** The deflators on offer, by the vintage's name. Results differ by vintage, so say which one a figure uses. */
export const deflators = {
  "hmt march 2021": hmtMarch2021,
  "hmt december 2025": hmtDecember2025,
  "hmt december 2025 bridge": hmtDecember2025Bridge,
  "ucd v1.2": ucd2013,
} as const satisfies Record<string, PublishedIndex>;

/** The name of a vintage, as a formula gives it. */
export type VintageName = keyof typeof deflators;

/** Every vintage's name. */
export const VINTAGE_NAMES: readonly VintageName[] = [
  "hmt december 2025",
  "hmt december 2025 bridge",
  "hmt march 2021",
  "ucd v1.2",
];

/**
 * The vintages meant where none is named, by the kind of years: the first of them that has both years as outturn, the newest first. What
 * was a forecast or an estimate when it was published is used only where its vintage is named.
 */
export const defaultVintages: Readonly<Record<YearKind, readonly VintageName[]>> = {
  financial: ["hmt december 2025 bridge", "hmt march 2021"],
  calendar: ["hmt december 2025"],
};

/** The outturn of a published deflator: its first and last year, by the year in which each starts. */
export function outturnOf(vintage: VintageName): { readonly first: number; readonly last: number } {
  const { values } = deflator(vintage);
  const { lastOutturn }: PublishedIndex = deflators[vintage];
  const years = [...values.keys()];
  return {
    first: Math.min(...years),
    last: lastOutturn === undefined ? Math.max(...years) : readYear(lastOutturn, "vintage").start,
  };
}

const read = new Map<VintageName, PriceIndex>();

/** A published deflator, ready to calculate with; read once. */
export function deflator(vintage: VintageName): PriceIndex {
  const known = read.get(vintage);
  if (known !== undefined) return known;
  const index = readIndex(deflators[vintage]);
  read.set(vintage, index);
  return index;
}

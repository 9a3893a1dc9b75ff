import type { YearKind } from "../../calendar";
import { hmtDecember2025 } from "./hmt-december-2025";
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
  "ucd v1.2": ucd2013,
} as const satisfies Record<string, PublishedIndex>;

/** The name of a vintage, as a formula gives it. */
export type VintageName = keyof typeof deflators;

/** Every vintage's name. */
export const VINTAGE_NAMES: readonly VintageName[] = ["hmt march 2021", "hmt december 2025", "ucd v1.2"];

/** The vintage meant where none is named: the newest one here for years of that kind. */
export const defaultVintage: Readonly<Record<YearKind, VintageName>> = {
  financial: "hmt march 2021",
  calendar: "hmt december 2025",
};

const read = new Map<VintageName, PriceIndex>();

/** A published deflator, ready to calculate with; read once. */
export function deflator(vintage: VintageName): PriceIndex {
  const known = read.get(vintage);
  if (known !== undefined) return known;
  const index = readIndex(deflators[vintage]);
  read.set(vintage, index);
  return index;
}

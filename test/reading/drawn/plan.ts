import fc from "fast-check";
import { drawnFeatures } from "./drawn-features";
import type { Features } from "./features";
import { BODIES, DIRECTORATES, namesOf, SERVICES } from "./names";
import { amountOf, drawing } from "./numbers";
import type { Drawing } from "./numbers";
import type { Amount } from "./parts";
import { NAMED_WITH } from "./words";

/** What is to be told by a table: whose spending, on what, in which columns and rows. */
export interface Plan {
  readonly features: Features;
  readonly bodies: readonly string[];
  readonly services: readonly string[];
  readonly directorateOf: (service: string) => string;
  /** The amount of a reading; the same whenever it is asked for. */
  readonly amount: (agency: string | null, service: string, reading: string, of: string) => Amount;
  readonly draw: Drawing;
  readonly decimals: number;
}

/** What is drawn: features, sizes and a seed for the rest. */
export interface Drawn {
  readonly features: Features;
  readonly down: number;
  readonly across: number;
  readonly seed: number;
}

export const drawnTables: fc.Arbitrary<Drawn> = fc.record({
  features: drawnFeatures,
  down: fc.noBias(fc.integer({ min: 3, max: 12 })),
  across: fc.noBias(fc.integer({ min: 2, max: 5 })),
  seed: fc.noShrink(fc.noBias(fc.integer({ min: 0, max: 2 ** 31 - 1 }))),
});

/** What brings in more than it costs is no large service. */
const CREDIT = -0.1;
/** Excel's own limit of a sheet's name. */
const LONGEST_NAME = 31;
const IN_POUNDS = { thousands: 1e3, millions: 1e6, pounds: 1, none: 1 };

export function planOf({ features, down, across, seed }: Drawn): Plan {
  const draw = drawing(seed);
  const { layout, family } = features;
  const isBodiesDown = layout === "services across";
  const isOfOne = layout === "one body" || layout === "no body";
  const pool = draw
    .shuffled(namesOf(draw.pick(BODIES[family])))
    .filter((name) => features.bodyFrom === "title" || name.length <= LONGEST_NAME);
  const bodies = layout === "no body" ? [] : pool.slice(0, isOfOne ? 1 : isBodiesDown ? down : across);
  const kinds =
    family === "health" || family === "blueLight"
      ? ([family, "shared"] as const)
      : (["council", "shared"] as const);
  const kind =
    family === "partners" || family === "short"
      ? draw.pick(["council", "health", "blueLight", "shared"] as const)
      : draw.pick(kinds);
  const services = draw
    .shuffled(namesOf(SERVICES[kind].join("|")))
    .slice(0, isBodiesDown ? across : isOfOne || layout.startsWith("bodies") ? down : Math.min(down, 6));
  const named = features.names === "plain" ? services : services.map(NAMED_WITH[features.names]);
  const directorates = namesOf(draw.pick(DIRECTORATES)).slice(
    0,
    Math.max(2, Math.floor(services.length / 2)),
  );
  const amounts = new Map<string, Amount>();
  const decimals = decimalsOf(features);
  const isWide = layout.endsWith("across");
  const inCredit = features.credits === "none" ? null : named.at(-1);
  return {
    features,
    bodies,
    services: named,
    directorateOf: (service) =>
      directorates[Math.floor((named.indexOf(service) * directorates.length) / services.length)]!,
    amount: (agency, service, reading, of) => {
      const key = [agency, service, reading, of].join("\n");
      const known = amounts.get(key);
      if (known !== undefined) return known;
      const isNothing =
        draw.next() < (["dashes", "blanks", "missing"].includes(features.spelled) ? 0.15 : isWide ? 0.03 : 0);
      const value = isNothing
        ? 0
        : rounded(
            (amountOf(draw) * (service === inCredit ? CREDIT : 1)) / IN_POUNDS[features.unit],
            decimals,
          );
      const amount = { agency, service, reading, of, value };
      amounts.set(key, amount);
      return amount;
    },
    draw,
    decimals,
  };
}

/** After the point: pennies, or tenths and hundredths of thousands and millions. */
function decimalsOf({ unit, precision }: Features): number {
  if (unit === "millions") return precision === "parts" ? 3 : 1;
  return precision === "whole" ? 0 : unit === "thousands" ? 1 : 2;
}

export function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

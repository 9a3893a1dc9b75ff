import type { Sourced } from "./sourced";

/** How a total is spread over years: for each number of years it is laid down for, each year's share as decimal text. */
export interface PhasingPreset extends Sourced {
  readonly profiles: readonly (readonly string[])[];
}

const econstack = {
  standing: "unofficial",
  source:
    "charlescoverdale/econstack-data (github.com, MIT), s-curve-profiles.json at 7108046; not an official profile",
  retrieved: "2026-11-23",
  supersedes: "Nothing read",
} as const;

const reorganisation = {
  standing: "published",
  source:
    "Surrey's proposals for local government reorganisation, principle 5 (runnymede.gov.uk): benefits 10/40/40/10, costs 30/50/20",
  retrieved: "2026-11-23",
  supersedes: "Nothing read",
} as const;

/** Profiles that spread a total; their shares add up to 1. */
export const phasingPresets = {
  capital: {
    ...econstack,
    title: "Capital works, slow at both ends",
    unit: "share of the total",
    profiles: [
      ["0.40", "0.60"],
      ["0.20", "0.50", "0.30"],
      ["0.10", "0.20", "0.30", "0.25", "0.15"],
      ["0.05", "0.10", "0.20", "0.25", "0.20", "0.15", "0.05"],
    ],
  },
  "reorganisation costs": {
    ...reorganisation,
    title: "One-off costs of reorganising councils",
    unit: "share of the total",
    profiles: [["0.30", "0.50", "0.20"]],
  },
  "reorganisation benefits": {
    ...reorganisation,
    standing: "unconfirmed",
    title: "Benefits of reorganising councils, as they come on",
    unit: "share of the total",
    source: `${reorganisation.source}. That the shares are of a total is our reading`,
    profiles: [["0.10", "0.40", "0.40", "0.10"]],
  },
} as const satisfies Record<string, PhasingPreset>;

/** A preset's name, or "even": the same every year. */
export type PhasingName = keyof typeof phasingPresets | "even";

/** Every name PHASE takes. */
export const PHASING_NAMES: readonly PhasingName[] = [
  "even",
  "capital",
  "reorganisation costs",
  "reorganisation benefits",
];

/** How a yearly figure grows into its full height: shares of the full figure a year; the last one lasts. */
export interface RampPreset extends Sourced {
  readonly shares: readonly string[];
}

/** Ramps of a yearly benefit. */
export const rampPresets = {
  default: {
    ...econstack,
    title: "Benefits in full in the third year",
    unit: "share of a full year's figure",
    shares: ["0.50", "0.75", "1"],
  },
  fast: {
    ...econstack,
    title: "Benefits in full in the second year",
    unit: "share of a full year's figure",
    shares: ["0.75", "1"],
  },
  slow: {
    ...econstack,
    title: "Benefits in full in the fourth year",
    unit: "share of a full year's figure",
    shares: ["0.25", "0.50", "0.75", "1"],
  },
  reorganisation: {
    ...reorganisation,
    standing: "unconfirmed",
    title: "Benefits of reorganising councils: 10/40/40/10 added up",
    unit: "share of a full year's figure",
    source: `${reorganisation.source}. That the shares add up to a yearly figure is our reading`,
    shares: ["0.10", "0.50", "0.90", "1"],
  },
} as const satisfies Record<string, RampPreset>;

/** A ramp's name. */
export type RampName = keyof typeof rampPresets;

/** Every ramp's name, the default first. */
export const RAMP_NAMES: readonly RampName[] = ["default", "fast", "slow", "reorganisation"];

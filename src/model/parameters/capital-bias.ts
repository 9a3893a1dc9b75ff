import type { Sourced } from "./sourced";

/** What a project type's works are known to overrun by, as shares of the estimate in decimal text. */
export interface BiasBounds {
  readonly upper: string;
  readonly lower: string;
}

/** One project type's bounds; duration is absent where the source gives none. */
export interface ProjectBias {
  readonly worksDuration?: BiasBounds;
  readonly capital: BiasBounds;
  readonly note?: string;
}

/** Where HM Treasury's bounds come from. */
export const capitalBiasSource: Sourced = {
  title: "Optimism bias by project type: upper and lower bounds",
  standing: "published",
  unit: "share of the estimate",
  source:
    "HM Treasury, Supplementary Green Book Guidance: Optimism Bias, on Mott MacDonald's study of large " +
    "public procurement (ppponline.affinitext.com, book 1343, toc 444193)",
  retrieved: "2026-11-23",
  supersedes: "Nothing read",
};

/** HM Treasury's bounds by project type. */
export const projectTypes = {
  "standard buildings": {
    worksDuration: { upper: "0.04", lower: "0.01" },
    capital: { upper: "0.24", lower: "0.02" },
  },
  "non-standard buildings": {
    worksDuration: { upper: "0.39", lower: "0.02" },
    capital: { upper: "0.51", lower: "0.04" },
  },
  "standard civil engineering": {
    worksDuration: { upper: "0.20", lower: "0.01" },
    capital: { upper: "0.44", lower: "0.03" },
  },
  "non-standard civil engineering": {
    worksDuration: { upper: "0.25", lower: "0.03" },
    capital: { upper: "0.66", lower: "0.06" },
  },
  "equipment/development": {
    worksDuration: { upper: "0.54", lower: "0.10" },
    capital: { upper: "2.00", lower: "0.10" },
  },
  outsourcing: {
    capital: { upper: "0.41", lower: "0.00" },
    note: "The bounds are of operating, not capital, expenditure; the source gives none for the duration of works.",
  },
} as const satisfies Record<string, ProjectBias>;

/** A project type, as a formula names it. */
export type ProjectType = keyof typeof projectTypes;

/** Every project type's name. */
export const PROJECT_TYPES: readonly ProjectType[] = Object.keys(projectTypes) as ProjectType[];

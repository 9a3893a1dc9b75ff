import {
  capitalBiasSource,
  deflators,
  discountSchedules,
  evidenceGrades,
  phasingPresets,
  utilityElasticity,
} from "../../model/parameters";
import type { Sourced } from "../../model/parameters";

/** Figures a function stands on, by the word a formula gives for them; the word is empty where there is only one set. */
export type UsedFigures = readonly (readonly [word: string, figures: Sourced])[];

const schedules: UsedFigures = Object.entries(discountSchedules);
const indices: UsedFigures = Object.entries(deflators);

const used: Readonly<Record<string, UsedFigures>> = {
  DISCOUNTFACTOR: schedules,
  PRESENTVALUE: schedules,
  APPRAISE: schedules,
  DEFLATE: indices,
  UNITCOST: indices,
  OPTIMISMBIAS: Object.entries(evidenceGrades),
  CAPITALBIAS: [["", capitalBiasSource]],
  PHASE: Object.entries(phasingPresets),
  DISTRIBUTIONALWEIGHT: [["", utilityElasticity]],
};

/** The figures built into a function; none where it works on the user's figures alone. */
export function figuresOf(id: string): UsedFigures {
  return used[id] ?? [];
}

/** How far figures can be relied on, as a reader is told. */
export const standingWords: Readonly<Record<Sourced["standing"], string>> = {
  published: "read in what a public body published",
  unofficial: "UNOFFICIAL: not read in a public body's own publication. Check before use",
  unconfirmed: "UNCONFIRMED: read in no source. Check before use, or use your own",
};

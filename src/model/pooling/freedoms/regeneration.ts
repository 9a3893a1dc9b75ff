import type { FreedomPreset } from "./preset";

/** The financial year in which March 2028 is. */
const LAST_YEAR = 2027;

export const localRegenerationFund: FreedomPreset = {
  id: "Local Regeneration Fund",
  title: "Local Regeneration Fund (2025)",
  unit: "rules of a grant",
  source:
    "MHCLG, Local Regeneration Fund: frequently asked questions, 2 September 2025, of which the opening only could be read",
  retrieved: "2026-11-28",
  supersedes: "The conditions of the funds that went into it",
  standing: "published",
  from: "2025-09",
  until: "2028-03",
  money: "capital",
  allows:
    "Town Deals, Levelling Up Fund and Pathfinder money are one capital pot: money may move between projects, and projects may be ended and begun. The Future High Streets Fund stayed out.",
  reading:
    "That the pot pays for the projects that the grants could pay for between them, and for nothing else, is our reading; so is that a grant of revenue stays as it is, and the month from which it holds. A project that is begun is ticked afterwards.",
  asks: [],
  does: [{ step: "together" }, { step: "until", lastYear: LAST_YEAR }],
};

export const simplificationPathfinder: FreedomPreset = {
  id: "Simplification Pathfinder",
  title: "Simplification Pathfinder (2023)",
  unit: "rules of a grant",
  source:
    "DLUHC, Simplification Pathfinder Pilot, July 2023, of which the opening only could be read: ten authorities, three capital funds merged",
  retrieved: "2026-11-28",
  supersedes: "Nothing read",
  standing: "published",
  from: "2023-07",
  until: null,
  money: "capital",
  allows:
    "Outputs, outcomes and funding of a project may change by up to 30 % without approval. Apply it to the projects' awards, one grant for each.",
  reading:
    "A project's award may lose up to 30 % to the other projects. That a project may also gain no more than 30 % is not held: give its need accordingly.",
  asks: [
    {
      as: "share",
      name: "share",
      label: "How much a project's funding may change",
      hint: "The pilot says up to 30 %.",
      otherwise: 0.3,
    },
  ],
  does: [{ step: "move", share: "share", base: null }],
};

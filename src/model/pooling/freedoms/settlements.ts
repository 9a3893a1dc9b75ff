import type { FreedomPreset } from "./preset";

export const integratedSettlement: FreedomPreset = {
  id: "integrated settlement",
  title: "Integrated settlement (2025-26)",
  unit: "rules of a grant",
  source:
    "Parliament, 30 January 2025, on Greater Manchester's settlement of £630 million (parallelparliament.co.uk); policy document of 11 June 2025, of which the opening only could be read",
  retrieved: "2026-11-28",
  supersedes: "Nothing read",
  standing: "published",
  from: "2025-04",
  until: null,
  money: null,
  allows:
    "The settlement is not ring-fenced within its six themes, and up to 10 % may move between themes. Apply it to the themes of the settlement, one grant for each.",
  reading:
    "Of what the 10 % are could not be read: it is asked here. That partners have agreed to the moves, and that money only moves among the settlement's own themes, is our reading. Of the whole settlement, each theme may move as much: several together could move more than the source may mean.",
  asks: [
    {
      as: "share",
      name: "share",
      label: "How much may move between themes",
      hint: "What was said in Parliament on 30 January 2025 is up to 10 %.",
      otherwise: 0.1,
    },
    {
      as: "choice",
      name: "base",
      label: "Of what",
      hint: "No source that could be read says it.",
      options: { theme: "Of each theme's award", settlement: "Of the whole settlement" },
      otherwise: "theme",
    },
  ],
  does: [
    { step: "earmark", parts: [] },
    { step: "move", share: "share", base: "base" },
  ],
};

export const betterCareFund: FreedomPreset = {
  id: "Better Care Fund minimum",
  title: "Better Care Fund minimum (2025-26)",
  unit: "rules of a grant",
  source:
    "NHS England, Better Care Fund 2025-26: NHS minimum contribution £5,614 million, Local Authority Better Care Grant £2,640 million, Disabled Facilities Grant £711 million; National Health Service Act 2006, section 75, and SI 2000/617, regulation 7",
  retrieved: "2026-11-23",
  supersedes: "Better Care Fund 2019-20: £6.4 billion mandatory",
  standing: "published",
  from: "2025-04",
  until: null,
  money: null,
  allows:
    "A fund of contributions under section 75 may pay for any function of the NHS in the agreement, and for any function of the council related to health. The minimum must be in it.",
  reading:
    "That the minimum is a part ring-fenced within the grant for the services of one theme is our reading. What part of your grant is the minimum no national figure says: give your own.",
  asks: [
    {
      as: "theme",
      name: "theme",
      label: "Theme of health and care",
      hint: "Of those that the services have.",
    },
    {
      as: "share",
      name: "minimum",
      label: "How much of it is the minimum",
      hint: "As a share of the award. All of it, unless you say so.",
      otherwise: 1,
    },
  ],
  does: [
    { step: "permit theme", theme: "theme" },
    { step: "earmark", parts: [{ of: { theme: "theme" }, share: "minimum" }] },
  ],
};

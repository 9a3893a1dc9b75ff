import type { FreedomPreset } from "./preset";

/** What the Budget of March 2010 offered to places. */
const budget2010 = {
  unit: "rules of a grant",
  source:
    "LGiU, Total Place: the next phase; Local Government Lawyer, article 1528; wired-gov.net, 25 March 2010",
  retrieved: "2026-11-23",
  supersedes: "Nothing read",
  standing: "unofficial",
  money: null,
  until: null,
} as const;

export const singleOffer: FreedomPreset = {
  ...budget2010,
  id: "single offer",
  title: "Single offer (2010)",
  from: "2011-04",
  allows:
    "Ring-fences of some or all of a council's grants are removed for a high performer, except core schools grants and counter-terrorism. In return it owes yearly savings over and above those of all councils.",
  reading: "That a freed grant may pay for every service of the place is our reading.",
  asks: [],
  does: [{ step: "free", as: "single offer" }],
};

export const innovativePolicyOffer: FreedomPreset = {
  ...budget2010,
  id: "innovative policy offer",
  title: "Innovative policy offer (2010)",
  from: "2011-04",
  allows:
    "Responsibility for one theme, such as drugs and alcohol, health or children, is devolved to the place, or to several places together.",
  reading:
    "That a grant may then pay for every service of the theme besides its own, while what is earmarked within it stays so, is our reading; so is the month.",
  asks: [
    {
      as: "theme",
      name: "theme",
      label: "Theme",
      hint: "Of those that the services have.",
    },
  ],
  does: [{ step: "offer", theme: "theme" }],
};

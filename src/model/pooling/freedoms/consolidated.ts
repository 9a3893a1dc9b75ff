import type { FreedomPreset } from "./preset";

/** The settlement of several years that began in 2026-27. */
const settlement2026 = {
  unit: "rules of a grant",
  retrieved: "2026-11-23",
  supersedes: "The streams that were consolidated",
  standing: "published",
  from: "2026-04",
  until: null,
  money: null,
} as const;

const SETTLEMENT =
  "Local government finance settlement 2026-27, summary of the consultation, 9 February 2026 (gov.uk)";

export const intoCoreGrant: FreedomPreset = {
  ...settlement2026,
  id: "Revenue Support Grant",
  title: "Consolidated into the Revenue Support Grant (2026-27)",
  source: SETTLEMENT,
  allows: "18 funding streams became part of the Revenue Support Grant.",
  reading: "That a stream in it may pay for every service is our reading.",
  asks: [],
  does: [{ step: "free", as: "ring-fence removed" }],
};

/** National sums of 2026-27 in £ million: smoking, drugs and alcohol, and the whole grant. */
const PUBLIC_HEALTH = { smoking: 152.8, drugs: 1_100, whole: 4_404 };

export const publicHealth: FreedomPreset = {
  ...settlement2026,
  id: "Public Health Grant",
  title: "Public Health Grant with its ring-fences (2026-27)",
  source:
    "Public Health ring-fenced grant, circular for 2026-27 (gov.uk): £4.404 billion, of which £152.8 million for smoking and £1.1 billion for drugs and alcohol",
  allows:
    "The grant pays for public health, its primary purpose. Within it parts are ring-fenced for smoking and for drugs and alcohol.",
  reading: "The shares are those of England as a whole. Give your own place's from its allocation.",
  asks: [
    {
      as: "services",
      name: "smoking",
      label: "Services for stopping smoking",
      hint: "Empty: not ring-fenced here.",
    },
    {
      as: "share",
      name: "smokingShare",
      label: "Ring-fenced for smoking",
      hint: "As a share of the award.",
      otherwise: shareOf(PUBLIC_HEALTH.smoking, PUBLIC_HEALTH.whole),
    },
    {
      as: "services",
      name: "drugs",
      label: "Services for drugs and alcohol",
      hint: "Empty: not ring-fenced here.",
    },
    {
      as: "share",
      name: "drugsShare",
      label: "Ring-fenced for drugs and alcohol",
      hint: "As a share of the award.",
      otherwise: shareOf(PUBLIC_HEALTH.drugs, PUBLIC_HEALTH.whole),
    },
  ],
  does: [
    {
      step: "earmark",
      parts: [
        { of: { services: "smoking" }, share: "smokingShare" },
        { of: { services: "drugs" }, share: "drugsShare" },
      ],
    },
  ],
};

/** Redditch's allocation of 2026-27, in pounds: the domestic abuse element, and the whole grant. */
const REDDITCH = { abuse: 35_697, whole: 736_335 };

export const homelessness: FreedomPreset = {
  ...settlement2026,
  id: "Homelessness, Rough Sleeping and Domestic Abuse Grant",
  title: "Homelessness, Rough Sleeping and Domestic Abuse Grant (2026-27)",
  source:
    "Redditch Borough Council, report on its allocation (moderngov): £736,335, of which £35,697 is ring-fenced for domestic abuse; temporary accommodation is no longer eligible",
  allows:
    "Streams for homelessness, rough sleeping and domestic abuse are one grant. The domestic abuse element stays ring-fenced within it, and temporary accommodation is no longer eligible.",
  reading: "The share is Redditch's. Give your own place's from its allocation.",
  asks: [
    {
      as: "services",
      name: "abuse",
      label: "Services against domestic abuse",
      hint: "Empty: not ring-fenced here.",
    },
    {
      as: "share",
      name: "abuseShare",
      label: "Ring-fenced for domestic abuse",
      hint: "As a share of the award.",
      otherwise: shareOf(REDDITCH.abuse, REDDITCH.whole),
    },
    {
      as: "services",
      name: "accommodation",
      label: "Services of temporary accommodation",
      hint: "Empty: none.",
    },
  ],
  does: [
    { step: "together" },
    { step: "bar", services: "accommodation" },
    { step: "earmark", parts: [{ of: { services: "abuse" }, share: "abuseShare" }] },
  ],
};

export const consolidated: FreedomPreset = {
  ...settlement2026,
  id: "consolidated grant",
  title: "Crisis and Resilience, or Children, Families and Youth (2026-27)",
  source: SETTLEMENT,
  allows: "Streams became one grant. Apply it to the streams that went into it.",
  reading:
    "That each stream may pay for what any of them could is our reading. What stays ring-fenced within these two grants could not be read: add it to the grant's earmarks.",
  asks: [],
  does: [{ step: "together" }],
};

/** To a hundredth of a per cent. */
function shareOf(part: number, whole: number): number {
  const places = 4;
  return Number((part / whole).toFixed(places));
}

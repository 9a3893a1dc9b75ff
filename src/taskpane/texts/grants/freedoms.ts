import { plural } from "../../figures";

/** What the pane says of freedoms that are given to grants. */
export const freedomsTexts = {
  heading: "Freedoms given by government",
  hint: "Choose a freedom and the grants that have it: their rules are filled in by it. You can change each of them afterwards.",
  which: "Freedom",
  choose: "Choose",
  from: (from: string, until: string | null) =>
    until === null ? `From ${from}.` : `From ${from} to ${until}.`,
  reading: (reading: string) => `Our reading: ${reading}`,
  source: (source: string, read: string | null) =>
    `Source: ${source}${read === null ? "" : `, read ${read}`}.`,
  standing: {
    published: "Published by a public body.",
    unofficial: "Not read in what a public body published: check it.",
    unconfirmed: "Read in no source at hand: check it.",
  },
  grants: "Grants that have it",
  noThemes: "No service has a theme: give some one under Services.",
  give: (count: number) => `Fill in the rules of ${plural(count, "grant", "grants")}`,
  noGrants: "Select the grants that have this freedom.",
  given: (title: string, count: number) => `${title}: filled in for ${plural(count, "grant", "grants")}.`,
  inTable:
    "This freedom changes what grants may pay for, which your grants table says: change it there, and choose the table again under Tables.",
  wholeShare: "Enter a percentage from 0 to 100.",
} as const;

import { plural } from "../../figures";

/** What the pane says about pooling grants beyond the labels of its fields. */
export const poolingTexts = {
  intro:
    "A ring-fenced grant may be spent only on the services it permits. Tick a grant to remove its ring-fence: its money is pooled and may go to any service.",
  caption: (unit: string) => `Awards in ${unit}`,
  chosen: (count: number, of: number, amount: string) =>
    `${count} of ${plural(of, "grant", "grants")} pooled, ${amount}.`,
  permits: (services: string) => `May be spent on: ${services}`,
  permitsAll: "May be spent on every service",
  permitsNone: "Permits no service: none of its money can be spent unless it is pooled",
  advanced: "Advanced: values and statutory minimums",
  advancedHint: (unit: string) =>
    "Value: what a pound spent on each service is worth, compared with the others; empty means 1. " +
    `Minimum: what the law asks to be spent on it, in ${unit}; empty means none. Minimums come before any value.`,
  inReview: (count: number, of: number, amount: string) =>
    `${count} of ${plural(of, "grant", "grants")}, ${amount}`,
  onCard: "More need funded by pooling",
  notCashable: "More need met is not a saving that can be cashed: the same money does more.",
  minimumsShort: (sentence: string) => `Statutory minimums cannot be met. ${sentence}`,
  unproven: "The best use of the grants could not be proved. Look at the checks on the Pooling sheet.",
} as const;

import { outcomeBenefit } from "../../../appraisal";
import { Decimal } from "../../../money";
import { AMOUNT, NAME, numberIn, oneOf, optional, orNull, required, SHARE, TEXT } from "../../../fields";
import type { Ask, Field, Fields } from "../../../fields";
import { BODY } from "../by-lines";

/** One outcome of a redesign and what it is worth: the chain of the Greater Manchester cost-benefit method. */
export interface Outcome {
  readonly outcome: string;
  /** Who benefits; null where nobody's budget does. */
  readonly body: string | null;
  readonly kind: "fiscal" | "economic" | "social";
  readonly cohort: number;
  readonly need: number;
  readonly engagement: number;
  readonly impact: number;
  readonly deadweight: number;
  readonly unitValue: number;
  readonly source: string;
}

const share = (meaning: string, label: string, hint: string): Field<number> =>
  required(SHARE, meaning, { label, hint, as: "share" });

const KIND: Ask = {
  label: "Kind of value",
  hint: "Only what is fiscal is a saving of a body. The rest is shown beside it.",
  as: "choice",
  options: { fiscal: "Fiscal: less spending of a body", economic: "Economic", social: "Social" },
};

export const OUTCOME: Fields<Outcome> = {
  outcome: required(NAME, "what becomes better", { label: "Outcome", as: "text" }),
  body: optional(orNull(NAME), null, "which body spends less by it, or more; of what is fiscal", BODY),
  kind: optional(oneOf(["fiscal", "economic", "social"]), "fiscal", "only what is fiscal is a saving", KIND),
  cohort: required(AMOUNT, "how many people the service is for", {
    label: "Cohort",
    hint: "People.",
    as: "number",
  }),
  need: share("the share of them in need", "In need", "The share of the cohort."),
  engagement: share("the share of those who take it up", "Who take it up", "The share of those in need."),
  impact: share(
    "the share of those for whom it works",
    "For whom it works",
    "The share of those who take it up.",
  ),
  deadweight: share(
    "the share of those who would have got there without it",
    "Deadweight",
    "The share of those for whom it works who would have got there without it.",
  ),
  unitValue: required(numberIn(), "what one outcome is worth a year; below 0 where it costs the body more", {
    label: "Worth of one, a year",
    hint: "Below 0 where cost moves to the body. There is no standard figure: give your own, and where it comes from.",
    as: "amount",
    ofOne: true,
  }),
  source: optional(TEXT, "", "where the shares and the unit value are from", {
    label: "Where they are from",
    as: "text",
  }),
};

/** What an outcome is worth in a full year, before it is corrected for optimism. */
export function worthOf({ cohort, need, engagement, impact, deadweight, unitValue }: Outcome): number {
  const { gross } = outcomeBenefit({
    population: new Decimal(cohort),
    need: new Decimal(need),
    engagement: new Decimal(engagement),
    impact: new Decimal(impact),
    deadweight: new Decimal(deadweight),
    unitValue: new Decimal(unitValue),
    cashable: new Decimal(1),
  });
  return gross.toNumber();
}

import { FLAG, numberIn, oneOf, optional, orNull, TEXT, wholeIn, YEAR } from "../../../fields";
import type { Fields, Kind } from "../../../fields";

/** What the register says of a proposal and no figure is reckoned with. Each is a line here, and follows from it in form and sheet. */
export interface Carried {
  readonly owner: string;
  readonly status: unknown;
  readonly classes: unknown;
  readonly effect: Effect;
  readonly posts: number | null;
  readonly users: number | null;
  readonly equality: "yes" | "no" | "not needed";
  readonly budgetHolder: string;
  readonly costCentre: string;
  readonly contractAllows: number | null;
  readonly noticeAllows: number | null;
  readonly consultationAllows: number | null;
  readonly legislationAllows: number | null;
  readonly riskAdjusted: boolean;
  readonly evidence: unknown;
  readonly source: unknown;
}

/** Money that a budget had and no longer needs, money that no budget had yet, or money that comes in. */
export type Effect = "reduction" | "avoidance" | "income";

/** The facts that a proposal may have to wait for, each with the first year that it allows. */
export const GATES = [
  ["contractAllows", "a contract"],
  ["noticeAllows", "notice"],
  ["consultationAllows", "consultation"],
  ["legislationAllows", "legislation"],
] as const satisfies readonly (readonly [keyof Carried, string])[];

/** Anything may be said: these are offered. */
const STATUS_NAMES = {
  idea: "Idea",
  "business case": "Business case",
  agreed: "Agreed",
  delivering: "Delivering",
  banked: "Banked",
  dropped: "Dropped",
} as const;

/** As the Government Efficiency Framework divides them. Whether it is one-off or recurring, `recurring` says. */
const CLASS_NAMES = {
  "": "Not classified",
  "technical: cash-releasing": "Technical, cash-releasing",
  "technical: not cash-releasing": "Technical, not cash-releasing",
  "allocative: cash-releasing": "Allocative, cash-releasing",
  "allocative: not cash-releasing": "Allocative, not cash-releasing",
} as const;

/** Carried with the book as it was given. */
const ANYTHING: Kind<unknown> = { read: (value) => value, schema: {} };

const gate = (label: string, hint: string, meaning: string) =>
  optional(orNull(YEAR), null, `${meaning}; never after earliest, which is reckoned with`, {
    label,
    hint,
    column: label,
    as: "year",
    part: "when",
  });

export const CARRIED: Fields<Carried> = {
  owner: optional(TEXT, "", "who answers for it", {
    label: "Owner",
    column: "Owner",
    as: "text",
    part: "what",
  }),
  status: optional(ANYTHING, null, "how far it is; not reckoned with", {
    label: "Status",
    column: "Status",
    as: "choice",
    options: STATUS_NAMES,
    part: "what",
  }),
  classes: optional(ANYTHING, null, "its class of efficiency; not reckoned with", {
    label: "Class of efficiency",
    hint: "Technical: the same, better or for less. Allocative: money moved to another way. Whether it is recurring is said by Goes on every year.",
    column: "Class of efficiency",
    as: "choice",
    options: CLASS_NAMES,
    part: "register",
  }),
  effect: optional(
    oneOf(["reduction", "avoidance", "income"]),
    "reduction",
    "reduction, income, or avoidance of cost that is in no budget yet, which closes no gap and has nothing cashable",
    {
      label: "Kind of effect",
      hint: "Reductions and income close a gap. Cost that is avoided was in no budget: nothing of it is cashable.",
      column: "Kind of effect",
      as: "choice",
      options: { reduction: "Reduction", avoidance: "Avoidance of cost", income: "Income" },
      proposes: { avoidance: { cashable: 0 } },
      part: "saving",
    },
  ),
  posts: optional(orNull(numberIn()), null, "posts that go, in full-time equivalents; below 0: more posts", {
    label: "Posts that go",
    hint: "In full-time equivalents; below 0 where posts are added.",
    column: "Posts that go",
    as: "number",
    part: "register",
  }),
  users: optional(orNull(wholeIn({ least: 0 })), null, "people who use the service and are affected", {
    label: "Users affected",
    hint: "How many people who use the service.",
    column: "Users affected",
    as: "whole",
    part: "register",
  }),
  equality: optional(oneOf(["yes", "no", "not needed"]), "no", "whether equality was assessed", {
    label: "Equality assessment done",
    column: "Equality assessed",
    as: "choice",
    options: { yes: "Yes", no: "No", "not needed": "Not needed" },
    part: "register",
  }),
  budgetHolder: optional(TEXT, "", "who holds the budget that it leaves", {
    label: "Budget holder",
    hint: "Whose budget is cut. Needed before it is banked.",
    column: "Budget holder",
    as: "text",
    part: "register",
  }),
  costCentre: optional(TEXT, "", "the cost centre that it leaves", {
    label: "Cost centre",
    hint: "Needed before it is banked.",
    column: "Cost centre",
    as: "text",
    part: "register",
  }),
  contractAllows: gate(
    "Contract allows it from",
    "The year after a contract that stands in the way. Not before must be this or later.",
    "the first year that a contract's end allows",
  ),
  noticeAllows: gate(
    "Notice allows it from",
    "The year after notice is served.",
    "the first year that notice allows",
  ),
  consultationAllows: gate(
    "Consultation allows it from",
    "The year after consultation and the decision on it.",
    "the first year that consultation allows",
  ),
  legislationAllows: gate(
    "Legislation allows it from",
    "The first year of a law or regulation that it needs.",
    "the first year that legislation allows",
  ),
  riskAdjusted: optional(FLAG, false, "whether its figures were adjusted for risk already", {
    label: "The figures were adjusted for risk already",
    hint: "Then nothing more should be taken off for weak evidence.",
    column: "Adjusted for risk already",
    as: "flag",
    part: "evidence",
  }),
  evidence: optional(ANYTHING, null, "what it is known by; not reckoned with", {
    label: "What the evidence is",
    column: "Evidence",
    as: "text",
    part: "evidence",
  }),
  source: optional(ANYTHING, null, "where the figures come from; not reckoned with", {
    label: "Where the figures come from",
    column: "Source",
    as: "text",
    part: "evidence",
  }),
};

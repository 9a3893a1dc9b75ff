import type { Finding, Understanding } from "../../../src/reading";
import { covers } from "../drawn/said";
import type { At } from "../drawn/said";

/** What about a table is not as it should be. */
export type Wrong = "kind" | "total" | "unit" | "agency" | "service" | "permitted" | "apart";

/** Of what a question must be, to be one about what is wrong. */
const ASKED: Readonly<Record<Wrong, readonly string[]>> = {
  kind: ["amount", "award", "grant", "service"],
  total: ["amount", "award", "income", "service"],
  unit: ["unit"],
  agency: ["agency"],
  service: ["service", "amount"],
  permitted: ["permitted"],
  apart: ["amount", "year", "date"],
};

/** What is said of what is wrong, and not of every such table. */
const SAID: Readonly<Record<Wrong, RegExp>> = {
  kind: /^Nothing of it is counted/,
  total:
    /is counted, not|is not counted|left out|add up|come to|are taken off|look whether|shows #|is empty and counted as 0, though/i,
  unit: /\bunits?\b/i,
  agency: /agency|taken as spent by/,
  service: /no service|is taken for what it is spent on|is counted, not/,
  permitted: /neither yes nor no|taken for (yes|no)/,
  apart: /not counted together|Nothing of it is counted|holds the same/i,
};

/** Where something is not as it should be, and what it may be of. */
export interface Where {
  /** The cells that are read wrong, where the amounts are. */
  readonly at: readonly At[];
  /** Amounts of several years, or days, of which one should be read. */
  readonly isOfYears: boolean;
}

/** Whether a question or a finding is about what is wrong. */
export function isTold({ asks, findings }: Understanding, wrong: Wrong, where: Where | null = null): boolean {
  const isAsked = ({ role }: { readonly role: string }) =>
    ASKED[wrong].includes(role) ||
    (wrong === "total" && where?.isOfYears === true && /^(year|date)$/.test(role));
  const isThere = ({ address }: Finding) =>
    wrong !== "total" || where === null || (address !== undefined && covers(address, where.at));
  return asks.some(isAsked) || findings.some((each) => SAID[wrong].test(each.message) && isThere(each));
}

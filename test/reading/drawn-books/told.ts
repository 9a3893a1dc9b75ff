import type { Understanding } from "../../../src/reading";

/** What about a table is not as it should be. */
export type Wrong = "kind" | "total" | "unit" | "agency" | "service" | "permitted" | "apart";

/** Of what a question must be, to be one about what is wrong. */
const ASKED: Readonly<Record<Wrong, readonly string[]>> = {
  kind: ["amount", "award", "grant", "service"],
  total: ["amount", "award", "year", "date", "income", "service"],
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
  apart: /not counted together|Nothing of it is counted|holds the same|look whether|is counted, not/i,
};

/** Whether a question or a finding is about what is wrong. */
export function isTold({ asks, findings }: Understanding, wrong: Wrong): boolean {
  return (
    asks.some(({ role }) => ASKED[wrong].includes(role)) ||
    findings.some(({ message }) => SAID[wrong].test(message))
  );
}

import type { Scenario } from "./scenario";

/** What is wrong with the levers of a scenario, one sentence each; empty where they can be written. */
export function leverProblems({ duplication, pooling }: Scenario): readonly string[] {
  const problems: string[] = [];
  if (!Number.isInteger(duplication.providersKept) || duplication.providersKept < 1) {
    problems.push("The number of agencies that keep their fixed cost must be a whole number, 1 or more.");
  }
  if (!isShare(duplication.achievable)) {
    problems.push("The share of the saving thought achievable must lie between 0% and 100%.");
  }
  for (const [service, share] of Object.entries(duplication.fixedShare)) {
    if (!isShare(share)) problems.push(`The fixed share of ${service} must lie between 0% and 100%.`);
  }
  for (const [service, value] of Object.entries(pooling.values)) {
    if (!Number.isFinite(value) || value < 0)
      problems.push(`The value of a pound on ${service} must be 0 or more.`);
  }
  for (const [service, floor] of Object.entries(pooling.floors)) {
    if (!Number.isFinite(floor) || floor < 0)
      problems.push(`The statutory minimum of ${service} must be 0 or more.`);
  }
  return problems;
}

function isShare(value: number): boolean {
  return value >= 0 && value <= 1;
}

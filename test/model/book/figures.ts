import { expect } from "vitest";

/** Figures of two programs are the same where they differ by no more than this of their size, or in all. */
const OF_SIZE = 1e-9;
const IN_ALL = 1e-6;

/** Expects the same names, and the same figures but for the noise of binary arithmetic. */
export function expectFigures(got: unknown, wanted: unknown): void {
  expect(differences(got, wanted, "")).toEqual([]);
}

function differences(got: unknown, wanted: unknown, at: string): readonly string[] {
  if (typeof got === "number" && typeof wanted === "number") {
    const isSame = Math.abs(got - wanted) <= Math.max(IN_ALL, Math.abs(wanted) * OF_SIZE);
    return isSame ? [] : [`${at}: ${got}, not ${wanted}`];
  }
  if (typeof got === "object" && typeof wanted === "object" && got !== null && wanted !== null) {
    const names = new Set([...Object.keys(got), ...Object.keys(wanted)]);
    return [...names].flatMap((name) =>
      differences(
        (got as Record<string, unknown>)[name],
        (wanted as Record<string, unknown>)[name],
        `${at}/${name}`,
      ),
    );
  }
  return got === wanted ? [] : [`${at}: ${JSON.stringify(got)}, not ${JSON.stringify(wanted)}`];
}

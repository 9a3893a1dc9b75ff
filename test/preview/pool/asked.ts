import { expect } from "vitest";
import { answered } from "../../../preview/pool/answered";
import { exactJson } from "../../../preview/pool/exact-json";
import type { Solve } from "../../../src/worker/solver";
import { loadSolver } from "../../../src/worker/solver";

let loading: Promise<Solve> | null = null;

interface Problem {
  path: string;
  message: string;
  grants: string[];
  services: string[];
  years: number[];
  pounds: number;
}

/** What the command says of a file. */
export async function said(file: unknown) {
  const text = typeof file === "string" ? file : JSON.stringify(file);
  const solve = await (loading ??= loadSolver());
  const { line, refused } = await answered("g.json", text, (programme) => Promise.resolve(solve(programme)));
  const json = exactJson(line);
  return { json, refused, line: JSON.parse(json) as Record<string, never> };
}

export const refusals = async (file: unknown) => {
  const { line, refused } = await said(file);
  expect(refused).toBe(true);
  return (line as unknown as { errors: { path: string; message: string }[] }).errors;
};
export const problems = async (file: unknown) => (await said(file)).line.problems as unknown as Problem[];
export const summary = async (file: unknown) => {
  const { asHeld } = (await said(file)).line as never as { asHeld: Record<string, unknown> };
  return asHeld;
};

export const SMALL = {
  pool: 1,
  firstYear: 2026,
  services: [
    { id: "Roads", need: 60 },
    { id: "Homes", need: 80, money: "capital" },
  ],
  grants: [
    { id: "Bus", award: 100, permitted: ["Roads"] },
    { id: "Town", award: 50, permitted: ["Homes"], money: "capital" },
  ],
};
export const withGrant = (more: object) => ({
  ...SMALL,
  grants: [{ ...SMALL.grants[0], ...more }, SMALL.grants[1]],
});
export const withService = (more: object) => ({
  ...SMALL,
  services: [{ ...SMALL.services[0], ...more }, SMALL.services[1]],
});

import { describe, expect, test } from "vitest";
import { allocate } from "../../../src/model/pooling/allocate";
import { proves } from "../../../src/model/pooling/certificate";
import { toWhole } from "../../../src/model/pooling/whole";
import { grants } from "./grants";

describe("the certificate", () => {
  const problem = toWhole(
    grants({
      awards: [400, 250, 150],
      needs: [220, 300, 180, 200],
      values: [1, 1.4, 0.8, 2],
      floors: [0, 0, 120, 0],
      allowed: ["xx--", "--x-", "-x-x"],
      flexibility: [0.1, 0.1, 0],
      caps: [
        [null, null, null, null],
        [null, null, null, 20],
        [null, 30, null, null],
      ],
    }),
  );
  const { allocation, prices } = allocate(problem);
  const tampered = (grant: number, changes: Record<number, bigint>) =>
    allocation.map((row, g) => row.map((units, s) => (g === grant ? units + (changes[s] ?? 0n) : units)));

  test("accepts the answer with its prices", () => {
    expect(proves(problem, allocation, prices)).toBe(true);
  });

  test("refuses an answer that leaves a unit unspent", () => {
    expect(allocation[0]![0]).toBeGreaterThan(0n);
    expect(proves(problem, tampered(0, { 0: -1n }), prices)).toBe(false);
  });

  test("refuses an answer that moves a unit to a less valuable service", () => {
    expect(proves(problem, tampered(0, { 1: -1n, 0: 1n }), prices)).toBe(false);
  });

  test.each([
    ["spends more than the award", 0, { 0: 1n }],
    ["spends below zero", 2, { 0: -1n, 3: 1n }],
    ["goes over a cap", 2, { 1: 10n ** 6n, 3: -(10n ** 6n) }],
  ])("refuses an answer that %s", (_, grant, changes) => {
    expect(proves(problem, tampered(grant, changes), prices)).toBe(false);
  });

  test("refuses money where it may not go, though the sums are right", () => {
    const swap = toWhole(grants({ awards: [5, 5], needs: [5, 5], allowed: ["x-", "-x"] }));
    const right = allocate(swap);
    expect(proves(swap, right.allocation, right.prices)).toBe(true);
    expect(proves(swap, [...right.allocation].reverse(), right.prices)).toBe(false);
  });

  test("refuses prices that prove too little", () => {
    expect(proves(problem, allocation, { ...prices, grants: prices.grants.map((price) => price + 1n) })).toBe(
      false,
    );
    expect(proves(problem, allocation, { ...prices, services: prices.services.map(() => 0n) })).toBe(false);
  });
});

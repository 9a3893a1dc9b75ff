import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { CellValue } from "../../src/functions";
import { valueOf } from "./answers";

/** Three grants and four services, worked out by hand and by two linear programming solvers. */
const grants = [[400], [250], [150]];
const needs = [[220, 300, 180, 200]];
const allowed = [
  [1, 1, 0, 0],
  [0, 0, 1, 0],
  [0, 1, 0, 1],
];
const values = [[1, 1.4, 0.8, 2]];
const everyGrant = [[true], [true], [true]];
const floors = [[200, 0, 120, 0]];

function figure(table: CellValue[][], label: string): CellValue {
  return table.find((row) => row[0] === label)![1]!;
}

describe("grants in a place", () => {
  it("are worth 964 behind their ring-fences", () => {
    const args = [grants, needs, allowed, null, values];
    const summary = valueOf("POOLSUMMARY", ...args);
    expect(figure(summary, "Value")).toBe(964);
    expect(figure(summary, "Funded")).toBe(730);
    expect(valueOf("STRANDED", ...args)).toEqual([[0], [70], [0]]);
    expect(valueOf("UNMET", ...args)).toEqual([[120, 0, 0, 50]]);
  });

  it("are worth 1,104 pooled, and leave 100 of the least valuable need unmet", () => {
    const args = [grants, needs, allowed, everyGrant, values];
    const summary = valueOf("POOLSUMMARY", ...args);
    expect(figure(summary, "Value")).toBe(1104);
    expect(figure(summary, "Funded")).toBe(800);
    expect(valueOf("UNMET", ...args)).toEqual([[0, 0, 100, 0]]);
  });

  it("gain 140 by pooling: 120 released and 20 reallocated", () => {
    expect(valueOf("POOLGAIN", grants, needs, allowed, everyGrant, values)).toEqual([
      ["Gain in value", 140],
      ["Gain in funded need", 70],
      ["Released", 120],
      ["Reallocated", 20],
    ]);
  });

  it("are worth 1,088 pooled when two services have a statutory minimum", () => {
    const args = [grants, needs, allowed, everyGrant, values, floors];
    expect(figure(valueOf("POOLSUMMARY", ...args), "Value")).toBe(1088);
    expect(figure(valueOf("POOLSUMMARY", ...args), "Floor shortfall")).toBe(0);
    expect(valueOf("UNMET", ...args)).toEqual([[20, 20, 60, 0]]);
  });

  it.each([
    { free: [true, false, false], value: 1014 },
    { free: [false, true, false], value: 1104 },
    { free: [false, false, true], value: 964 },
  ])("are worth $value when only some are free: $free", ({ free, value }) => {
    const args = [grants, needs, allowed, free.map((flag) => [flag]), values];
    expect(figure(valueOf("POOLSUMMARY", ...args), "Value")).toBe(value);
    expect(figure(valueOf("POOLGAIN", ...args), "Gain in value")).toBe(value - 964);
  });

  it("say how far the money falls short of a statutory minimum", () => {
    const summary = valueOf(
      "POOLSUMMARY",
      [[100], [100]],
      [[60, 150]],
      [
        [1, 0],
        [1, 1],
      ],
      null,
      null,
      [[0, 150]],
    );
    expect(figure(summary, "Floor shortfall")).toBe(50);
  });

  it("are answered for 200 grants and 400 services, as an answer of as many cells", () => {
    const sum = (figures: readonly number[]) => figures.reduce((total, each) => total + each, 0);
    const awards = Array.from({ length: 200 }, (_, grant) => 1000 + ((grant * 37) % 101));
    const needs = Array.from({ length: 400 }, (_, service) => 400 + ((service * 53) % 97));
    const args = [
      awards.map((award) => [award]),
      [needs],
      awards.map((_, grant) => needs.map((_, service) => (grant * 7 + service * 3) % 5 === 0)),
      null,
      [needs.map((_, service) => 1 + ((service * 29) % 83) / 100)],
    ];
    const summary = valueOf("POOLSUMMARY", ...args);
    expect(figure(summary, "Proven")).toBe(true);
    const allocation = valueOf("POOLALLOCATION", ...args) as number[][];
    expect([allocation.length, allocation[0]!.length]).toEqual([200, 400]);
    expect(sum(allocation.flat())).toBe(figure(summary, "Funded"));
    expect(Number(figure(summary, "Funded")) + Number(figure(summary, "Stranded"))).toBe(sum(awards));
  });

  it("go no further into a service than their cap; an empty cap means no limit", () => {
    const caps = [
      [null, 250, null, null],
      [null, null, 0, null],
      [null, null, null, null],
    ];
    expect(valueOf("POOLALLOCATION", grants, needs, allowed, null, values, null, caps)).toEqual([
      [150, 250, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 0, 150],
    ]);
  });
});

interface Published {
  readonly problems: readonly {
    readonly name: string;
    readonly grants: readonly { readonly amount: number; readonly eligible: readonly string[] }[];
    readonly services: readonly {
      readonly id: string;
      readonly need: number;
      readonly weight: number;
      readonly floor?: number;
    }[];
    readonly expected: { readonly objective: number };
  }[];
}

const file = path.resolve(__dirname, "../../../shared/data/pooling/grant_allocation_8.json");

describe.skipIf(!existsSync(file))(
  "eight allocation problems with published optima (skipped where ../shared/data is absent)",
  () => {
    const { problems } = existsSync(file)
      ? (JSON.parse(readFileSync(file, "utf8")) as Published)
      : { problems: [] };

    it.each(problems)("$name is solved to its optimum", ({ grants, services, expected }) => {
      const summary = valueOf(
        "POOLSUMMARY",
        grants.map(({ amount }) => [amount]),
        [services.map(({ need }) => need)],
        grants.map(({ eligible }) =>
          services.map(({ id }) => eligible.includes("*") || eligible.includes(id)),
        ),
        null,
        [services.map(({ weight }) => weight)],
        [services.map(({ floor }) => floor ?? null)],
      );
      expect(figure(summary, "Value")).toBeCloseTo(expected.objective, 6);
      expect(figure(summary, "Floor shortfall")).toBe(0);
    });
  },
);

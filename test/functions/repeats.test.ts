import { beforeEach, describe, expect, it, vi } from "vitest";
import { invoke } from "../../src/functions";
import type { CellArgument } from "../../src/functions";
import { pool } from "../../src/model/pooling";

vi.mock("../../src/model/pooling", { spy: true });

/** A place of its own for every award, so that no test meets another's answer. */
function place(award: number): CellArgument[] {
  return [
    [[award], [100]],
    [[60, 150]],
    [
      [1, 0],
      [1, 1],
    ],
  ];
}

beforeEach(() => {
  vi.mocked(pool).mockClear();
});

describe("a question asked again", () => {
  it("is solved once, whichever functions ask it", () => {
    const functions = ["POOLALLOCATION", "POOLSUMMARY", "STRANDED", "UNMET", "POOLALLOCATION"];
    const answers = functions.map((id) => invoke(id, place(101)));
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(answers[4]).toEqual(answers[0]);
    expect(pool).toHaveBeenCalledTimes(1);
  });

  it("is solved again when any figure changes", () => {
    invoke("STRANDED", place(102));
    expect(invoke("STRANDED", place(102.01))).toEqual({ ok: true, value: [[42.01], [0]] });
    expect(pool).toHaveBeenCalledTimes(2);
  });

  it("is forgotten after a few others, so that memory stays small", () => {
    for (const award of [110, 111, 112, 113, 114, 110]) invoke("STRANDED", place(award));
    expect(pool).toHaveBeenCalledTimes(6);
  });
});

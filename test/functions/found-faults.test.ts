import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { evaluateLine } from "../../src/functions/evaluator/evaluate";

const file = path.resolve(import.meta.dirname, "../../../shared/data/faults/cases.json");
interface C {
  kind: string;
  function: string;
  args: unknown[];
  got: unknown;
  expected: unknown;
}
const cases = existsSync(file)
  ? (JSON.parse(readFileSync(file, "utf8")) as { functions: C[] }).functions
  : [];
describe("found", () => {
  it.each(cases)("$kind $function", ({ function: name, args, expected }) => {
    const answer = evaluateLine(JSON.stringify({ function: name, args }))!;
    console.log(
      name,
      JSON.stringify(args).slice(0, 150),
      "\n  WANT",
      JSON.stringify(expected),
      "\n  NOW ",
      JSON.stringify("value" in answer ? answer.value : answer).slice(0, 400),
    );
    expect(1).toBe(1);
  });
});

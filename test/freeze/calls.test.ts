import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { evaluateLine } from "../../src/functions/evaluator/evaluate";

/**
 * Answers of every function as they were before the house was rebuilt: its examples, its refusals and calls drawn by chance,
 * a line each. Figures and codes of errors only: the sentences of errors are tested elsewhere.
 */
interface FrozenCall {
  readonly function: string;
  readonly args: readonly unknown[];
  readonly value?: unknown;
  readonly error?: string;
}

const calls = readFileSync(path.join(__dirname, "calls.jsonl"), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as FrozenCall);
const functions = [...new Set(calls.map((call) => call.function))];

describe.each(functions)("%s", (name) => {
  it("answers as it did", () => {
    const frozen = calls.filter((call) => call.function === name);
    const now = frozen.map((call) => {
      const answer = evaluateLine(JSON.stringify({ function: call.function, args: call.args }))!;
      const told = "error" in answer ? { error: answer.error } : { value: answer.value };
      return { function: call.function, args: call.args, ...told };
    });
    expect(now).toEqual(frozen);
  });
});

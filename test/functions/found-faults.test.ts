import { expect } from "vitest";
import { evaluateLine } from "../../src/functions/evaluator/evaluate";
import type { Answer } from "../../src/functions/evaluator/evaluate";
import { testOnSharedData } from "../model/shared-data";

/** A small input that once gave a wrong or misleading answer. */
interface FoundFault {
  readonly kind: string;
  readonly function: string;
  readonly args: readonly unknown[];
  readonly expected: unknown;
}

const words = (message: RegExp) => (answer: Answer) =>
  expect(answer).toMatchObject({ message: expect.stringMatching(message) as string });

const figures = (expected: readonly (readonly number[])[]) => (answer: Answer) => {
  if (!("value" in answer)) throw new Error(answer.message);
  expect(answer.value.length).toBe(expected.length);
  answer.value.forEach((row, at) =>
    row.forEach((cell, across) => expect(cell).toBeCloseTo(expected[at]![across]!, 5)),
  );
};

/** What is held of each kind, in the order in which its cases are listed. */
const held: Readonly<Record<string, readonly ((answer: Answer) => void)[]>> = {
  "numbers in a heading row count as money": [words(/^costs, row 1: 2025, 2026 are years, not sums/)],
  "irr disputed": [figures([[0.5051695]]), words(/bring money first and cost it after.*-98\.07%/)],
  "several rates of return": [figures([[0.96888]])],
  "message does not name what is wrong": [
    words(/"A1" and "A2" are no codes/),
    (answer) => {
      if (!("value" in answer)) throw new Error(answer.message);
      expect(answer.value[1]!.slice(0, 3)).toEqual(["CR1.0", 5, "2002-03"]);
    },
    words(/37316 is the date 1 March 2002.*2002-03/),
    figures([[0]]),
  ],
  "an old forecast used silently": [figures([[1232.9164021]])],
  "an unrelated error stops a look-up": [
    (answer) => expect(answer).toMatchObject({ value: [[expect.any(Number) as number]] }),
  ],
};

for (const kind of Object.keys(held)) {
  testOnSharedData(`what was found: ${kind}`, "faults/cases.json", (text) => {
    const { functions } = JSON.parse(text) as { functions: readonly FoundFault[] };
    const cases = functions.filter((fault) => fault.kind === kind);
    expect(cases).toHaveLength(held[kind]!.length);
    cases.forEach(({ function: name, args }, at) =>
      held[kind]![at]!(evaluateLine(JSON.stringify({ function: name, args }))!),
    );
  });
}

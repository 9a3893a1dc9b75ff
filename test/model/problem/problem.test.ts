import { expect, it } from "vitest";
import { invalid, ModelProblem, noAnswer } from "../../../src/model/problem";

it("an invalid argument carries its name and place", () => {
  const problem = invalid("spend", "Spend cannot be negative.", { row: 2, column: 3 });
  expect(problem).toBeInstanceOf(ModelProblem);
  expect(problem).toMatchObject({
    name: "ModelProblem",
    kind: "invalid",
    message: "Spend cannot be negative.",
    argument: "spend",
    row: 2,
    column: 3,
  });
});

it("a question without an answer carries its message alone", () => {
  const problem = noAnswer("Nobody to give it to.");
  expect(problem).toMatchObject({ kind: "no-answer", message: "Nobody to give it to." });
  expect([problem.argument, problem.row, problem.column]).toEqual([undefined, undefined, undefined]);
});

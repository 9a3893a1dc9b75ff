import { expect, it } from "vitest";
import { fault, invalid, ModelFault, ModelProblem, noAnswer } from "../../../src/model/problem";

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
  const problem = noAnswer("No part to give it to.");
  expect(problem).toMatchObject({ kind: "no-answer", message: "No part to give it to." });
  expect([problem.argument, problem.row, problem.column]).toEqual([undefined, undefined, undefined]);
});

it("a fault says that it is ours, and is not a problem of the figures", () => {
  const failed = fault("The sum did not come out, so it is not shown.");
  expect(failed).toBeInstanceOf(ModelFault);
  expect(failed).not.toBeInstanceOf(ModelProblem);
  expect(failed).toMatchObject({
    name: "ModelFault",
    message:
      "The sum did not come out, so it is not shown. This is a fault in Total Place, not in your figures: please report it with the figures used.",
  });
});

import { afterEach, describe, expect, it, vi } from "vitest";
import { catalogue } from "../../src/functions";
import { answerTo, evaluateLine } from "../../src/functions/evaluator/evaluate";
import type { messages } from "../../src/functions/messages";
import { said } from "./answers";
import type { MessageCase, MessageCases } from "./message-cases";
import { ofCells } from "./messages-of-cells";
import { ofRanges } from "./messages-of-ranges";
import { ofYears } from "./messages-of-years";

/** Of calls and answers as a whole. */
const ofCalls = {
  tooManyArguments: [
    () => said("SHARE", 100, [[1]], 3),
    "PLACE.SHARE takes 2 arguments at most, but 3 were given. Remove the extra ones.",
  ],
  resultTooLarge: [
    () => said("POOLSUMMARY", [[100]], [[100]], [[1]], null, [[1.5e308]]),
    "PLACE.POOLSUMMARY: the result is larger than a cell can hold. Check whether one of the figures given is far too large, or count in thousands or millions.",
  ],
  unforeseen: [
    () => {
      vi.spyOn(catalogue[0]!, "calculate").mockImplementation(() => {
        throw new TypeError("x is not a function");
      });
      return said("DISCOUNTFACTOR", 1);
    },
    "PLACE.DISCOUNTFACTOR failed in a way that was not foreseen (x is not a function). This is a fault of the add-in: please report it with this message and the figures used.",
  ],
  unknownFunction: [
    () => said("SHARES", 1),
    `There is no function SHARES. Did you mean PLACE.SHARE? There are ${catalogue.map(({ id }) => `PLACE.${id}`).join(", ")}.`,
  ],
  notJson: [
    () => answered("{").replace(/^.*? Write/, "... Write"),
    '... Write one object a line, such as {"id":1,"function":"PLACE.SHARE","args":[100,[[1,1,1]]]}.',
  ],
  lineTooLong: [
    () => (JSON.parse(answerTo({ tooLong: 600_000_000 }, 67_108_864)!) as { message: string }).message,
    "The line has 600,000,000 bytes; one of up to 67,108,864 is read. Give fewer cells.",
  ],
  idNotWritten: [
    () => {
      const nested = `${"[".repeat(9000)}${"]".repeat(9000)}`;
      const line = { text: `{"id":${nested},"function":"SHARE","args":[1,1]}` };
      return (JSON.parse(answerTo(line, 67_108_864)!) as { message: string }).message;
    },
    'The id cannot be written back: it is nested too deeply. Give a number or a text as "id".',
  ],
  notARequest: [
    () => answered("[1]"),
    'The line must be an object with "function", a text, and "args", a list. Write it like {"id":1,"function":"PLACE.SHARE","args":[100,[[1,1,1]]]}.',
  ],
} satisfies MessageCases;

/** A message that none of them has does not compile. */
const cases: Readonly<Record<keyof typeof messages, MessageCase>> = {
  ...ofCells,
  ...ofYears,
  ...ofRanges,
  ...ofCalls,
};

afterEach(() => vi.restoreAllMocks());

describe("what a function says when it cannot answer", () => {
  it.each(Object.entries(cases))("%s", (_, [call, sentence]) => {
    expect(call()).toBe(sentence);
  });

  it("cuts a long text, so that the message still fits", () => {
    expect(said("SHARE", "a".repeat(500), [[1]])).toContain(`"${"a".repeat(40)}..." is text`);
  });
});

function answered(line: string): string {
  const answer = evaluateLine(line);
  return answer !== null && "message" in answer ? answer.message : "";
}

import { describe, expect, it } from "vitest";
import { pool } from "../../../../../src/model/pooling";
import type { PoolingAnswer } from "../../../../../src/model/pooling";
import { oneYear } from "../../../../../src/model/pooling/core";
import type { Proved } from "../../../../../src/model/pooling/core";
import { prove } from "../../../../../src/model/pooling/core/certificate";
import { bestFlow } from "../../../../../src/model/pooling/core/flow";
import { yearAnswers } from "../../../../../src/model/pooling/core/pool";
import { toWhole } from "../../../../../src/model/pooling/core/to-whole";
import type { WholeAnswer } from "../../../../../src/model/pooling/core/whole";
import { explainPooling, findPooling } from "../../../../../src/model/pooling/findings";
import { ModelFault, ModelProblem } from "../../../../../src/model/problem";
import { grants } from "../../grants";

const given = grants({ awards: [10, 5], needs: [8, 9], allowed: ["x-", "xx"], values: [2, 1] });
const question = toWhole([oneYear(given)]);
const { answer, prices } = bestFlow(question);
const lessSpent: WholeAnswer = { ...answer, payments: answer.payments.slice(1) };

describe("a proved answer", () => {
  it("is made by the certificate, where the prices prove it", () => {
    expect(prove(question, answer, prices)).toEqual({ ...answer, proven: true });
    expect(pool(given).proven).toBe(true);
  });

  it("is refused as a fault of ours where they do not, and in no other way", () => {
    const forged = () => prove(question, lessSpent, prices);
    expect(forged).toThrow(ModelFault);
    expect(forged).not.toThrow(ModelProblem);
    expect(forged).toThrow(
      "The answer could not be proved to be the best, so it is not shown. This is a fault in Total Place, not in your figures: please report it with the figures used.",
    );
  });
});

// Checked by the compiler: each line is an error, or `tsc` fails for want of one.
describe("what claims to be proved without the certificate does not compile", () => {
  it("a word of the caller's own", () => {
    // @ts-expect-error -- `true` is not the certificate's word.
    const claimed: Proved<WholeAnswer> = { ...lessSpent, proven: true };
    expect(claimed.proven).toBe(true);
  });

  it("an answer that was never proved, told in pounds", () => {
    // @ts-expect-error -- only a proved answer can be told.
    const told = () => yearAnswers(question, lessSpent);
    expect(told()[0]!.proven).toBeUndefined();
  });

  it("an answer in pounds with a word of the caller's own, or without any", () => {
    const { proven, ...use } = pool(given);
    // @ts-expect-error -- `true` is not the certificate's word.
    const claimed: PoolingAnswer = { ...use, proven: true };
    // @ts-expect-error -- the word is missing.
    const bare: PoolingAnswer = use;
    expect([proven, claimed.proven, bare.proven]).toEqual([true, true, undefined]);
  });

  it("sentences about an answer that is not proved", () => {
    const found = findPooling(given, { grants: ["A", "B"], services: ["S", "T"] });
    const pooled = { ...found.gain.pooled, proven: false };
    // @ts-expect-error -- only proved answers are told.
    const sentences = explainPooling({ ...found, gain: { ...found.gain, pooled } });
    expect(sentences.at(-1)!.heading).toBe("Proof");
  });
});

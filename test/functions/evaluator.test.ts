import { spawn, spawnSync } from "node:child_process";
import type { ChildProcessWithoutNullStreams } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { createInterface } from "node:readline";
import { describe, expect, it } from "vitest";
import { evaluateLine } from "../../src/functions/evaluator/evaluate";

const root = path.resolve(__dirname, "../..");
const main = path.join(root, "src/functions/evaluator/main.ts");
const evaluator = [path.join(root, "node_modules/tsx/dist/cli.mjs"), main];

function answerTo(request: unknown): unknown {
  return evaluateLine(JSON.stringify(request));
}

describe("a line of the evaluator", () => {
  it("is answered with its id and the value", () => {
    expect(answerTo({ id: 1, function: "PLACE.SHARE", args: [100, [[1, 1, 1]]] })).toEqual({
      id: 1,
      value: [[33.34, 33.33, 33.33]],
    });
  });

  it("names the function in any case, with or without PLACE.", () => {
    for (const name of ["PLACE.SHARE", "place.share", "Share", " SHARE "]) {
      expect(answerTo({ id: "a", function: name, args: [1, 1] })).toEqual({ id: "a", value: [[1]] });
    }
  });

  it("leaves arguments out with null, and cells empty with null inside a range", () => {
    expect(answerTo({ id: 1, function: "DISCOUNTFACTOR", args: [[[0]], null] })).toEqual({
      id: 1,
      value: [[1]],
    });
    expect(answerTo({ id: 1, function: "SHARE", args: [10, [[1, null, 1, null]]] })).toEqual({
      id: 1,
      value: [[5, 0, 5]],
    });
    expect(answerTo({ id: 1, function: "SHARE" })).toMatchObject({ id: 1, error: "#VALUE!" });
  });

  it("takes a text that is exactly an Excel error for that error, and names its cell", () => {
    expect(answerTo({ id: 1, function: "SHARE", args: [10, [[1, "#REF!"]]] })).toEqual({
      id: 1,
      error: "#REF!",
      message: "weights, row 1, column 2 holds #REF!. Correct that cell first.",
    });
    expect(answerTo({ id: 1, function: "place.share", args: ["#DIV/0!", 1] })).toEqual({
      id: 1,
      error: "#DIV/0!",
      message: "total holds #DIV/0!. Correct that cell first.",
    });
  });

  it("is answered with an error and a message where the function refuses", () => {
    expect(answerTo({ id: 7, function: "SHARE", args: [10, [[0, 0]]] })).toEqual({
      id: 7,
      error: "#N/A",
      message: "weights: Every weight is 0, so the total cannot be shared. Give at least one weight above 0.",
    });
  });

  it("shows the error's text in a cell that alone has no answer", () => {
    const answer = answerTo({ id: 3, function: "APPRAISE", args: [[[100]], [[0]]] }) as {
      value: unknown[][];
    };
    expect(answer.value[6]).toEqual(["irr", "#N/A"]);
  });

  it("is answered with an error when it gives more arguments than the function takes", () => {
    expect(answerTo({ id: 1, function: "SHARE", args: [10, [[1]], 3] })).toMatchObject({ error: "#VALUE!" });
    expect(answerTo({ id: 1, function: "SHARE", args: [10, [[1]], {}] })).toMatchObject({ error: "#VALUE!" });
  });

  it.each(["PLACE.NOSUCH", "", "constructor", "PLACE."])(
    "is answered with #NAME? for the function %j",
    (name) => {
      expect(answerTo({ id: 2, function: name, args: [] })).toMatchObject({ id: 2, error: "#NAME?" });
    },
  );

  it.each([
    ["PLACE.STRANDE", "PLACE.STRANDED"],
    ["poolgian", "PLACE.POOLGAIN"],
    ["UNNMET", "PLACE.UNMET"],
    ["NEEDPRICES", "PLACE.NEEDPRICE"],
  ])("is told the nearest name first, for %s", (name, nearest) => {
    expect(answerTo({ id: 2, function: name, args: [] })).toMatchObject({
      message: expect.stringContaining(`There is no function ${name}. Did you mean ${nearest}? There are `),
    });
  });

  it.each(["PLACE.NOSUCH", "", "SUM", "x".repeat(100_000)])(
    "is told none where none is near %.10s",
    (name) => {
      expect(answerTo({ id: 2, function: name, args: [] })).toMatchObject({
        message: expect.not.stringContaining("Did you mean"),
      });
    },
  );

  it.each(["{", "nonsense", '"text"', "[]", "null", "3"])(
    "is answered with an error when it is %s",
    (line) => {
      expect(evaluateLine(line)).toMatchObject({ id: null, error: "#VALUE!" });
    },
  );

  it("keeps its id when the rest cannot be used", () => {
    expect(answerTo({ id: 5 })).toMatchObject({ id: 5, error: "#VALUE!" });
    expect(answerTo({ id: 5, function: "SHARE", args: 3 })).toMatchObject({ id: 5, error: "#VALUE!" });
  });

  it("is ignored when it is empty", () => {
    expect(evaluateLine("  ")).toBeNull();
  });
});

describe("the evaluator", () => {
  it("answers line by line, in order, while its input is still open", async () => {
    const child = spawn(process.execPath, evaluator, { cwd: root }) as ChildProcessWithoutNullStreams;
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    child.stdin.write('{"id":1,"function":"SHARE","args":[1,1]}\n\n');
    expect(JSON.parse((await answers.next()).value as string)).toEqual({ id: 1, value: [[1]] });
    child.stdin.write('oops\r\n{"id":2,"function":"SHARE","args":[2,1]}');
    child.stdin.end();
    expect(JSON.parse((await answers.next()).value as string)).toMatchObject({ id: null, error: "#VALUE!" });
    expect(JSON.parse((await answers.next()).value as string)).toEqual({ id: 2, value: [[2]] });
    const [code] = (await once(child, "exit")) as [number];
    expect(code).toBe(0);
  });

  it("answers a large input whole", () => {
    const lines = Array.from({ length: 5000 }, (_, id) =>
      JSON.stringify({ id, function: "SHARE", args: [id, [[1, 1]]] }),
    );
    const { stdout, status, stderr } = spawnSync(process.execPath, evaluator, {
      cwd: root,
      input: lines.join("\n"),
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
    });
    expect(stderr).toBe("");
    expect(status).toBe(0);
    const ids = stdout
      .trim()
      .split("\n")
      .map((line) => (JSON.parse(line) as { id: number }).id);
    expect(ids).toEqual(lines.map((_, id) => id));
  });
});

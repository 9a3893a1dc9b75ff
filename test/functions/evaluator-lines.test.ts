import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerTo } from "../../src/functions/evaluator/evaluate";
import { linesOf } from "../../src/functions/evaluator/lines";
import type { Line } from "../../src/functions/evaluator/lines";

async function* inChunks(bytes: Uint8Array, cuts: readonly number[]): AsyncGenerator<Uint8Array> {
  const ends = [...new Set(cuts.map((cut) => cut % (bytes.length + 1))), bytes.length].sort((a, b) => a - b);
  let start = 0;
  for (const end of ends) {
    yield await Promise.resolve(bytes.subarray(start, end));
    start = end;
  }
}

async function read(text: string, cuts: readonly number[], most: number): Promise<Line[]> {
  const lines: Line[] = [];
  for await (const group of linesOf(inChunks(new TextEncoder().encode(text), cuts), most))
    lines.push(...group);
  return lines;
}

describe("the lines of a stream", () => {
  it("are the same however the stream is cut", async () => {
    const texts = fc.array(fc.string({ unit: fc.constantFrom("a", "£", "\u2028", "😀", "\r", " ") }), {
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(texts, fc.constantFrom("\n", "\r\n"), fc.array(fc.nat()), async (lines, end, cuts) => {
        const plain = lines.map((line) => line.replace(/\r+$/, ""));
        expect(await read(plain.map((line) => line + end).join(""), cuts, 1000)).toEqual(
          plain.map((text) => ({ text })),
        );
      }),
    );
  });

  it("are counted, and not kept, where they are too long, and the next one is read", async () => {
    const lengths = fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(lengths, fc.array(fc.nat()), async (each, cuts) => {
        const text = each.map((length) => `${"x".repeat(length)}\n`).join("");
        expect(await read(text, cuts, 10)).toEqual(
          each.map((length) => (length > 10 ? { tooLong: length } : { text: "x".repeat(length) })),
        );
      }),
    );
  });

  it("include a last one that is not ended", async () => {
    expect(await read("a\nb", [], 10)).toEqual([{ text: "a" }, { text: "b" }]);
    expect(await read("a\n", [], 10)).toEqual([{ text: "a" }]);
    expect(await read("", [], 10)).toEqual([]);
  });
});

describe("an answer", () => {
  it.each([
    ["[", "]"],
    ['{"a":', "}"],
  ])("is always one line of JSON, with an id or arguments nested in %s too", (open, close) => {
    for (const depth of [1, 100, 5000, 100_000]) {
      const nested = `${open.repeat(depth)}1${close.repeat(depth)}`;
      for (const text of [
        `{"id":${nested},"function":"SHARE","args":[1,1]}`,
        `{"id":1,"function":"SHARE","args":[${nested},1]}`,
        `{"id":1,"function":${nested},"args":${nested}}`,
      ]) {
        const answer = answerTo({ text }, 1_000_000)!;
        expect(answer).not.toContain("\n");
        expect(Object.keys(JSON.parse(answer) as object)).toContain("id");
      }
    }
  });
});

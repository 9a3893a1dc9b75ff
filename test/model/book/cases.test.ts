import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { answerTo, readBook } from "../../../src/model/book";
import type { Json } from "../../../src/model/book";
import { at } from "../../../src/model/json";

/** A book, and figures of its first scenario by their paths, worked out elsewhere. */
interface Case {
  readonly source: string;
  readonly book: unknown;
  readonly expected: Readonly<Record<string, number | readonly number[]>>;
}

const folder = path.join(import.meta.dirname, "cases");
const cases = readdirSync(folder).map((file) => {
  const read = JSON.parse(readFileSync(path.join(folder, file), "utf8")) as Case;
  return [file, read] as const;
});

describe("books whose figures were worked out elsewhere", () => {
  it.each(cases)("come to them: %s", (_, { source, book, expected }) => {
    expect(source.length).toBeGreaterThan(0);
    const [scenario] = answerTo(readBook(book)).scenarios as unknown as readonly Json[];
    for (const [figure, value] of Object.entries(expected)) {
      const found = at(scenario, figure.split("."));
      const [figures, values] = [found, value].map((each) => (Array.isArray(each) ? each : [each]));
      expect(figures, figure).toHaveLength(values!.length);
      values!.forEach((each, year) => expect(figures![year], `${figure}, ${year}`).toBeCloseTo(each, 9));
    }
  });
});

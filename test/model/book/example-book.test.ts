import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, it } from "vitest";
import { answerTo, readBook } from "../../../src/model/book";
import { expectFigures } from "./figures";

const folder = path.resolve(import.meta.dirname, "../../../../shared/book");
const example = path.join(folder, "book-spec-example.json");
const json = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));

describe("the worked example of the book specification", () => {
  const runs = existsSync(example) ? it : it.skip;
  runs(`comes to the figures of an independent program (skipped where ${example} is absent)`, () => {
    const answer = JSON.parse(JSON.stringify(answerTo(readBook(json(example))))) as unknown;
    expectFigures(answer, json(path.join(folder, "book-spec-example-answer.json")));
  });
});

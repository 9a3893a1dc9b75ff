import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { openFile } from "../../../preview/file";
import { inspected } from "../../../preview/file/inspect/inspected";

const page = readFileSync(path.resolve(import.meta.dirname, "../../../docs/reading.md"), "utf8");

it("the example of docs/reading.md is what the reader says", async () => {
  const file = new TextEncoder().encode(blockOf("csv"));
  const { content } = await openFile("spending.csv", file);
  expect(inspected("spending.csv", content)).toEqual([JSON.parse(blockOf("json"))]);
});

function blockOf(language: string): string {
  return new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(page)?.[1] ?? "";
}

import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "commands-"));
const at = (name: string): string => join(folder, name);
mkdirSync(at("folder"));
writeFileSync(at("empty"), "");
writeFileSync(at("note.txt"), "hello world");
writeFileSync(at("object.json"), '{"a":1}');
writeFileSync(at("packed"), Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]));
afterAll(() => rmSync(folder, { recursive: true }));

const MINUTES = 120_000;
const WRONG = ["nothing", "folder", "empty", "note.txt", "object.json", "packed"];

/** What a command says of files, a line each, and its exit code. */
function said(main: string, words: readonly string[]): { lines: readonly string[]; status: number | null } {
  const { stdout, stderr, status } = spawnSync(process.execPath, ["--import", "tsx", main, ...words], {
    cwd: join(import.meta.dirname, "../../.."),
    input: "",
    encoding: "utf8",
  });
  return { lines: `${stdout}${stderr}`.trim().split("\n"), status };
}

/** What is said of each wrong file in turn. */
const TABLES = [/no such file/, /a folder/, /is empty/, /No table was found/, /is JSON/, /./];
const JSON_FILES = [/no such file/, /a folder/, /is empty/, /no JSON/, /(?:no field|missing)/, /and no JSON/];

describe("a command that takes several files says of each what is wrong with it", () => {
  it.each([
    ["preview/file/inspect/main.ts", TABLES],
    ["preview/match/main.ts", TABLES],
    ["preview/pool/main.ts", JSON_FILES],
    ["preview/estate/main.ts", JSON_FILES],
    ["preview/book/main.ts", JSON_FILES],
  ])(
    "%s",
    (main, expected) => {
      const { lines, status } = said(main, WRONG.map(at));
      expect(status).toBe(2);
      expect(lines).toHaveLength(WRONG.length);
      WRONG.forEach((file, line) => {
        expect(lines[line]).toContain(at(file));
        expect(lines[line]).toMatch(expected[line]!);
      });
    },
    MINUTES,
  );
});

describe("a command says how it is used", () => {
  it.each([
    ["inspect", "preview/file/inspect/main.ts"],
    ["copy", "preview/file/copy/main.ts"],
    ["match", "preview/match/main.ts"],
    ["pool", "preview/pool/main.ts"],
    ["estate", "preview/estate/main.ts"],
    ["book", "preview/book/main.ts"],
    ["write", "preview/book/write/main.ts"],
    ["evaluate", "src/functions/evaluator/main.ts"],
  ])(
    "%s --help",
    (name, main) => {
      const { lines, status } = said(main, ["--help"]);
      expect(status).toBe(0);
      expect(lines).toHaveLength(1);
      expect(lines[0]).toMatch(new RegExp(`^npm run --silent ${name} .*: .*\\.$`));
    },
    MINUTES,
  );
});

describe("a command that makes a file says whose fault it is", () => {
  const made = at("made.xlsx");

  it.each([
    [
      "preview/file/copy/main.ts",
      [at("folder"), made],
      `${at("folder")}: That is a folder. Name a file in it.`,
    ],
    [
      "preview/file/copy/main.ts",
      [at("note.txt"), at("note.txt")],
      /note\.txt: The copy would be written over/,
    ],
    ["preview/book/write/main.ts", [at("nothing"), made, made], /nothing: There is no such file/],
    [
      "preview/book/write/main.ts",
      ["preview/sample/book.json", at("folder"), made],
      /folder: That is a folder/,
    ],
    ["src/functions/evaluator/main.ts", [at("note.txt")], /note\.txt: Requests come on standard input/],
  ])(
    "%s %j",
    (main, words, sentence) => {
      const { lines, status } = said(main, words);
      expect(status).toBe(2);
      expect(lines.join("\n")).toMatch(sentence);
    },
    MINUTES,
  );
});

import { link, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { readGiven, readGivenText, writeBeside } from "../../../preview/given";
import { pathGiven } from "../../../preview/given/path";
import { whyNotRead } from "../../../preview/given/read";
import { whyNotWritten } from "../../../preview/given/write";

let folder = "";
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "given-"));
  await mkdir(at("folder"));
  await writeFile(at("text.json"), '{"place":"Café"}');
  await writeFile(at("latin.json"), Uint8Array.from([0x22, 0xe9, 0x22]));
  await writeFile(at("wide.json"), Uint8Array.from([0xff, 0xfe, 0x7b, 0, 0x7d, 0]));
  await writeFile(at("book.json"), Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]));
});

afterAll(() => rm(folder, { recursive: true }));

async function refusal(work: Promise<unknown>): Promise<string> {
  return await work.then(
    () => "",
    (problem: Error) => `${problem.name}: ${problem.message}`,
  );
}

describe("a file that a command is given", () => {
  it("is read", async () => {
    expect(await readGivenText(at("text.json"))).toBe('{"place":"Café"}');
    expect((await readGiven(at("latin.json"))).length).toBe(3);
  });

  it.each([
    ["nothing.json", "GivenProblem: There is no such file. Check its folder and how its name is spelt."],
    ["text.json/in.json", "GivenProblem: There is no such file. Check its folder and how its name is spelt."],
    ["folder", "GivenProblem: That is a folder. Name a file in it."],
    [`${"long".repeat(100)}.json`, /^GivenProblem: Its name is longer than a file's may be/],
    ["latin.json", /^GivenProblem: This is no text in UTF-8/],
    ["wide.json", /^GivenProblem: This is a text in UTF-16\. Save it as UTF-8/],
    ["book.json", /^GivenProblem: This is a workbook or another packed file, and no JSON/],
  ])("is refused in a sentence that says what to do: %s", async (name, sentence) => {
    expect(await refusal(readGivenText(at(name)))).toMatch(sentence);
  });

  it("that may not be read, or is an option nobody knows, is not said to be missing", () => {
    expect(whyNotRead("a.csv", "EACCES")).toBe(
      "You may not read it. Ask its owner for leave, or for a copy.",
    );
    expect(whyNotRead("--all", "ENOENT")).toBe("There is no such option, and no file of that name.");
    expect(whyNotRead("a.csv", "EIO")).toContain("(EIO)");
  });
});

describe("a file that is named from another folder", () => {
  it("is looked for where npm was asked, and as it is named where npm runs nothing here", () => {
    const npm = { INIT_CWD: folder, npm_package_json: resolve("package.json") };
    expect(pathGiven("text.json", npm)).toBe(at("text.json"));
    expect(pathGiven(at("text.json"), npm)).toBe(at("text.json"));
    expect(pathGiven("text.json", { ...npm, npm_package_json: at("package.json") })).toBe("text.json");
    expect(pathGiven("text.json", {})).toBe("text.json");
  });
});

describe("a file that a command makes", () => {
  it("is written, over an older one too", async () => {
    await writeBeside([at("text.json")], at("copy.json"), Uint8Array.from([0x31]));
    await writeBeside([at("text.json")], at("copy.json"), Uint8Array.from([0x32]));
    expect(await readGivenText(at("copy.json"))).toBe("2");
  });

  it("is never written over one it is made from, by whatever path", async () => {
    const bytes = Uint8Array.from([0x33]);
    const said = await refusal(writeBeside([at("other"), at("text.json")], at("folder/../text.json"), bytes));
    expect(said).toMatch(/written over a file it is made from\. Give it another name\.$/);
    expect(await readGivenText(at("text.json"))).toBe('{"place":"Café"}');
  });

  it("is not written over one it is made from by a link of either kind", async () => {
    await link(at("text.json"), at("hard.json"));
    await symlink(at("text.json"), at("soft.json"));
    for (const name of ["hard.json", "soft.json"]) {
      const said = await refusal(writeBeside([at("text.json")], at(name), Uint8Array.from([0x33])));
      expect(said).toMatch(/written over a file it is made from/);
    }
    expect(await readGivenText(at("text.json"))).toBe('{"place":"Café"}');
  });

  it("is said to take the place of another, where it does", async () => {
    const told = vi.spyOn(console, "error").mockImplementation(() => undefined);
    await writeBeside([at("text.json")], at("fresh.json"), Uint8Array.from([0x31]));
    expect(told).not.toHaveBeenCalled();
    await writeBeside([at("text.json")], at("fresh.json"), Uint8Array.from([0x32]));
    expect(told.mock.calls).toEqual([
      [`${at("fresh.json")}: It takes the place of the file that had this name.`],
    ]);
    told.mockRestore();
  });

  it("is refused in a sentence that says what to do", async () => {
    const bytes = Uint8Array.from([0x33]);
    expect(await refusal(writeBeside([], at("folder"), bytes))).toMatch(
      /That is a folder\. Name a file in it\.$/,
    );
    expect(await refusal(writeBeside([], at("none/x.xlsx"), bytes))).toMatch(
      /There is no folder .*none\. Make it, or/,
    );
    expect(whyNotWritten("x.xlsx", "EACCES")).toBe("You may not write there. Name a folder of your own.");
  });
});

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";

const root = path.resolve(import.meta.dirname, "../..");

const LINES: readonly (readonly [code: string, isMap: boolean])[] = [
  ["export const a = {}; a[name] = 1;", true],
  ["export const b = {}; b[name] ??= 1;", true],
  ["export const c = { ...before }; c[`${agency} ${service}`]++;", true],
  ["export const d = {} as Record<string, number>; d[name] = 1;", true],
  ["export const e = new Map(); e.set(name, 1);", false],
  ["export const f = []; f[row] = 1;", false],
  ['export const g = {}; g["row"] = 1; g.column = 2;', false],
  ["export const h = { spend: 0, grants: 0 }; h[kind] += 1;", false],
  ["export const i = { ...before, [name]: 1 };", false],
];

it("the lint refuses objects that are written to by names, and nothing besides", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "plain-maps-"));
  const config = {
    categories: { correctness: "off" },
    jsPlugins: [path.join(root, "build/lint/one-way.mjs")],
    rules: { "one-way/no-plain-maps": "error" },
  };
  const at = (name: string) => path.join(folder, name);
  writeFileSync(at(".oxlintrc.json"), JSON.stringify(config));
  writeFileSync(at("lines.ts"), LINES.map(([code]) => code).join("\n"));
  const oxlint = path.join(root, "node_modules/.bin/oxlint");
  const { stdout } = spawnSync(oxlint, ["-c", at(".oxlintrc.json"), "--format", "unix", at("lines.ts")], {
    encoding: "utf8",
  });
  rmSync(folder, { recursive: true });
  const refused = [...stdout.matchAll(/lines\.ts:(\d+):/g)].map(([, line]) => LINES[Number(line) - 1]?.[0]);
  expect(refused).toEqual(LINES.filter(([, isMap]) => isMap).map(([code]) => code));
});

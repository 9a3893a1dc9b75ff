import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { catalogue, functionsJson, NAMESPACE } from "../../src/functions";
import { root } from "./browser";

/**
 * What Excel loads each time a workbook with the add-in is opened: the functions with the model, the reader of tables, and the pane with React; then what is loaded
 * when it is asked for: the screens of a book, what plans its sheets, copies and repair with their screens, and the functions in ordinary Excel.
 */
const LARGEST_KB = {
  ...{ functions: 137, reading: 130, common: 10, book: 54, sheets: 80, taskpane: 181 },
  ...{ grants: 20, findings: 10, copies: 7, sharing: 3, twins: 13 },
} as const;
/** The pane's own script: its first screen, and the screens of a book with the model that only they need. What plans its sheets comes when they are reviewed, or are there. */
const LARGEST_PANE_KB = 243;
const addin = path.join(root, "dist/addin");
const read = (file: string) => readFileSync(path.join(addin, file), "utf8");

describe("what is built to ship", () => {
  it("has a functions.json that names the catalogue's functions, no more and no fewer", () => {
    const written = JSON.parse(read("functions.json")) as { functions: { id: string; name: string }[] };
    expect(written).toEqual(functionsJson());
    expect(written.functions.map(({ id }) => id)).toEqual(catalogue.map(({ id }) => id));
    for (const { name } of written.functions) expect(name.startsWith(`${NAMESPACE}.`), name).toBe(false);
  });

  it.each(Object.entries(LARGEST_KB))("has a %s.js of at most %i KB when compressed", (name, limit) => {
    const kilobytes = gzipSync(read(`${name}.js`)).length / 1024;
    expect(
      kilobytes,
      `${name}.js has ${kilobytes.toFixed(1)} KB compressed. Find out what came in, or raise the limit in this test knowingly.`,
    ).toBeLessThanOrEqual(limit);
  });

  it(`has a pane of at most ${LARGEST_PANE_KB} KB of script when compressed, without the solver`, () => {
    const bytes = [read("taskpane.js"), read("book.js"), read("common.js")].map(
      (script) => gzipSync(script).length,
    );
    expect(bytes.reduce((sum, each) => sum + each, 0) / 1024).toBeLessThanOrEqual(LARGEST_PANE_KB);
  });

  it("takes Office.js from Microsoft and carries no copy of it", () => {
    expect(read("taskpane.html")).toContain("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
    expect(
      readdirSync(addin, { recursive: true }).filter((file) => /office.*\.js/i.test(String(file))),
    ).toEqual([]);
    for (const name of Object.keys(LARGEST_KB)) expect(read(`${name}.js`)).not.toContain("OSF.DDA");
  });

  it("has no script or style written into its page", () => {
    const page = read("taskpane.html");
    expect(page).not.toMatch(/<script(?![^>]*\ssrc=)/);
    expect(page).not.toMatch(/<style|\sstyle=|\son[a-z]+=/);
  });

  it("has its security policy in the page, so that it holds on any server", () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(read("taskpane.html"))?.[1];
    expect(policy).toContain(
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' https://appsforoffice.microsoft.com;",
    );
    expect(policy).toContain("connect-src 'self';");
    expect(policy).not.toMatch(/'unsafe-inline'|'unsafe-eval'|frame-ancestors/);
  });

  it("carries the manifest as it is in the project", () => {
    expect(read("manifest.xml")).toBe(readFileSync(path.join(root, "manifest.xml"), "utf8"));
  });
});

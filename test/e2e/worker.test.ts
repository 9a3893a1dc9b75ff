import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { VERSION } from "../../src/worker/messages";
import type { Reply } from "../../src/worker/messages";
import { knapsack, smallProgramme } from "../worker/programmes";
import { root, setStage } from "./browser";
import type { Stage } from "./browser";

/** The solver and its worker together. Only loaded when a question needs them. */
const LARGEST_SOLVER_KB = 1300;
const addin = path.join(root, "dist/addin");
const read = (file: string) => readFileSync(path.join(addin, file));

describe("the solver that is built", () => {
  it(`has at most ${LARGEST_SOLVER_KB} KB when compressed`, () => {
    const kilobytes = ["worker.js", "highs.wasm"]
      .map((file) => gzipSync(read(file)).length / 1024)
      .reduce((sum, size) => sum + size, 0);
    expect(
      kilobytes,
      `worker.js and highs.wasm have ${kilobytes.toFixed(1)} KB compressed. Find out what came in, or raise the limit in this test knowingly.`,
    ).toBeLessThanOrEqual(LARGEST_SOLVER_KB);
  });

  it("stays out of the pane, and the pane's page does not load it", () => {
    for (const name of ["taskpane.js", "functions.js"]) {
      expect(read(name).toString()).not.toMatch(/Highs_|highs\.wasm/);
    }
    expect(read("taskpane.html").toString()).not.toContain("worker.js");
    expect(read("worker.js").toString()).toContain("Highs_");
  });

  it("carries its licence, and no path of the machine that built it", () => {
    expect(read("highs.wasm.LICENSE.txt").toString()).toContain("MIT License");
    expect(read("worker.js").toString()).not.toContain(path.basename(root) + "/node_modules");
  });
});

describe("the solver in a browser", () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage();
  });
  afterAll(async () => {
    await stage?.stop();
  });

  it("solves programmes in the worker's own file, under the add-in's security policy", async () => {
    const context = await stage.browser.newContext({ ignoreHTTPSErrors: true });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("requestfailed", (request) => complaints.push(request.url()));
    page.on("console", (message) => {
      if (/Content Security Policy/.test(message.text())) complaints.push(message.text());
    });
    await page.goto(`${stage.server.origin}/addin/taskpane.html`);
    const replies = await page.evaluate(
      async ({ version, programmes }) => {
        const worker = new Worker("worker.js");
        const ask = (id: number) =>
          new Promise<Reply>((resolve, reject) => {
            worker.onmessage = ({ data }: { data: Reply }) => data.kind !== "progress" && resolve(data);
            worker.onerror = ({ message }) => reject(new Error(message));
            worker.postMessage({ version, id, programme: programmes[id] });
          });
        const answers = [];
        for (const id of programmes.keys()) answers.push(await ask(id));
        worker.terminate();
        return answers;
      },
      { version: VERSION, programmes: [smallProgramme, knapsack] },
    );
    expect(replies).toMatchObject([
      { id: 0, kind: "solved", solution: { objective: 34, values: [2, 6], prices: [3, 1] } },
      { id: 1, kind: "solved", solution: { objective: 21, values: [0, 1, 1, 1] } },
    ]);
    expect(complaints).toEqual([]);
    await context.close();
  });
});

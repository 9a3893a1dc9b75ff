import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { jobsBesideThePage } from "../../src/worker";
import { VERSION } from "../../src/worker/messages";
import { knapsack, marketSplit, smallProgramme } from "../worker/programmes";
import { root, setStage } from "./browser";
import type { Stage } from "./browser";
import { bundleForPage } from "./bundle";

/** The solver and its worker together. Only loaded when a question needs them. */
const LARGEST_SOLVER_KB = 1330;
const addin = path.join(root, "dist/addin");
const read = (file: string) => readFileSync(path.join(addin, file));

/** The worker's door as the page in the browser has it. */
declare const jobsDoor: { readonly jobsBesideThePage: typeof jobsBesideThePage };

describe("the worker that is built", () => {
  it(`has at most ${LARGEST_SOLVER_KB} KB with the solver when compressed`, () => {
    const kilobytes = ["worker.js", "highs.wasm"]
      .map((file) => gzipSync(read(file)).length / 1024)
      .reduce((sum, size) => sum + size, 0);
    expect(
      kilobytes,
      `worker.js and highs.wasm have ${kilobytes.toFixed(1)} KB compressed. Find out what came in, or raise the limit in this test knowingly.`,
    ).toBeLessThanOrEqual(LARGEST_SOLVER_KB);
  });

  it("keeps the solver out of the pane, and the pane's page does not load it", () => {
    for (const name of ["taskpane.js", "functions.js", "reading.js"]) {
      expect(read(name).toString()).not.toMatch(/Highs_|highs\.wasm/);
    }
    expect(read("taskpane.html").toString()).not.toContain("worker.js");
    expect(read("worker.js").toString()).toContain("Highs_");
  });

  it("carries its licence, the release's number, and no path of the machine that built it", () => {
    expect(read("highs.wasm.LICENSE.txt").toString()).toContain("MIT License");
    expect(read("worker.js").toString()).toContain(`"${VERSION}"`);
    expect(read("worker.js").toString()).not.toContain("devDependencies");
    expect(read("worker.js").toString()).not.toContain(path.basename(root) + "/node_modules");
  });
});

describe("the worker in a browser", () => {
  let stage: Stage;
  let door: string;
  beforeAll(async () => {
    [stage, door] = await Promise.all([setStage(), bundleForPage("src/worker/index.ts", "jobsDoor")]);
  });
  afterAll(async () => {
    await stage?.stop();
  });

  /** The add-in's page with the worker's door, and what its security policy or the network complained of. */
  async function openPage(): Promise<{ page: Page; complaints: string[]; close: () => Promise<void> }> {
    const context = await stage.browser.newContext({ ignoreHTTPSErrors: true });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("requestfailed", (request) => complaints.push(request.url()));
    page.on("console", (message) => {
      // What Office.js itself tries outside Excel (styles, a frame for telemetry) is no matter of the worker's.
      if (/Content Security Policy/.test(message.text()) && !/inline style|Framing/.test(message.text()))
        complaints.push(message.text());
    });
    await page.goto(`${stage.server.origin}/addin/taskpane.html`);
    await page.evaluate(door);
    return { page, complaints, close: () => context.close() };
  }

  it("solves programmes in the worker's own file, under the add-in's security policy", async () => {
    const { page, complaints, close } = await openPage();
    const answers = await page.evaluate(
      async (programmes) => {
        const port = jobsDoor.jobsBesideThePage();
        return Promise.all(programmes.map((programme) => port.start("programme", programme)));
      },
      [smallProgramme, knapsack],
    );
    expect(answers).toMatchObject([
      { objective: 34, values: [2, 6], prices: [3, 1] },
      { objective: 21, values: [0, 1, 1, 1] },
    ]);
    // The browser takes an ended worker off its list a moment later.
    await expect.poll(() => page.workers().length, { timeout: 20_000 }).toBe(1);
    expect(complaints).toEqual([]);
    await close();
  });

  it("really stops a solve that is cancelled on the way, and solves the next with another worker", async () => {
    const { page, close } = await openPage();
    let started = 0;
    page.on("worker", () => (started += 1));
    const said = await page.evaluate(
      async ([long, short]) => {
        const port = jobsDoor.jobsBesideThePage();
        const stopping = new AbortController();
        const reports: number[] = [];
        const stopped = port.start("programme", long!, {
          signal: stopping.signal,
          onProgress: ({ steps }) => {
            reports.push(steps);
            stopping.abort();
          },
        });
        const next = port.start("programme", short!);
        const reason = await stopped.then(
          () => "answered",
          (problem: Error) => `${problem.name}: ${problem.message}`,
        );
        return { reason, reports, next: await next };
      },
      [marketSplit(), smallProgramme],
    );
    expect(said.reason).toBe("JobStopped: Stopped, as you asked. Nothing was changed.");
    expect(said.reports).toHaveLength(1);
    expect(said.next).toMatchObject({ objective: 34 });
    expect(started).toBe(2);
    // The browser takes an ended worker off its list a moment later.
    await expect.poll(() => page.workers().length, { timeout: 20_000 }).toBe(1);
    await close();
  });

  it("says in a sentence that its file is missing, or of another release, and works once it is replaced", async () => {
    const { page, close } = await openPage();
    const solve = () =>
      page.evaluate(async (programme) => {
        const port = jobsDoor.jobsBesideThePage();
        const said = await port.start("programme", programme).then(
          ({ status }) => status,
          (problem: Error) => problem.message,
        );
        port.close();
        return said;
      }, smallProgramme);

    await page.route("**/worker.js", (route) => route.fulfill({ status: 404, body: "" }));
    expect(await solve()).toContain("The work could not be started. Close the pane and open it again.");
    await page.unroute("**/worker.js");

    const older = read("worker.js").toString().replaceAll(`"${VERSION}"`, '"0.0.0"');
    await page.route("**/worker.js", (route) =>
      route.fulfill({ contentType: "text/javascript", body: older }),
    );
    expect(await solve()).toBe(
      "Total Place was updated while it was open. Close the pane and open it again.",
    );
    await page.unroute("**/worker.js");

    expect(await solve()).toBe("optimal");
    await close();
  });
});

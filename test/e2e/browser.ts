import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import { inject } from "vitest";
import { ADDIN_FOLDER } from "../../build";
import { localCertificate, serve } from "../../preview/serve";
import type { RunningServer } from "../../preview/serve";

export const root = path.resolve(import.meta.dirname, "../..");

/** Started once for a file of tests. */
export interface Stage {
  readonly browser: Browser;
  readonly server: RunningServer;
  stop(): Promise<void>;
}

/** The preview, opened in a page of its own. */
export interface Preview {
  readonly page: Page;
  /** The task pane's document. */
  pane(): Promise<Frame>;
  /** Requests to another origin, errors on the console, uncaught errors and refusals by the security policy so far. */
  readonly problems: readonly string[];
  /** Types a text into a cell as a person does: through the name box and the grid. */
  type(address: string, text: string): Promise<void>;
  /** The values of a block such as "A1:C3" on the active sheet, as the engine has them now. */
  values(address: string): Promise<unknown[][]>;
  /** Waits until a cell has another value than #BUSY! or nothing, and gives it. */
  answer(address: string): Promise<unknown>;
  /** Everything on sheets, formulas where there are any, by sheet name. */
  contents(sheets: readonly string[]): Promise<Readonly<Record<string, unknown[][]>>>;
  /** Makes the task pane so many pixels wide, as a person does who drags its edge, and waits until it is. */
  widen(pixels: number): Promise<void>;
  screenshot(name: string): Promise<void>;
  close(): Promise<void>;
}

export interface OpenOptions {
  /** "?pane=320&theme=dark" */
  readonly query?: string;
  readonly width?: number;
  readonly height?: number;
}

const SLOWEST_START = 30_000;

/**
 * Starts the server on a free port with what was built, and reaches the browser of all files (one-browser.ts).
 * The add-in is the one that ships, unless a folder of another is given.
 */
export async function setStage(addin: string = ADDIN_FOLDER.shipped): Promise<Stage> {
  if (!existsSync(path.join(root, "dist/preview/index.html"))) {
    throw new Error("Nothing is built yet. Run npm test, or npm run build first.");
  }
  const server = await serve({
    root,
    certificate: await localCertificate(path.join(root, ".cache/certificate")),
    port: 0,
    orNextFree: false,
    officeJs: "package",
    addin,
  });
  const browser = await chromium.connect(inject("browser"));
  return {
    browser,
    server,
    stop: async () => {
      // Its windows of this file; the browser itself stays.
      await browser.close();
      await server.stop();
    },
  };
}

/** Opens the preview and waits until workbook and pane are there. */
export async function openPreview(stage: Stage, options: OpenOptions = {}): Promise<Preview> {
  const context = await stage.browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: options.width ?? 1280, height: options.height ?? 800 },
    locale: "en-GB",
  });
  const problems = watch(context, stage.server.origin);
  const page = await context.newPage();
  await page.goto(`${stage.server.origin}/${options.query ?? ""}`);
  const preview: Preview = {
    page,
    problems,
    pane: async () => {
      const frame = page.frames().find((candidate) => candidate.url().includes("/addin/taskpane.html"));
      if (!frame) throw new Error("The task pane is not in the page.");
      return frame;
    },
    type: async (address, text) => {
      await page.evaluate((where) => window.preview!.select(where), address);
      await page.locator("#grid canvas").first().focus();
      await page.keyboard.type(text, { delay: 1 });
      await page.keyboard.press("Enter");
    },
    values: (address) => page.evaluate((where) => window.preview!.values(where), address),
    answer: async (address) => {
      await page.waitForFunction(
        (where) => !["", "#BUSY!"].includes(String(window.preview!.values(where)[0]?.[0])),
        address,
        { timeout: SLOWEST_START },
      );
      return (await preview.values(address))[0]?.[0];
    },
    contents: (sheets) =>
      page.evaluate(
        (names) => Object.fromEntries(names.map((name) => [name, window.preview!.contents(name)])),
        sheets,
      ),
    widen: async (pixels) => {
      await page
        .locator("#workspace")
        .evaluate((place, width) => place.style.setProperty("--pane-width", `${width}px`), pixels);
      await (
        await preview.pane()
      ).waitForFunction((width) => Math.abs(window.innerWidth - width) < 8, pixels, {
        timeout: SLOWEST_START,
      });
    },
    screenshot: async (name) => {
      const folder = path.join(root, "test/output/screenshots");
      mkdirSync(folder, { recursive: true });
      await page.screenshot({ path: path.join(folder, `${name}.png`) });
    },
    close: () => context.close(),
  };
  await page.waitForFunction(() => window.preview !== undefined, undefined, { timeout: SLOWEST_START });
  await page.evaluate(() => window.preview!.ready);
  // The pane shows a button once Office.js has found its host and the page has drawn itself.
  await (await preview.pane()).locator("#root button").first().waitFor();
  return preview;
}

function watch(context: BrowserContext, origin: string): string[] {
  const problems: string[] = [];
  const isOurs = (address: string) =>
    address.startsWith(`${origin}/`) || /^(data|blob):|^about:/.test(address);
  context.on("request", (request) => {
    if (!isOurs(request.url())) problems.push(`request to ${request.url()}`);
  });
  context.on("requestfailed", (request) => {
    problems.push(`failed: ${request.url()} ${request.failure()?.errorText ?? ""}`);
  });
  context.on("response", (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  context.on("console", (message) => {
    if (message.type() === "error") problems.push(`console: ${message.text()}`);
  });
  context.on("weberror", (error) => problems.push(`uncaught: ${error.error().message}`));
  context.on("page", (page) => page.on("websocket", (socket) => problems.push(`socket to ${socket.url()}`)));
  return problems;
}

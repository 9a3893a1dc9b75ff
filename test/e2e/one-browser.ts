import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { findBrowser } from "../runner/browser.mjs";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the one browser of all files is reached. */
    browser: string;
  }
}

/** Starts the browser that all files of tests share, each with windows of its own; it reaches nothing but this machine. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = await findBrowser();
  if (executablePath === null)
    throw new Error("There is no browser here. Run npm test, which finds or installs one.");
  const server = await chromium.launchServer({
    executablePath,
    args: launchArguments(),
    host: "127.0.0.1",
  });
  project.provide("browser", server.wsEndpoint());
  return () => server.close();
}

function launchArguments(): string[] {
  const isRoot = process.getuid?.() === 0;
  return [
    ...(isRoot ? ["--no-sandbox"] : []),
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    // Should a page ask for another machine all the same, the browser does not even look up its name. This machine has one address
    // here: on a busy one, Chromium was seen to give up between its two (ERR_TOO_MANY_RETRIES).
    "--host-resolver-rules=MAP localhost 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
  ];
}

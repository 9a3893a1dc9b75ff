import { readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM, ResourceLoader, VirtualConsole } from "jsdom";
import { createHeadlessEngine } from "../../preview/engine/headless";
import type { Person } from "../../preview/engine/headless";
import type { FiledSheet } from "../../preview/engine";
import type { Engine } from "../../preview/host/engine";
import { createHost } from "../../preview/host";
import type { Host, HostOptions, Requirements } from "../../preview/host";
import { openConversation } from "../../preview/host/transport/conversation";
import type { Conversation } from "../../preview/host/transport/conversation";

/**
 * The genuine, unmodified Office.js in a page of jsdom, answered by the stand-in for Excel:
 *
 *     const office = await bootOffice();
 *     await office.Excel.run(async (context) => { ... });
 *     office.close();
 *
 * `bootOffice({ asGlobals: true })` also makes Office, Excel and the like global, so that the project's own code, which
 * expects them, runs in the same test; `close` takes them away again.
 */
export interface BootedOffice {
  readonly window: JSDOM["window"];
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly CustomFunctions: typeof CustomFunctions;
  readonly host: Host;
  readonly engine: Engine;
  /** What a person does in the grid. */
  readonly person: Person;
  readonly conversation: Conversation;
  /** What the page said on its console about errors of its own. */
  readonly pageErrors: readonly string[];
  close(): void;
}

export interface BootOptions {
  readonly requirements?: Requirements;
  readonly locale?: string;
  readonly asGlobals?: boolean;
  /** What custom functions answered in an earlier workbook. */
  readonly answers?: HostOptions["answers"];
  /** The sheets of a file that the workbook is opened with. */
  readonly filed?: readonly FiledSheet[];
  /** What is told the host before the add-in comes. */
  readonly fill?: (host: Host) => void;
}

const ORIGIN = "https://localhost:3000";
const OFFICE_JS = path.resolve(import.meta.dirname, "../../node_modules/@microsoft/office-js/dist");

let boots = 0;

export async function bootOffice(options: BootOptions = {}): Promise<BootedOffice> {
  const engine = createHeadlessEngine(options.filed);
  const { requirements, answers } = options;
  const host = createHost(engine, {
    ...(requirements && { requirements }),
    ...(answers && { answers }),
  });
  options.fill?.(host);
  const locale = options.locale ?? "en-US";
  const pageErrors: string[] = [];
  const virtualConsole = new VirtualConsole();
  virtualConsole.on("jsdomError", (error) => pageErrors.push(error.message));
  let page: JSDOM["window"] | null = null;
  const conversation = openConversation(host, {
    id: `boot-${(boots += 1)}`,
    origin: ORIGIN,
    locale,
    // A message never arrives while its sender is still at work.
    send: (text) =>
      setTimeout(() => {
        page?.dispatchEvent(new page.MessageEvent("message", { data: text, origin: ORIGIN, source: null }));
      }, 0),
  });
  host.attach(conversation);
  const dom = new JSDOM(
    "<!doctype html><html lang='en-GB'><head></head><body><div id='root'></div></body></html>",
    {
      url: `${ORIGIN}/addin/taskpane.html?_host_Info=${conversation.hostInfo}`,
      runScripts: "dangerously",
      resources: new OfficeFiles(),
      pretendToBeVisual: true,
      virtualConsole,
      beforeParse: (window) => {
        page = window as unknown as JSDOM["window"];
        page.name = conversation.frameName;
        const excel = { postMessage: (text: string) => conversation.receive(text) };
        Object.defineProperty(page, "opener", { value: excel, configurable: true });
        // Office.js reads document.domain when it checks where its host is; jsdom has none.
        Object.defineProperty(page.document, "domain", { value: "localhost", configurable: true });
      },
    },
  );
  const { window } = dom;
  await loadScript(window, "/office-js/office.js");
  const office = window as unknown as Pick<BootedOffice, "Excel" | "Office" | "CustomFunctions">;
  await office.Office.onReady();
  await host.customFunctions.whenReady();
  const takeBack = options.asGlobals ? makeGlobal(window) : () => {};
  return {
    window,
    Excel: office.Excel,
    Office: office.Office,
    CustomFunctions: office.CustomFunctions,
    host,
    engine,
    person: engine.person,
    conversation,
    pageErrors,
    close: () => {
      takeBack();
      page = null;
      window.close();
      engine.dispose();
    },
  };
}

/** Gives out Microsoft's files as they are in node_modules, and no other files. */
class OfficeFiles extends ResourceLoader {
  override fetch(url: string) {
    const { pathname } = new URL(url);
    const asked = pathname.startsWith("/office-js/")
      ? path.join(OFFICE_JS, pathname.slice("/office-js/".length))
      : "";
    try {
      const file = Promise.resolve(readFileSync(asked));
      return Object.assign(file, { abort: () => {} });
    } catch {
      return null;
    }
  }
}

function loadScript(window: JSDOM["window"], source: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = window.document.createElement("script");
    script.addEventListener("load", () => resolve());
    script.addEventListener("error", () => reject(new Error(`${source} could not be loaded.`)));
    script.src = ORIGIN + source;
    window.document.head.append(script);
  });
}

/** The names of Office.js that the project's own code expects to find global. */
const OFFICE_NAMES = ["Office", "Excel", "OfficeExtension", "OfficeRuntime", "CustomFunctions"];

function makeGlobal(window: JSDOM["window"]): () => void {
  for (const name of OFFICE_NAMES) {
    const value = (window as unknown as Record<string, unknown>)[name];
    Object.defineProperty(globalThis, name, { configurable: true, writable: true, value });
  }
  return () => {
    for (const name of OFFICE_NAMES) Reflect.deleteProperty(globalThis, name);
  };
}

import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";
import type { Certificate } from "./certificate";
import { listen } from "./listen";
import { openFile, sendFile } from "./file";
import { locate, ownAddress, PREVIEW } from "./locate";
import { addinPolicy, LOCAL_OFFICE_JS, MICROSOFT_OFFICE_JS, previewPolicy, workerPolicy } from "./policy";
import type { OfficeJsSource } from "./policy";
import { RELOAD_EVENTS, RELOAD_SCRIPT, reloadScript, waitingPages } from "./reload";
import type { WaitingPages } from "./reload";

export interface ServeOptions {
  /** The project's folder. */
  readonly root: string;
  readonly certificate: Certificate;
  /** First port tried. 0 lets the system choose. */
  readonly port: number;
  /** Tries the next ports when the first is taken, rather than failing. */
  readonly orNextFree: boolean;
  readonly officeJs: OfficeJsSource;
  /** The folder of the built add-in in the project's. Left out: what ships. */
  readonly addin?: string;
  /** Lets the preview's page reload itself when told to. */
  readonly reloads?: boolean;
}

export interface RunningServer {
  /** "https://localhost:3000", without a slash at the end. */
  readonly origin: string;
  readonly port: number;
  /** Makes the open pages of the preview reload. */
  reload(): void;
  stop(): Promise<void>;
}

/** The build puts a summary of the content into these names, so what a browser has cached under a name never goes out of date. */
const NAMED_BY_CONTENT = /-[0-9A-Z]{8}\.js$/;
/** The solver's worker, which has a policy of its own. */
const WORKER = "worker.js";
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
};

/** The preview answers Office.js of the npm package only; Microsoft's asks for a real Excel, and the pane says so. */
const FIRST_PAGE: Readonly<Record<OfficeJsSource, string>> = {
  package: "/preview/index.html",
  microsoft: "/addin/taskpane.html",
};

/** Folders asked for without the page in them: a page found there would look for its files one folder too high. */
const PAGE_OF_FOLDER: ReadonlyMap<string, string> = new Map([
  ["/preview", "/preview/index.html"],
  ["/addin", "/addin/taskpane.html"],
  ["/addin/", "/addin/taskpane.html"],
]);

/**
 * Serves the built pages from one https origin on this machine only: /addin/, /preview/ and, straight out of the
 * npm package and unchanged, /office-js/.
 * @throws {Error} a sentence, when no port can be had.
 */
export async function serve(options: ServeOptions): Promise<RunningServer> {
  const { key, cert } = options.certificate;
  const waiting = waitingPages();
  const { port, stop } = await listen(
    { key, cert },
    (request, response) => {
      answer(options, waiting, request, response).catch(() =>
        send(response, 500, {}, "The server could not answer."),
      );
    },
    options.port,
    options.orNextFree,
  );
  return { origin: `https://localhost:${port}`, port, reload: waiting.tell, stop };
}

async function answer(
  options: ServeOptions,
  waiting: WaitingPages,
  request: IncomingMessage,
  response: ServerResponse,
) {
  if (request.method !== "GET" && request.method !== "HEAD") {
    return send(response, 405, { Allow: "GET, HEAD" }, "Only GET and HEAD are answered.");
  }
  const asked = request.url ?? "/";
  const address = asked.split("?")[0] ?? "/";
  const query = asked.slice(address.length);
  const page = PAGE_OF_FOLDER.get(address);
  if (page !== undefined) return send(response, 302, { Location: page + query }, "");
  if (address === "/") return send(response, 302, { Location: FIRST_PAGE[options.officeJs] + query }, "");
  if (address === "/favicon.ico") return send(response, 302, { Location: "/addin/assets/icon-32.png" }, "");

  if (options.reloads && address === RELOAD_EVENTS) return waiting.add(response);
  if (options.reloads && address === RELOAD_SCRIPT) {
    return send(response, 200, { "Content-Type": TYPES[".js"]!, "Cache-Control": "no-store" }, reloadScript);
  }

  const file = locate(options.root, address, options.addin);
  const opened = file === null ? null : await openFile(file);
  if (file === null || opened === null) return send(response, 404, {}, `There is nothing at ${address}.`);
  const own = ownAddress(options.root, file, options.addin);
  if (file.endsWith(".html") && address !== own && address !== path.posix.dirname(own) + "/") {
    await opened.handle.close();
    return send(response, 302, { Location: own + query }, "");
  }
  const headers = headersFor(file, options);
  if (request.method === "HEAD") {
    await opened.handle.close();
    return send(response, 200, headers, "");
  }
  if (file.endsWith(".html")) {
    const page = await opened.handle.readFile("utf8");
    await opened.handle.close();
    return send(response, 200, headers, pageAsServed(page, file, options));
  }
  await sendFile(opened, response, headers);
}

/**
 * The built page names Microsoft's address, as it ships. Without Excel the same library comes from the npm package here.
 * The preview's page waits for word of a new build where there may be one.
 */
function pageAsServed(text: string, file: string, options: ServeOptions): string {
  const chosen =
    options.officeJs === "package" ? text.replaceAll(MICROSOFT_OFFICE_JS, LOCAL_OFFICE_JS) : text;
  return options.reloads && isOfPreview(file, options)
    ? chosen.replace("</head>", `<script src="${RELOAD_SCRIPT}" defer></script></head>`)
    : chosen;
}

/** By the file that is sent, however its address was written. */
function headersFor(file: string, options: ServeOptions): Record<string, string> {
  const headers: Record<string, string> = {
    "Content-Type": TYPES[path.extname(file)] ?? "application/octet-stream",
    "Cache-Control": NAMED_BY_CONTENT.test(file) ? "max-age=31536000, immutable" : "no-cache",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
  };
  // Some disks take WORKER.JS for the same file.
  if (path.basename(file).toLowerCase() === WORKER) headers["Content-Security-Policy"] = workerPolicy();
  if (!file.endsWith(".html")) return headers;
  headers["Cache-Control"] = "no-store";
  headers["Content-Security-Policy"] = isOfPreview(file, options)
    ? previewPolicy()
    : addinPolicy(options.officeJs);
  return headers;
}

function isOfPreview(file: string, { root }: ServeOptions): boolean {
  return file.startsWith(path.join(root, PREVIEW) + path.sep);
}

function send(
  response: ServerResponse,
  status: number,
  headers: Record<string, string>,
  body: string | Buffer,
) {
  if (response.headersSent) return void response.destroy();
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8", ...headers });
  response.end(body);
}

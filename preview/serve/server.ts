import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import https from "node:https";
import path from "node:path";
import type { Certificate } from "./certificate";
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

const SHIPPED = "dist/addin";
/** The build puts a summary of the content into these names, so what a browser has cached under a name never goes out of date. */
const NAMED_BY_CONTENT = /-[0-9A-Z]{8}\.js$/;
const PORTS_TRIED = 20;
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

/**
 * Serves the built pages from one https origin on this machine only: /addin/, /preview/ and, straight out of the
 * npm package and unchanged, /office-js/.
 * @throws {Error} a sentence, when no port can be had.
 */
export async function serve(options: ServeOptions): Promise<RunningServer> {
  const { key, cert } = options.certificate;
  const waiting = waitingPages();
  const server = https.createServer({ key, cert }, (request, response) => {
    answer(options, waiting, request, response).catch(() =>
      send(response, 500, {}, "The server could not answer."),
    );
  });
  const port = await listen(server, options.port, options.orNextFree);
  return {
    origin: `https://localhost:${port}`,
    port,
    reload: waiting.tell,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
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
  if (address === "/") return send(response, 302, { Location: FIRST_PAGE[options.officeJs] + query }, "");
  if (address === "/favicon.ico") return send(response, 302, { Location: "/addin/assets/icon-32.png" }, "");

  if (options.reloads && address === RELOAD_EVENTS) return waiting.add(response);
  if (options.reloads && address === RELOAD_SCRIPT) {
    return send(response, 200, { "Content-Type": TYPES[".js"]!, "Cache-Control": "no-store" }, reloadScript);
  }

  const file = locate(options.root, address, options.addin);
  const found = file === null ? null : await readFile(file).catch(() => null);
  if (file === null || found === null) return send(response, 404, {}, `There is nothing at ${address}.`);
  const body = file.endsWith(".html") ? pageAsServed(found, address, options) : found;
  send(response, 200, headersFor(file, address, options.officeJs), request.method === "HEAD" ? "" : body);
}

/** The file behind an address, or null when the address is outside the served folders. */
export function locate(root: string, address: string, addin = SHIPPED): string | null {
  const folders: Readonly<Record<string, string>> = {
    addin: path.join(root, addin),
    preview: path.join(root, "dist/preview"),
    "office-js": path.join(root, "node_modules/@microsoft/office-js/dist"),
  };
  let decoded: string;
  try {
    decoded = decodeURIComponent(address);
  } catch {
    return null;
  }
  if (decoded.includes("\0") || decoded.includes("\\")) return null;
  const [, room = "", ...rest] = decoded.split("/");
  const folder = Object.hasOwn(folders, room) ? folders[room] : undefined;
  if (folder === undefined) return null;
  const file = path.resolve(folder, rest.join("/") || "index.html");
  return file.startsWith(folder + path.sep) ? file : null;
}

/**
 * The built page names Microsoft's address, as it ships. Without Excel the same library comes from the npm package here.
 * The preview's page waits for word of a new build where there may be one.
 */
function pageAsServed(page: Buffer, address: string, { officeJs, reloads }: ServeOptions): string {
  const text = page.toString("utf8");
  const chosen = officeJs === "package" ? text.replaceAll(MICROSOFT_OFFICE_JS, LOCAL_OFFICE_JS) : text;
  return reloads && address.startsWith("/preview/")
    ? chosen.replace("</head>", `<script src="${RELOAD_SCRIPT}" defer></script></head>`)
    : chosen;
}

function headersFor(file: string, address: string, officeJs: OfficeJsSource): Record<string, string> {
  const headers: Record<string, string> = {
    "Content-Type": TYPES[path.extname(file)] ?? "application/octet-stream",
    "Cache-Control": NAMED_BY_CONTENT.test(file) ? "max-age=31536000, immutable" : "no-cache",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
  };
  if (address === "/addin/worker.js") headers["Content-Security-Policy"] = workerPolicy();
  if (!file.endsWith(".html")) return headers;
  headers["Cache-Control"] = "no-store";
  headers["Content-Security-Policy"] = address.startsWith("/preview/")
    ? previewPolicy()
    : addinPolicy(officeJs);
  return headers;
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

async function listen(server: https.Server, first: number, orNextFree: boolean): Promise<number> {
  const last = orNextFree ? first + PORTS_TRIED : first;
  for (let port = first; port <= last; port += 1) {
    const got = await tryPort(server, port);
    if (got !== null) return got;
  }
  throw new Error(
    orNextFree
      ? `Ports ${first} to ${last} are all in use. Free one, or choose another with --port.`
      : `Port ${first} is in use. Stop what uses it (perhaps another npm start) and run the command again.`,
  );
}

function tryPort(server: https.Server, port: number): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => {
      server.off("listening", listening);
      if (error.code === "EADDRINUSE") resolve(null);
      else reject(error);
    };
    const listening = () => {
      server.off("error", failed);
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : port);
    };
    server.once("error", failed);
    server.once("listening", listening);
    // Loopback only: no other machine on the network can reach it.
    server.listen(port, "localhost");
  });
}

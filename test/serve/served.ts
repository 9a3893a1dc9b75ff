import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import https from "node:https";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll } from "vitest";
import { localCertificate, MICROSOFT_OFFICE_JS, serve } from "../../preview/serve";
import type { Certificate, OfficeJsSource, RunningServer, ServeOptions } from "../../preview/serve";

/** A page as the build makes it. */
export const page = `<script src="${MICROSOFT_OFFICE_JS}"></script>`;

/** A folder with what the build makes, and a server of it that runs while the tests of a file do. */
export function serveHere() {
  const root = mkdtempSync(path.join(os.tmpdir(), "total-place-serve-"));
  let certificate: Certificate;
  let server: RunningServer;

  beforeAll(async () => {
    put("dist/addin/taskpane.html", page);
    put("dist/addin/taskpane.js", "pane");
    put("dist/addin/worker.js", "worker");
    put("dist/quick/taskpane.js", "pane, built quickly");
    put("dist/preview/index.html", "<head></head>preview");
    put("dist/preview/preview-0AB1CD2E.js", "grid");
    put("node_modules/@microsoft/office-js/dist/office.js", "office");
    put("package.json", "secret");
    certificate = await localCertificate(path.join(root, ".cache/certificate"));
    server = await start("package");
  });

  afterAll(async () => {
    await server.stop();
    rmSync(root, { recursive: true, force: true });
  });

  function put(file: string, text: string) {
    const full = path.join(root, file);
    mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(full, text);
  }

  function start(officeJs: OfficeJsSource, more: Partial<ServeOptions> = {}): Promise<RunningServer> {
    return serve({ root, certificate, port: 0, orNextFree: false, officeJs, ...more });
  }

  function get(address: string, from: RunningServer = server, method = "GET") {
    return new Promise<{ status: number; headers: Record<string, unknown>; body: string }>(
      (resolve, reject) => {
        // The path is sent as it is: a URL object would tidy the dots away.
        const request = https.request(
          { host: "localhost", port: from.port, path: address, method, rejectUnauthorized: false },
          (response) => {
            let body = "";
            response.setEncoding("utf8");
            response.on("data", (part: string) => (body += part));
            response.on("end", () =>
              resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
            );
          },
        );
        request.on("error", reject);
        request.end();
      },
    );
  }

  return { root, put, start, get, running: () => server };
}

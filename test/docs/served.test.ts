import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import https from "node:https";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addinPolicy, localCertificate, serve } from "../../preview/serve";
import type { RunningServer } from "../../preview/serve";
import { htmlFiles } from "./pages";

const root = mkdtempSync(path.join(os.tmpdir(), "total-place-help-"));
const css = "dist/addin/help/help.css";
let server: RunningServer;

beforeAll(async () => {
  mkdirSync(path.join(root, path.dirname(css)), { recursive: true });
  writeFileSync(path.join(root, css), "body { margin: 0 }");
  for (const [name, text] of htmlFiles()) writeFileSync(path.join(root, "dist/addin/help", name), text);
  const certificate = await localCertificate(path.join(root, "certificate"));
  server = await serve({ root, certificate, port: 0, orNextFree: false, officeJs: "microsoft" });
});

afterAll(async () => {
  await server.stop();
  rmSync(root, { recursive: true, force: true });
});

describe("the help as the local server sends it", () => {
  it.each(["index", "PRESENTVALUE"])("has the add-in's security policy: %s", async (name) => {
    const { status, headers, body } = await get(`/addin/help/${name}.html`);
    expect(status).toBe(200);
    expect(headers["content-security-policy"]).toBe(addinPolicy("microsoft"));
    expect(headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(body).toBe(htmlFiles().get(`${name}.html`));
  });

  it("brings its stylesheet from the same place, which the policy lets through", async () => {
    expect((await get("/addin/help/help.css")).headers["content-type"]).toBe("text/css; charset=utf-8");
    expect(addinPolicy("microsoft")).toContain("style-src 'self'");
  });
});

function get(address: string) {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: string }>(
    (resolve, reject) => {
      https
        .get(`${server.origin}${address}`, { rejectUnauthorized: false }, (response) => {
          let body = "";
          response.setEncoding("utf8");
          response.on("data", (part: string) => (body += part));
          response.on("end", () =>
            resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
          );
        })
        .on("error", reject);
    },
  );
}

import { X509Certificate } from "node:crypto";
import { once } from "node:events";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import https from "node:https";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import tls from "node:tls";
import { generateCertificates } from "office-addin-dev-certs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  addinPolicy,
  localCertificate,
  locate,
  MICROSOFT_OFFICE_JS,
  serve,
  previewPolicy,
  workerPolicy,
} from "../../preview/serve";
import type { Certificate, OfficeJsSource, RunningServer, ServeOptions } from "../../preview/serve";

const root = mkdtempSync(path.join(os.tmpdir(), "total-place-serve-"));
const DAY = 24 * 60 * 60 * 1000;
const page = `<script src="${MICROSOFT_OFFICE_JS}"></script>`;
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

describe("the local server", () => {
  it("answers with the preview at its root", async () => {
    expect(await get("/")).toMatchObject({ status: 302, headers: { location: "/preview/index.html" } });
    expect(await get("/preview/")).toMatchObject({ status: 200, body: "<head></head>preview" });
  });

  it("takes the query along from its root", async () => {
    const { headers } = await get("/?pane=320&theme=dark");
    expect(headers.location).toBe("/preview/index.html?pane=320&theme=dark");
  });

  it("serves the add-in from the folder that it is told", async () => {
    const quick = await start("package", { addin: "dist/quick" });
    const { body } = await get("/addin/taskpane.js", quick);
    await quick.stop();
    expect(body).toBe("pane, built quickly");
  });

  it("lets the browser keep a file whose name tells its content, and no other", async () => {
    const kept = async (address: string) => (await get(address)).headers["cache-control"];
    expect(await kept("/preview/preview-0AB1CD2E.js")).toBe("max-age=31536000, immutable");
    expect(await kept("/addin/taskpane.js")).toBe("no-cache");
  });

  it("serves Office.js from the npm package and names it in the pages", async () => {
    expect((await get("/office-js/office.js")).body).toBe("office");
    expect((await get("/addin/taskpane.html")).body).toBe('<script src="/office-js/office.js"></script>');
  });

  it("leaves Microsoft's address in the pages for a real Excel, and lets that one address through", async () => {
    const forExcel = await start("microsoft");
    const answer = await get("/addin/taskpane.html", forExcel);
    expect((await get("/", forExcel)).headers.location).toBe("/addin/taskpane.html");
    await forExcel.stop();
    expect(answer.body).toBe(page);
    expect(answer.headers["content-security-policy"]).toBe(addinPolicy("microsoft"));
    expect(addinPolicy("microsoft")).toContain(
      "script-src 'self' 'wasm-unsafe-eval' https://appsforoffice.microsoft.com;",
    );
  });

  it("says what kind of file it sends, and keeps no page in the browser's store", async () => {
    expect((await get("/addin/taskpane.js")).headers).toMatchObject({
      "content-type": "text/javascript; charset=utf-8",
      "x-content-type-options": "nosniff",
    });
    expect((await get("/addin/taskpane.html")).headers).toMatchObject({
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-store",
    });
  });

  it("sends none of the headers that would keep Excel from framing the pane", async () => {
    const { headers } = await get("/addin/taskpane.html");
    for (const name of ["x-frame-options", "cross-origin-opener-policy", "cross-origin-embedder-policy"]) {
      expect(headers).not.toHaveProperty(name);
    }
  });

  it("answers reading only", async () => {
    expect((await get("/addin/taskpane.js", server, "POST")).status).toBe(405);
    expect(await get("/addin/taskpane.js", server, "HEAD")).toMatchObject({ status: 200, body: "" });
  });

  it("says plainly that there is nothing at an address", async () => {
    expect(await get("/addin/none.js")).toMatchObject({
      status: 404,
      body: "There is nothing at /addin/none.js.",
    });
    expect((await get("/addin/%ZZ")).status).toBe(404);
  });

  it.each([
    "/addin/../../package.json",
    "/addin/%2e%2e/%2e%2e/package.json",
    "/addin/..%2f..%2fpackage.json",
    "/addin/..\\..\\package.json",
    "/addin//etc/passwd",
    "/../package.json",
    "/package.json",
    "/constructor/package.json",
    "/addin/%00",
  ])("never leaves its folders: %s", async (address) => {
    expect(locate(root, address)).toBeNull();
    expect((await get(address)).status).toBe(404);
  });

  it("takes the next free port when its own is in use", async () => {
    const next = await serve({ root, certificate, port: server.port, orNextFree: true, officeJs: "package" });
    await next.stop();
    expect(next.port).toBeGreaterThan(server.port);
  });

  it("says so when the one port that will do is in use", async () => {
    const again = serve({ root, certificate, port: server.port, orNextFree: false, officeJs: "package" });
    await expect(again).rejects.toThrow(`Port ${server.port} is in use.`);
  });
});

describe("the local server, of clients and programs that mean it no good", () => {
  it("sends a page asked for by its folder alone to its own address, with the query", async () => {
    expect((await get("/preview?pane=320")).headers.location).toBe("/preview/index.html?pane=320");
    for (const folder of ["/addin", "/addin/"]) {
      expect((await get(folder)).headers.location).toBe("/addin/taskpane.html");
    }
  });

  it.each(["/addin/%77orker.js", "/%61ddin/./worker.js", "/addin/x/../worker%2Ejs"])(
    "gives a file its policy however its address is written: %s",
    async (address) => {
      const { status, body, headers } = await get(address);
      expect([status, body]).toEqual([200, "worker"]);
      expect(headers["content-security-policy"]).toBe(workerPolicy());
    },
  );

  it.each(["/%70review", "/%70review/index.html", "/preview/index.html/", "/preview/x/../index%2Ehtml"])(
    "sends a page asked for at %s to the one address from which it finds its files",
    async (address) => {
      const { status, headers } = await get(`${address}?pane=320`);
      expect([status, headers.location]).toEqual([302, "/preview/index.html?pane=320"]);
      expect((await get("/preview/index.html")).headers["content-security-policy"]).toBe(previewPolicy());
    },
  );

  it("stops at once, though a client has said nothing, or asked and does not read", async () => {
    put("dist/addin/large.js", "x".repeat(4_000_000));
    const other = await start("package");
    const silent = net.connect(other.port, "127.0.0.1").on("error", () => {});
    const deaf = tls.connect({ port: other.port, host: "127.0.0.1", rejectUnauthorized: false });
    deaf.on("error", () => {});
    await Promise.all([once(silent, "connect"), once(deaf, "secureConnect")]);
    deaf.write("GET /addin/large.js HTTP/1.1\r\nHost: localhost\r\n\r\n");
    await once(deaf, "readable");
    // One that waited for them would not end before the test is given up.
    await expect(other.stop()).resolves.toBeUndefined();
  });

  it("keeps no more of a file than a piece for a client that does not read", async () => {
    put("dist/addin/large.js", "x".repeat(20_000_000));
    const other = await start("package");
    const before = process.memoryUsage();
    const clients = Array.from({ length: 20 }, () => {
      const client = tls.connect({ port: other.port, host: "127.0.0.1", rejectUnauthorized: false });
      client.on("error", () => {});
      client.write("GET /addin/large.js HTTP/1.1\r\nHost: localhost\r\n\r\n");
      return client;
    });
    await Promise.all(clients.map((client) => once(client, "readable")));
    const { arrayBuffers } = process.memoryUsage();
    // 20 copies of the file are 400 million bytes.
    expect(arrayBuffers - before.arrayBuffers).toBeLessThan(100_000_000);
    await other.stop();
  });

  it("sends a large file whole, and says how large it is", async () => {
    put("dist/addin/large.js", "x".repeat(3_000_001));
    const { body, headers } = await get("/addin/large.js");
    expect([body.length, headers["content-length"]]).toEqual([3_000_001, "3000001"]);
  });

  it("takes no port that another program has on either loopback", async () => {
    for (const host of ["127.0.0.1", "::1"]) {
      const other = net.createServer();
      const listening = once(other, "listening");
      other.on("error", () => {}).listen({ port: 0, host });
      // A machine may have no IPv6.
      if ((await Promise.race([listening, once(other, "error").then(() => null)])) === null) continue;
      const { port } = other.address() as net.AddressInfo;
      const taken = serve({ root, certificate, port, orNextFree: false, officeJs: "package" });
      await expect(taken).rejects.toThrow(`Port ${port} is in use.`);
      const next = await serve({ root, certificate, port, orNextFree: true, officeJs: "package" });
      expect(next.port).toBeGreaterThan(port);
      await next.stop();
      other.close();
    }
  });
});

describe("a server whose pages reload themselves", () => {
  it("has the preview's page wait for word of a new build, and tells it", async () => {
    const watching = await start("package", { reloads: true });
    expect((await get("/preview/", watching)).body).toBe(
      '<head><script src="/reload.js" defer></script></head>preview',
    );
    expect((await get("/reload.js", watching)).body).toContain('new EventSource("/reload")');
    const told = firstEvent(watching);
    await told.waiting;
    watching.reload();
    expect(await told.event).toBe("event: built\ndata: \n\n");
    await watching.stop();
  });

  it("is not what npm start serves", async () => {
    for (const address of ["/reload", "/reload.js"]) expect((await get(address)).status).toBe(404);
    expect((await get("/preview/")).body).not.toContain("reload");
  });
});

describe("the certificate", () => {
  const folder = path.join(root, "certificates");
  const nobodys = path.join(root, "nobody");

  it("is made for localhost, and kept", async () => {
    const made = await localCertificate(folder, nobodys);
    expect(new X509Certificate(made.cert).checkHost("localhost")).toBe("localhost");
    expect((await localCertificate(folder, nobodys)).cert).toBe(made.cert);
    expect(made.fromMicrosoftsTool).toBe(false);
  });

  it.skipIf(process.platform === "win32")("has a key that no other account can read", async () => {
    await localCertificate(folder, nobodys);
    const mode = (file: string) => statSync(path.join(folder, file)).mode & 0o777;
    expect([mode("localhost.key"), mode(".")]).toEqual([0o600, 0o700]);
    chmodSync(path.join(folder, "localhost.key"), 0o644);
    await localCertificate(folder, nobodys);
    expect(mode("localhost.key")).toBe(0o600);
  });

  it("is made again when it is about to expire", async () => {
    const old = path.join(root, "old");
    await makeCertificate(old, 1);
    const before = readFileSync(path.join(old, "localhost.crt"), "utf8");
    const { cert } = await localCertificate(old, nobodys);
    expect(cert).not.toBe(before);
    expect(Date.parse(new X509Certificate(cert).validTo)).toBeGreaterThan(Date.now() + 300 * DAY);
  });

  it("is the one that Microsoft's own tool installed, where there is one", async () => {
    const installed = path.join(root, "installed");
    await makeCertificate(installed, 30);
    const found = await localCertificate(folder, installed);
    expect(found.cert).toBe(readFileSync(path.join(installed, "localhost.crt"), "utf8"));
    expect(found.fromMicrosoftsTool).toBe(true);
  });
});

describe("the pages' security policy", () => {
  it.each(["package", "microsoft"] as const)(
    "allows no inline script, no eval and no other server: %s",
    (source) => {
      const policy = addinPolicy(source);
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("connect-src 'self';");
      expect(policy).not.toMatch(/'unsafe-inline'|'unsafe-eval'/);
    },
  );

  it.each(["package", "microsoft"] as const)(
    "lets the solver work: WebAssembly, and workers from files of ours only: %s",
    (source) => {
      expect(addinPolicy(source)).toContain("script-src 'self' 'wasm-unsafe-eval'");
      expect(addinPolicy(source)).toContain("worker-src 'self';");
    },
  );

  it("is on the worker's own file, which would have none otherwise", async () => {
    expect((await get("/addin/worker.js")).headers["content-security-policy"]).toBe(workerPolicy());
    expect(workerPolicy()).toBe(
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
    );
  });
});

function put(file: string, text: string) {
  const full = path.join(root, file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, text);
}

function makeCertificate(folder: string, days: number) {
  const [authority, cert, key] = ["ca.crt", "localhost.crt", "localhost.key"].map((file) =>
    path.join(folder, file),
  );
  return generateCertificates(authority, cert, key, days);
}

function start(
  officeJs: OfficeJsSource,
  more: Pick<ServeOptions, "addin" | "reloads"> = {},
): Promise<RunningServer> {
  return serve({ root, certificate, port: 0, orNextFree: false, officeJs, ...more });
}

/** Waits at the server as an open page does. */
function firstEvent(from: RunningServer) {
  const heard = (wanted: (part: string) => boolean) =>
    new Promise<string>((resolve) => listeners.push((part) => wanted(part) && resolve(part)));
  const listeners: ((part: string) => void)[] = [];
  const waiting = heard((part) => part.startsWith(":"));
  const event = heard((part) => part.startsWith("event"));
  https
    .get({ host: "localhost", port: from.port, path: "/reload", rejectUnauthorized: false }, (response) => {
      response.setEncoding("utf8");
      response.on("data", (part: string) => listeners.forEach((listener) => listener(part)));
      response.on("error", () => {});
    })
    .on("error", () => {});
  return { waiting, event };
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

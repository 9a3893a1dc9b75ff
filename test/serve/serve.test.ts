import https from "node:https";
import { describe, expect, it } from "vitest";
import { addinPolicy, locate, workerPolicy } from "../../preview/serve";
import type { RunningServer } from "../../preview/serve";
import { page, serveHere } from "./served";

const { root, start, get, running } = serveHere();

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
    expect((await get("/addin/taskpane.js", running(), "POST")).status).toBe(405);
    expect(await get("/addin/taskpane.js", running(), "HEAD")).toMatchObject({ status: 200, body: "" });
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
    const next = await start("package", { port: running().port, orNextFree: true });
    await next.stop();
    expect(next.port).toBeGreaterThan(running().port);
  });

  it("says so when the one port that will do is in use", async () => {
    const again = start("package", { port: running().port });
    await expect(again).rejects.toThrow(`Port ${running().port} is in use.`);
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

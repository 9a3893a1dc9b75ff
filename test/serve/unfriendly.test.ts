import { once } from "node:events";
import net from "node:net";
import tls from "node:tls";
import { describe, expect, it } from "vitest";
import { previewPolicy, workerPolicy } from "../../preview/serve";
import { serveHere } from "./served";

const { put, start, get } = serveHere();

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
      const taken = start("package", { port });
      await expect(taken).rejects.toThrow(`Port ${port} is in use.`);
      const next = await start("package", { port, orNextFree: true });
      expect(next.port).toBeGreaterThan(port);
      await next.stop();
      other.close();
    }
  });
});

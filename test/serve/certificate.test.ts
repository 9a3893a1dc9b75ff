import { X509Certificate } from "node:crypto";
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { generateCertificates } from "office-addin-dev-certs";
import { afterAll, describe, expect, it } from "vitest";
import { localCertificate } from "../../preview/serve";

const root = mkdtempSync(path.join(os.tmpdir(), "total-place-certificate-"));
const DAY = 24 * 60 * 60 * 1000;
afterAll(() => rmSync(root, { recursive: true, force: true }));

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

function makeCertificate(folder: string, days: number) {
  const [authority, cert, key] = ["ca.crt", "localhost.crt", "localhost.key"].map((file) =>
    path.join(folder, file),
  );
  return generateCertificates(authority, cert, key, days);
}

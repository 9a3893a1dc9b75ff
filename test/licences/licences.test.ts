import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { compilerFault, licenceFault } from "./checks";
import type { LicenceException, LockedPackage } from "./checks";
import stated from "./exceptions.json";

const root = path.resolve(import.meta.dirname, "../..");
const exceptions: Readonly<Record<string, LicenceException>> = stated;
/** The project's own packages, and those that only `npm run mutation` installs, beside its files. */
const own = lockedIn("package-lock.json");
const packages = [...own, ...lockedIn("test/mutation/package-lock.json")];

describe("the packages in the lock files", () => {
  it("are under MIT, Apache, BSD or ISC (or MPL for development), or named with a reason", () => {
    expect(packages.flatMap((locked) => licenceFault(locked, exceptions) ?? [])).toEqual([]);
  });

  it("need no compiler when they are installed", () => {
    const faults = packages.flatMap(({ name, folder }) => {
      // Packages for other systems are in the lock file but are not installed here.
      const description = path.join(folder, "package.json");
      if (!existsSync(description)) return [];
      const { scripts = {} } = JSON.parse(readFileSync(description, "utf8")) as {
        scripts?: Record<string, string>;
      };
      return compilerFault(name, scripts, existsSync(path.join(folder, "binding.gyp"))) ?? [];
    });
    expect(faults).toEqual([]);
  });

  it("leave no exception that no package needs", () => {
    const needed = packages.filter((locked) => licenceFault(locked, {}) !== null).map(({ name }) => name);
    expect(Object.keys(exceptions).filter((name) => !needed.includes(name))).toEqual([]);
  });

  it("are for development only where they are installed apart", () => {
    expect(packages.filter((locked) => !own.includes(locked) && !locked.dev)).toEqual([]);
  });

  it("keep Microsoft's Office.js out of what ships", () => {
    expect(own.filter(({ name }) => name === "@microsoft/office-js").map(({ dev }) => dev)).toEqual([true]);
  });
});

describe("the checks of packages", () => {
  it("refuse the GPL, no licence, and MPL in what ships", () => {
    expect(licenceFault({ name: "a", license: "GPL-3.0", dev: true }, {})).toContain("a (for development)");
    expect(licenceFault({ name: "b" }, {})).toContain("b (for what ships) has the licence none stated");
    expect(licenceFault({ name: "c", license: "MPL-2.0" }, {})).toContain("MPL-2.0");
    expect(licenceFault({ name: "c", license: "MPL-2.0", dev: true }, {})).toBeNull();
    expect(licenceFault({ name: "d", license: "Apache-2.0 AND MIT" }, {})).toBeNull();
    expect(licenceFault({ name: "d", license: "Apache-2.0 AND GPL-3.0" }, {})).toContain("GPL-3.0");
  });

  it("refuse a named package once its licence is another than when it was named", () => {
    const named = { d: { stated: "0BSD", reason: "BSD" } };
    expect(licenceFault({ name: "d", license: "0BSD" }, named)).toBeNull();
    expect(licenceFault({ name: "d", license: "GPL-2.0" }, named)).toContain("GPL-2.0");
  });

  it("refuse a package that is compiled while it is installed", () => {
    expect(compilerFault("e", { install: "node-gyp rebuild" }, false)).toContain("node-gyp rebuild");
    expect(compilerFault("f", {}, true)).toContain("binding.gyp");
    expect(compilerFault("g", { test: "make", postinstall: "node install.js" }, false)).toBeNull();
  });
});

function lockedIn(file: string): (LockedPackage & { folder: string })[] {
  const lock = JSON.parse(readFileSync(path.join(root, file), "utf8")) as {
    packages: Record<string, { license?: string; dev?: boolean }>;
  };
  return Object.entries(lock.packages)
    .filter(([folder]) => folder !== "")
    .map(([folder, { license, dev }]) => ({
      name: folder.replace(/^.*node_modules\//, ""),
      folder: path.join(root, path.dirname(file), folder),
      ...(license === undefined ? {} : { license }),
      ...(dev === undefined ? {} : { dev }),
    }));
}

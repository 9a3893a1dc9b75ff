/** Finds a Chromium, Chrome or Edge to test with, or installs one. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

/**
 * The path of a browser. Installs one where there is none: Debian's own package as root on Debian,
 * otherwise Playwright's Chromium into the user's cache.
 * @throws {Error} a plain sentence when neither works.
 */
export async function findOrInstallBrowser({ root, say }) {
  const found = await findBrowser();
  if (found) return found;
  const attempts = [
    ...(canUseApt() ? [["Debian's chromium package", () => installDebianChromium()]] : []),
    ["Playwright's Chromium", () => installPlaywrightChromium(root)],
  ];
  for (const [name, install] of attempts) {
    say(`No browser here: installing ${name} ...`);
    install();
    const installed = await findBrowser();
    if (installed) return installed;
  }
  throw new Error(
    "There is no Chromium, Chrome or Edge here and none could be installed. Install one and run npm test again; where it is in an unusual folder, set CHROME_PATH to its full path.",
  );
}

/** The first browser that exists among CHROME_PATH, Playwright's own and the usual places; null when there is none. */
export async function findBrowser() {
  const fromUser = process.env.CHROME_PATH;
  if (fromUser) {
    if (existsSync(fromUser)) return fromUser;
    throw new Error(`CHROME_PATH is ${fromUser}, but there is no such file. Correct it or unset it.`);
  }
  const { chromium } = await import("playwright-core");
  return [...usualPlaces(), chromium.executablePath()].find((place) => place && existsSync(place)) ?? null;
}

function usualPlaces() {
  if (process.platform === "win32") {
    const programFolders = [
      process.env.PROGRAMFILES,
      process.env["PROGRAMFILES(X86)"],
      process.env.LOCALAPPDATA,
    ];
    return programFolders
      .filter(Boolean)
      .flatMap((folder) => [
        path.join(folder, "Google/Chrome/Application/chrome.exe"),
        path.join(folder, "Microsoft/Edge/Application/msedge.exe"),
        path.join(folder, "Chromium/Application/chrome.exe"),
      ]);
  }
  if (process.platform === "darwin") {
    return ["Google Chrome", "Microsoft Edge", "Chromium"].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  const folders = ["/usr/bin", "/usr/local/bin", "/snap/bin", "/opt/google/chrome", "/opt/microsoft/msedge"];
  const names = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "microsoft-edge",
    "msedge",
  ];
  return folders.flatMap((folder) => names.map((name) => path.join(folder, name)));
}

function canUseApt() {
  return process.platform === "linux" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
}

function installDebianChromium() {
  const options = {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  };
  spawnSync("apt-get", ["update", "-qq"], options);
  spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], options);
}

function installPlaywrightChromium(root) {
  spawnSync(
    process.execPath,
    [path.join(root, "node_modules/playwright-core/cli.js"), "install", "chromium"],
    {
      stdio: "inherit",
      timeout: 300_000,
    },
  );
}

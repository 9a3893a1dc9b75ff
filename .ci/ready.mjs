/**
 * Makes a bare clone ready: `npm ci` where what stands in node_modules is not what package-lock.json names.
 * Plain Node, because nothing is installed yet. Says one line when it does something, otherwise nothing.
 * With --quiet everything goes to standard error, for commands whose standard output is data.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const OLDEST_NODE = [20, 19];
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

/** Installs what package-lock.json names unless that is what stands there. Ends the process with a sentence when it cannot. */
export function makeReady({ quiet = false } = {}) {
  const say = quiet ? console.error : console.log;
  const problem = nodeProblem(process.versions.node);
  if (problem) fail(problem);
  if (isInstalled(root)) return;

  say("Installing the packages that package-lock.json names (npm ci, about a minute) ...");
  const started = Date.now();
  // Node refuses to start npm.cmd without a shell on Windows; the arguments are fixed, so a shell is safe.
  const npm = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: ["ignore", quiet ? 2 : "inherit", "inherit"],
    shell: process.platform === "win32",
  });
  if (npm.error || npm.status !== 0) {
    fail(
      "npm could not install the packages; its own message is above. Check the connection to the npm registry and run the command again.",
    );
  }
  say(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`);
}

/**
 * Whether node_modules holds the versions that package-lock.json names. npm keeps a list of what it installed there,
 * written last, so that a broken installation shows, and one made by hand with `npm ci` counts.
 */
export function isInstalled(folder) {
  const installedFile = path.join(folder, "node_modules", ".package-lock.json");
  if (!existsSync(installedFile)) return false;
  const named = readPackages(path.join(folder, "package-lock.json"));
  const installed = readPackages(installedFile);
  const isRight = ([place, { version, optional }]) =>
    place === "" || (place in installed ? installed[place].version === version : optional === true);
  return Object.entries(named).every(isRight) && Object.keys(installed).every((place) => place in named);
}

function readPackages(lockFile) {
  return JSON.parse(readFileSync(lockFile, "utf8")).packages;
}

/** A sentence when this version of Node is too old, otherwise null. */
export function nodeProblem(version) {
  const [major, minor] = version.split(".").map(Number);
  const newEnough = major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
  return newEnough
    ? null
    : `This project needs Node.js ${OLDEST_NODE.join(".")} or later; this is ${version}. Get a newer one from https://nodejs.org and run the command again.`;
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  makeReady({ quiet: process.argv.includes("--quiet") });
}

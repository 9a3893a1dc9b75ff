/**
 * `npm start`: from a bare clone to the preview in a browser. `npm run dev`: the same, built again at every change of a source,
 * and the page reloaded. `npm run start:excel`: what ships, served for a real Excel.
 * Options: --watch, --excel, --port <number>, --no-open.
 */
import { spawn } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { makeReady } from "../.ci/ready.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const DEFAULT_PORT = "3000";

const { excel, open, watch, port: wantedPort } = readOptions();
makeReady();
const port = await readPort(wantedPort);
const { register } = await import("tsx/esm/api");
register();
const { ADDIN_FOLDER, makeStale, previewParts, quickParts, shippedParts, watchParts } =
  await import("../build/index.ts");
const parts = excel ? shippedParts(root) : [...quickParts(root), ...previewParts(root)];
await build();
await start();

function readOptions() {
  try {
    const { values } = parseArgs({
      allowNegative: true,
      options: {
        excel: { type: "boolean", default: false },
        open: { type: "boolean", default: true },
        watch: { type: "boolean", default: false },
        port: { type: "string", default: DEFAULT_PORT },
      },
    });
    return values;
  } catch (problem) {
    return stop(`${problem.message} The options are --watch, --excel, --port <number> and --no-open.`);
  }
}

async function readPort(text) {
  if (text === DEFAULT_PORT) return Number(DEFAULT_PORT);
  const { parseNumber } = await import("office-addin-cli");
  const sentence = `--port needs a whole number from 0 to 65535, not "${text}".`;
  try {
    const number = parseNumber(text, sentence);
    return Number.isInteger(number) && number >= 0 && number <= 65535 ? number : stop(sentence);
  } catch {
    return stop(sentence);
  }
}

/** Builds what changed. */
async function build() {
  const started = Date.now();
  try {
    const made = await makeStale(root, parts);
    if (made.length > 0)
      console.log(`Built ${made.join(", ")} in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
  } catch (problem) {
    stop(`${problem.message}\nThe build failed; the reason is above.`);
  }
}

async function start() {
  const { localCertificate, serve } = await import("./serve/index.ts");
  const certificate = await localCertificate(path.join(root, ".cache/certificate"));
  const server = await serve({
    root,
    certificate,
    port,
    // The manifest names port 3000, so for a real Excel another port would be no use.
    orNextFree: !excel,
    officeJs: excel ? "microsoft" : "package",
    addin: excel ? ADDIN_FOLDER.shipped : ADDIN_FOLDER.quick,
    reloads: watch,
  }).catch((problem) => stop(problem.message));
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.once(signal, () => server.stop().then(() => process.exit(0)));
  }
  if (watch) {
    watchParts(root, parts, {
      made: (names) => {
        console.log(`Built ${names.join(", ")}; the page reloads.`);
        server.reload();
      },
      failed: (problem) => console.error(`${problem.message}\nNot built; fix it and save again.`),
    });
  }
  console.log(excel ? sideloading(server, certificate) : welcome(server, certificate));
  if (!excel && open) openBrowser(`${server.origin}/`);
}

function welcome(server, certificate) {
  const warning = certificate.fromMicrosoftsTool
    ? []
    : [
        "",
        "The browser will warn about the certificate the first time, because this machine made it itself:",
        "choose Advanced, then Proceed to localhost. Nothing leaves this machine.",
      ];
  return block([
    "Total Place for Excel is at",
    "",
    `    ${server.origin}/`,
    ...warning,
    "",
    watch
      ? "A change in src or preview is built at once, and the page reloads. Ctrl-C stops it."
      : "Ctrl-C stops it.",
  ]);
}

function sideloading(server, certificate) {
  const manifest = path.join(root, "manifest.xml");
  const trust = certificate.fromMicrosoftsTool
    ? []
    : [
        "",
        "First, once: Excel must trust this machine's certificate. Stop this with Ctrl-C, run",
        "    npx office-addin-dev-certs install --days 365",
        "and start again.",
      ];
  return block([
    `Total Place for Excel is served at ${server.origin}/addin/ for a real Excel.`,
    ...trust,
    "",
    "Excel on the web   Home > Add-ins > More Add-ins > My Add-ins > Upload My Add-in, and choose",
    `                   ${manifest}`,
    "Excel on Windows   in another window: npx office-addin-debugging start manifest.xml desktop",
    "                   (or put manifest.xml in a shared folder that is a trusted catalogue: File > Options >",
    "                   Trust Center > Trusted Add-in Catalogs)",
    "Excel on a Mac     copy manifest.xml into",
    "                   ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef",
    "                   then restart Excel: Home > Add-ins",
    "",
    "Excel loads Office.js from Microsoft; nothing else is contacted. Ctrl-C stops this server.",
  ]);
}

function block(lines) {
  const rule = "-".repeat(100);
  return ["", rule, ...lines, rule, ""].join("\n");
}

/** Opens the address where there is a screen to see it on; never an error. */
function openBrowser(address) {
  const nobodyThere =
    process.env.CI ||
    (process.platform === "linux" && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) ||
    process.env.SSH_CONNECTION;
  if (nobodyThere) return;
  const [command, args] =
    process.platform === "win32"
      ? ["cmd", ["/c", "start", "", address]]
      : process.platform === "darwin"
        ? ["open", [address]]
        : ["xdg-open", [address]];
  spawn(command, args, { stdio: "ignore", detached: true })
    .on("error", () => {})
    .unref();
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

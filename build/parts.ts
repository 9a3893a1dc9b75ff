import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import path from "node:path";
import type { Part } from "./part";
import type { Bundle } from "./quick";

/** Where the add-in as it ships is, and where the one built quickly for the preview is. */
export const ADDIN_FOLDER = { shipped: "dist/addin", quick: "dist/quick" } as const;

const PREVIEW_FOLDER = "dist/preview";
/** package.json too: page and worker tell each other its version. */
const TOOLS = ["package.json", "package-lock.json", "tsconfig.json", "build"];
/** What the files beside the scripts are made from: the help shows the cases of the tests. */
const BESIDE = ["manifest.xml", "assets", "preview/serve", "test/docs", "test/model/cases"];

/** What ships, by webpack. */
export function shippedParts(root: string): Part[] {
  const folder = ADDIN_FOLDER.shipped;
  return [
    {
      name: "addin",
      inputs: [...TOOLS, "webpack.config.js", "src", ...BESIDE],
      made: `${folder}/taskpane.html`,
      make: async () => {
        rmSync(path.join(root, folder), { recursive: true, force: true });
        await Promise.all([
          runTypeScript(root, "build/shipped.ts"),
          runTypeScript(root, "build/accompany.ts", folder, "functions.js", "reading.js", "taskpane.js"),
        ]);
      },
    },
  ];
}

/** The stand-in for Excel. */
export function previewParts(root: string): Part[] {
  const inputs = [
    ...TOOLS,
    "src/formula",
    ...["page", "engine", "file", "filed", "host", "sample"].map((room) => `preview/${room}`),
  ];
  const page = lazily(async () => (await import("./quick")).quickPreview(root, PREVIEW_FOLDER, inputs));
  return [
    {
      name: "preview",
      inputs,
      made: `${PREVIEW_FOLDER}/index.html`,
      make: async () => (await page()).make(),
    },
  ];
}

/** The add-in for the preview, built in seconds: the same sources and the same files beside them. */
export function quickParts(root: string): Part[] {
  const folder = ADDIN_FOLDER.quick;
  const inputs = [...TOOLS, "src"];
  const pane = lazily(async () => (await import("./quick")).quickAddin(root, folder, inputs));
  return [
    {
      name: "quick-scripts",
      inputs,
      made: `${folder}/taskpane.js`,
      make: async () => (await pane()).make(),
    },
    {
      name: "quick-beside",
      inputs: [...TOOLS, "src", ...BESIDE],
      made: `${folder}/taskpane.html`,
      make: () => runTypeScript(root, "build/accompany.ts", folder, "taskpane.js"),
    },
  ];
}

function lazily(make: () => Promise<Bundle>): () => Promise<Bundle> {
  let made: Promise<Bundle> | null = null;
  return () => (made ??= make());
}

function runTypeScript(root: string, ...args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--import", "tsx", ...args], {
      cwd: root,
      stdio: ["ignore", "inherit", "inherit"],
    });
    child.once("error", reject);
    child.once("exit", (code) =>
      code === 0 ? resolve() : reject(new Error(`${args[0]} ended with code ${code}.`)),
    );
  });
}

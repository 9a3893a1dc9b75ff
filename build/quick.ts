/** The quick build, by esbuild: the preview's page, and the add-in for `npm start` and `npm run dev`. Neither ships. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import * as esbuild from "esbuild";
import type { BuildContext, BuildOptions, BuildResult, Metafile, OutputFile } from "esbuild";
import { leftOutOfGrid } from "./left-out";
import { withModule } from "./page";

/** Makes something again, faster each time, because the bundler remembers what did not change. */
export interface Bundle {
  make(): Promise<void>;
  close(): Promise<void>;
}

type Built = BuildResult & { readonly outputFiles: OutputFile[]; readonly metafile: Metafile };

/** The task pane with the functions, and the solver's worker, in the folder. All of ours in it comes from the inputs. */
export function quickAddin(root: string, folder: string, inputs: readonly string[]): Bundle {
  const options: BuildOptions = {
    ...common(root, folder),
    entryPoints: { taskpane: "src/taskpane/index.tsx", worker: "src/worker/worker.ts" },
    format: "iife",
    target: "es2020",
    sourcemap: "linked",
    // The package's form for browsers and Node in one; what the solver asks of Node it asks in Node only.
    alias: { highs: path.join(root, "node_modules/highs/build/highs.js") },
    external: ["node:*"],
  };
  return bundle(options, inputs, ({ outputFiles }) => write(outputFiles));
}

/**
 * The stand-in for Excel. Modules, so that the grid's hyphenation of some seventy languages stays on the disk; names that tell
 * the content, so that a browser may keep them.
 */
export function quickPreview(root: string, folder: string, inputs: readonly string[]): Bundle {
  const options: BuildOptions = {
    ...common(root, folder),
    entryPoints: { preview: "preview/page/index.ts" },
    format: "esm",
    target: "es2022",
    splitting: true,
    entryNames: "[name]-[hash]",
    chunkNames: "[name]-[hash]",
    plugins: [leftOutOfGrid],
  };
  const into = (name: string) => path.join(root, folder, name);
  return bundle(options, inputs, ({ outputFiles, metafile }) => {
    rmSync(into(""), { recursive: true, force: true });
    write(outputFiles);
    cpSync(path.join(root, "preview/page/page.css"), into("page.css"));
    cpSync(path.join(root, "node_modules/@univerjs/preset-sheets-core/lib/index.css"), into("grid.css"));
    const page = readFileSync(path.join(root, "preview/page/index.html"), "utf8");
    const [module = "", ...imported] = loadedAtOnce(metafile).map((file) => path.posix.basename(file));
    writeFileSync(into("index.html"), withModule(page, module, imported));
  });
}

function common(root: string, folder: string): BuildOptions {
  return {
    absWorkingDir: root,
    outdir: folder,
    bundle: true,
    minify: true,
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    legalComments: "none",
    logLevel: "error",
    metafile: true,
    write: false,
  };
}

function bundle(options: BuildOptions, inputs: readonly string[], finish: (built: Built) => void): Bundle {
  let context: BuildContext | null = null;
  return {
    make: async () => {
      context ??= await esbuild.context(options);
      const built = (await context.rebuild()) as Built;
      checkInputs(built.metafile, inputs);
      finish(built);
    },
    close: async () => {
      await context?.dispose();
      context = null;
    },
  };
}

/** A file that the part does not name could change and the part would not be made again. */
function checkInputs({ inputs: read }: Metafile, named: readonly string[]): void {
  const isNamed = (file: string) =>
    file.startsWith("left-out:") || named.some((input) => file === input || file.startsWith(`${input}/`));
  const unnamed = Object.keys(read).filter((file) => !file.startsWith("node_modules/") && !isNamed(file));
  if (unnamed.length === 0) return;
  throw new Error(
    `${unnamed.join(", ")}: built in, but not among the inputs of its part. Name it in build/parts.ts.`,
  );
}

function write(files: readonly OutputFile[]): void {
  for (const file of files) {
    mkdirSync(path.dirname(file.path), { recursive: true });
    writeFileSync(file.path, file.contents);
  }
}

/** The entry, and what the page cannot open without: what it imports before it runs, and the workbook with its grid. */
function loadedAtOnce({ outputs }: Metafile): string[] {
  const made = (source: string) =>
    Object.keys(outputs).filter((file) => outputs[file]?.entryPoint === source);
  const found = ["preview/page/index.ts", "preview/page/workbook.ts"].flatMap(made);
  for (const file of found) {
    for (const { path: imported, kind } of outputs[file]?.imports ?? []) {
      if (kind === "import-statement" && !found.includes(imported)) found.push(imported);
    }
  }
  return found;
}

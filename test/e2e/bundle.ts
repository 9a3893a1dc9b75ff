import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import webpack from "webpack";
import { root } from "./browser";

/** A door of ours as a script that puts what the door exports into a global of this name, for a page to be tested with. */
export async function bundleForPage(door: string, name: string): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), "total-place-"));
  try {
    const stats = await bundled({
      context: root,
      mode: "production",
      devtool: false,
      target: ["web", "es2020"],
      entry: `./${door}`,
      output: { path: folder, filename: "door.js", library: { type: "window", name } },
      resolve: { extensions: [".ts", ".tsx", ".js"] },
      module: { rules: [{ test: /\.tsx?$/, loader: "esbuild-loader", options: { target: "es2020" } }] },
    });
    if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
    return readFileSync(path.join(folder, "door.js"), "utf8");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function bundled(configuration: webpack.Configuration): Promise<webpack.Stats> {
  return new Promise((resolve, reject) => {
    webpack(configuration, (problem, stats) => {
      if (stats === undefined) reject(problem ?? new Error("webpack gave no report."));
      else resolve(stats);
    });
  });
}

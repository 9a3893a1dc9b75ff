import * as esbuild from "esbuild";
import { root } from "./browser";

/** A door of ours as a script that puts what the door exports into a global of this name, for a page to be tested with. */
export async function bundleForPage(door: string, name: string): Promise<string> {
  const { outputFiles } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: [door],
    bundle: true,
    write: false,
    format: "iife",
    globalName: name,
    // A name of a strict script is not one of the page's.
    footer: { js: `window.${name} = ${name};` },
    target: "es2020",
  });
  return outputFiles[0]!.text;
}

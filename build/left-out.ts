import type { Plugin } from "esbuild";
import * as cjk from "cjk-regex";

/**
 * What the grid brings for other uses than the preview's, as smaller modules that answer the same. Together they were a seventh of
 * its script, and the first of them had work to do at every start.
 */
export const leftOutOfGrid: Plugin = {
  name: "left-out-of-grid",
  setup: (build) => {
    for (const [name, contents] of Object.entries(MODULES)) {
      build.onResolve({ filter: new RegExp(`^${name}$`) }, () => ({ path: name, namespace: "left-out" }));
      build.onLoad({ filter: new RegExp(`^${name}$`), namespace: "left-out" }, () => ({ contents }));
    }
  },
};

const MODULES: Readonly<Record<string, string>> = {
  // The same expressions, worked out when the page is built.
  "cjk-regex": (["all", "letters", "punctuations"] as const)
    .map((which) => `export const ${which} = () => ({ toRegExp: () => ${cjk[which]().toRegExp()} });`)
    .join("\n"),
  // Guesses the language of a text, to hyphenate it; here every text is English.
  "franc-min": 'export const franc = () => "eng";',
  // Reads font files; the page uses the system's.
  "opentype.js": 'export const parse = () => { throw new Error("The preview reads no font files."); };',
};

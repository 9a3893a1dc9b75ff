/**
 * Two bundles. `addin` is what ships: the task pane, the custom functions and the ribbon commands in one page, because
 * they share one runtime, with functions.json, the help, the manifest and the icons; and the solver, in a worker's file of
 * its own with highs.wasm beside it, loaded only when it is asked. `preview` is the stand-in for Excel and
 * never ships. Office.js is in neither: the page loads Microsoft's own from the address in taskpane.html.
 */
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import TerserPlugin from "terser-webpack-plugin";
import webpack from "webpack";

const root = path.dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);
const BROWSERS = "es2020";

export default function configurations() {
  return [addin(), preview()];
}

function addin() {
  return {
    ...shared("addin"),
    target: ["web", BROWSERS],
    entry: { taskpane: "./src/taskpane/index.tsx", worker: "./src/worker/worker.ts" },
    // Slower than esbuild's, and a tenth smaller. The licences of what is inside go to a file beside it.
    optimization: {
      minimizer: [new TerserPlugin()],
      // The mathematics apart from the pane: each has its own limit, and a change to one leaves the other in the browser's cache.
      splitChunks: {
        cacheGroups: {
          default: false,
          defaultVendors: false,
          functions: {
            name: "functions",
            test: /[\\/]src[\\/](model|functions)[\\/]|[\\/]node_modules[\\/](decimal\.js|fastest-levenshtein)[\\/]/,
            chunks: (chunk) => chunk.name === "taskpane",
            enforce: true,
          },
        },
      },
    },
    // The package's form for browsers and Node in one; its other form would have this machine's own paths written into it.
    resolve: {
      ...shared("addin").resolve,
      alias: { highs$: path.join(root, "node_modules/highs/build/highs.js") },
    },
    node: false,
    plugins: [
      new HtmlPlugin({
        template: "./src/taskpane/taskpane.html",
        filename: "taskpane.html",
        chunks: ["functions", "taskpane"],
        minify: false,
        templateParameters: { policy: fromTypeScript("./preview/serve/policy.ts").builtPagePolicy() },
      }),
      new CopyPlugin({
        patterns: [
          { from: "manifest.xml" },
          { from: "assets/*.png" },
          { from: "src/taskpane/*.css", to: "[name][ext]", noErrorOnMissing: true },
          { from: "src/functions/help/help.css", to: "help/[name][ext]" },
          { from: "node_modules/highs/build/highs.wasm" },
          { from: "node_modules/highs/LICENSE", to: "highs.wasm.LICENSE.txt", toType: "file" },
        ],
      }),
      // What the solver asks of Node it asks in Node only.
      new webpack.IgnorePlugin({ resourceRegExp: /^node:/, contextRegExp: /highs/ }),
      new FunctionsMetadataPlugin(),
      new HelpPagesPlugin(),
    ],
  };
}

function preview() {
  return {
    ...shared("preview"),
    target: ["web", "es2022"],
    entry: { preview: "./preview/page/index.ts" },
    // The grid is 11 MB and is read from this machine's own disk: making it smaller would only cost time.
    optimization: { minimize: false },
    plugins: [
      new HtmlPlugin({ template: "./preview/page/index.html", filename: "index.html" }),
      new CopyPlugin({
        patterns: [
          { from: "preview/page/page.css", to: "page.css" },
          { from: "node_modules/@univerjs/preset-sheets-core/lib/index.css", to: "grid.css" },
        ],
      }),
    ],
  };
}

function shared(name) {
  return {
    name,
    context: root,
    mode: "production",
    devtool: false,
    output: { path: path.join(root, "dist", name), filename: "[name].js", clean: true },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [{ test: /\.tsx?$/, loader: "esbuild-loader", options: { target: BROWSERS } }],
    },
    cache: {
      type: "filesystem",
      name,
      cacheDirectory: path.join(root, ".cache", "webpack"),
      buildDependencies: { config: [fileURLToPath(import.meta.url)] },
    },
    performance: { hints: false },
    stats: { all: false, errors: true, warnings: true },
  };
}

function fromTypeScript(file) {
  require("tsx/cjs");
  return require(file);
}

/** Writes functions.json, which Excel reads to know the functions, from the catalogue itself. */
class FunctionsMetadataPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("FunctionsMetadata", (compilation) => {
      compilation.hooks.processAssets.tap("FunctionsMetadata", () => {
        const { functionsJson } = fromTypeScript("./src/functions/index.ts");
        const text = `${JSON.stringify(functionsJson(), null, 2)}\n`;
        compilation.emitAsset("functions.json", new webpack.sources.RawSource(text));
      });
    });
  }
}

/** Writes the help's pages, plain HTML without a script. They show the cases of the tests, hence where they are made. */
class HelpPagesPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("HelpPages", (compilation) => {
      compilation.hooks.processAssets.tap("HelpPages", () => {
        const { htmlFiles } = fromTypeScript("./test/docs/pages.ts");
        for (const [name, text] of htmlFiles()) {
          compilation.emitAsset(`help/${name}`, new webpack.sources.RawSource(text));
        }
      });
    });
  }
}

/**
 * The scripts of the add-in that ships, for `npm run build`: the task pane, the custom functions and the ribbon commands in one
 * page, because they share one runtime; and the solver, in a worker's file of its own, loaded only when it is asked. What stands
 * beside them comes from build/accompany.ts. Office.js is not in them: the page loads Microsoft's own from the address in
 * taskpane.html. The preview never ships and is built by build/quick.ts.
 */
import path from "node:path";
import { fileURLToPath } from "node:url";
import MinimizerPlugin from "minimizer-webpack-plugin";
import webpack from "webpack";

const root = path.dirname(fileURLToPath(import.meta.url));
const BROWSERS = "es2020";

/** @type {import("webpack").Configuration} */
const addin = {
  name: "addin",
  context: root,
  mode: "production",
  devtool: false,
  target: ["web", BROWSERS],
  node: false,
  entry: { taskpane: "./src/taskpane/index.tsx", worker: "./src/worker/worker.ts" },
  output: { path: path.join(root, "dist/addin"), filename: "[name].js" },
  resolve: {
    extensions: [".ts", ".tsx", ".js"],
    // The package's form for browsers and Node in one; its other form would have this machine's own paths written into it.
    alias: { highs$: path.join(root, "node_modules/highs/build/highs.js") },
  },
  module: {
    rules: [
      { test: /\.tsx?$/, loader: "esbuild-loader", options: { target: BROWSERS } },
      // These only define: a file of which nothing is used is left out, and all that only it reads.
      { test: /[\\/]src[\\/](formula|model|functions|reading|sheets)[\\/]/, sideEffects: false },
    ],
  },
  optimization: {
    // swc in the place of webpack's terser: a percent larger, in a twentieth of the time.
    minimizer: [
      new MinimizerPlugin({
        // In threads its work would cost more to hand over than it takes.
        parallel: false,
        minify: MinimizerPlugin.swcMinify,
        extractComments: "some",
        minimizerOptions: { compress: { passes: 3, ecma: 2020 }, mangle: true },
      }),
    ],
    // The mathematics and the reading of tables apart from the pane: each has its own limit, and a change to one leaves the others in the browser's cache.
    splitChunks: {
      cacheGroups: {
        default: false,
        defaultVendors: false,
        functions: {
          name: "functions",
          test: /[\\/]src[\\/](formula|model|functions)[\\/]|[\\/]node_modules[\\/]decimal\.js[\\/]/,
          chunks: (chunk) => chunk.name === "taskpane",
          enforce: true,
        },
        // What more than one of the files that are loaded when they are wanted needs, and the pane does not.
        common: {
          name: "common",
          test: /[\\/]src[\\/](formula|model|functions|reading|sheets)[\\/]/,
          chunks: "async",
          minChunks: 2,
          enforce: true,
        },
        reading: {
          name: "reading",
          test: /[\\/]src[\\/]reading[\\/]|[\\/]node_modules[\\/]fastest-levenshtein[\\/]/,
          chunks: (chunk) => chunk.name === "taskpane",
          enforce: true,
        },
      },
    },
  },
  // What the solver asks of Node it asks in Node only.
  plugins: [new webpack.IgnorePlugin({ resourceRegExp: /^node:/, contextRegExp: /highs/ })],
  cache: {
    type: "filesystem",
    cacheDirectory: path.join(root, ".cache", "webpack"),
    buildDependencies: { config: [fileURLToPath(import.meta.url)] },
  },
  performance: { hints: false },
};

export default addin;

/** `tsx build/shipped.ts`: bundles the add-in that ships as webpack.config.js says. */
import webpack from "webpack";
import configuration from "../webpack.config.js";

webpack(configuration, (problem, stats) => {
  const report =
    problem?.stack ?? stats?.toString({ all: false, errors: true, warnings: true, colors: false });
  if (report) console.error(report);
  if (problem || stats?.hasErrors()) process.exitCode = 1;
})?.close(() => {});

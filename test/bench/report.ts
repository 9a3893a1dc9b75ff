import os from "node:os";
import type { BlockResult } from "./blocks";
import { CALLS } from "./each-function";
import type { FunctionResults } from "./each-function";
import type { PoolingResults } from "./pooling";
import { poolingReport } from "./pooling-report";
import { ratio, shown, table } from "./tables";

/** The figures of one run as Markdown. */
export function report(
  blocks: readonly BlockResult[],
  pooling: PoolingResults,
  { functions, empty }: FunctionResults,
  bookSheets: readonly string[],
): string {
  const many = CALLS.toLocaleString("en-GB");
  return [
    "# Benchmarks",
    `Measured on ${new Date().toISOString().slice(0, 10)} with \`npm run bench -- --write\`: ${machine()}. Medians of repeated runs; other work on the ` +
      "machine slows all of them, so the ratios say more than the times. Rivals are measured in the same run and their figures are checked against the functions'.",
    "## Large calls",
    table(
      ["Call", "Time", "Promised", "Rival", "Rival's time", "Times the rival"],
      blocks.flatMap(({ what, time, target, rivals }) =>
        rivals.map((rival) => [
          what,
          shown(time),
          `under ${target} ms: ${time < target ? "kept" : "missed"}`,
          rival.name,
          shown(rival.time),
          ratio(time, rival.time),
        ]),
      ),
    ),
    "The loops do the sums alone, over floating point. The functions also read every cell, name the one that cannot be read, and calculate in exact decimals of 34 digits.",
    ...bookSheets,
    ...poolingReport(pooling),
    "## Every function, in process",
    `One call, and ${many}, of each function's first example. The baseline is copying the arguments as JSON as often: the least that any add-in pays to be handed them.`,
    table(
      ["Function", "One call", `${many} calls`, `Copying ${many} times`, "Times the copying"],
      functions.map(({ id, one, many: all, copying }) => [
        id,
        shown(one),
        shown(all),
        shown(copying),
        ratio(all, copying),
      ]),
    ),
    "## Every function, through Office.js",
    `The same calls through Microsoft's own Office.js, from the message that calls to the message with the last result. Office.js waits 50 ms before it hands results back, and ` +
      `half a second or more between two batches of them. The baseline is a custom function that does nothing on the same path: ${shown(empty.one)} for one call, ` +
      `${shown(empty.many)} for ${many}.`,
    table(
      ["Function", "One call", `${many} calls`, "Each", "Times the empty function"],
      functions.map(({ id, proxiedOne, proxiedMany }) => [
        id,
        shown(proxiedOne),
        shown(proxiedMany),
        shown(proxiedMany / CALLS),
        ratio(proxiedMany, empty.many),
      ]),
    ),
  ].join("\n\n");
}

function machine(): string {
  const [processor] = os.cpus();
  return `${processor?.model.trim()}, ${os.cpus().length} cores, ${os.type()}, Node ${process.versions.node}`;
}

/**
 * `npm run build`: what ships, in dist/addin, and the preview in dist/preview. With --quick also the quick add-in in dist/quick.
 * Only what is out of date is built; without dist, everything.
 */
import path from "node:path";
import { makeStale, previewParts, quickParts, shippedParts } from ".";

const root = path.resolve(import.meta.dirname, "..");
const quick = process.argv.includes("--quick") ? quickParts(root) : [];

try {
  const made = await makeStale(root, [...shippedParts(root), ...previewParts(root), ...quick]);
  console.log(made.length === 0 ? "Nothing changed since the last build." : `Built: ${made.join(", ")}.`);
  // The bundlers stay ready for a next time that does not come.
  process.exit(0);
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exit(1);
}

/** Counts tests from the report that vitest writes beside its own output. */
import { existsSync, readFileSync } from "node:fs";

/**
 * @returns {{passed: number, failed: number, skipped: number, skippedNames: string[]}} A step without a report counts as one.
 */
export function countTests(reportFile, ok) {
  if (!existsSync(reportFile))
    return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0, skippedNames: [] };
  const report = JSON.parse(readFileSync(reportFile, "utf8"));
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const skippedNames = tests
    .filter(({ status }) => status !== "passed" && status !== "failed")
    .map(({ fullName }) => fullName);
  const failed = report.numFailedTests;
  return {
    passed: report.numPassedTests,
    // A file that cannot be loaded, or an error outside a test, fails the step without failing a test.
    failed: !ok && failed === 0 ? 1 : failed,
    skipped: skippedNames.length,
    skippedNames,
  };
}

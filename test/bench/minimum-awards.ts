/** `npx tsx test/bench/minimum-awards.ts`: how far answers are from the best where many minimum awards must be chosen among. */
import { poolGeneralYears } from "../../src/model/pooling/general";
import { loadSolver } from "../../src/worker/solver";
import { yearsWithMinimums } from "./drawn-minimums";

const SEEDS = [1, 2, 3, 4, 5];
const [GRANTS, SERVICES, YEARS] = [20, 40, 10];

const solve = await loadSolver();
console.log(
  "| Book | Seconds | Gap by HiGHS | Gap, exact | Floors, exact |\n| --- | --- | --- | --- | --- |",
);
for (const seed of SEEDS) {
  const years = yearsWithMinimums(seed, GRANTS, SERVICES, YEARS);
  const begun = performance.now();
  const { value, gap, floorGap, mostValueBySolver } = await poolGeneralYears(years, (programme, seconds) =>
    Promise.resolve(solve(programme, undefined, seconds)),
  );
  const seconds = (performance.now() - begun) / 1000;
  const by =
    mostValueBySolver === null ? "not asked" : share(mostValueBySolver - value.toNumber(), value.toNumber());
  console.log(
    `| ${seed} | ${seconds.toFixed(1)} | ${by} | ${share(gap.toNumber(), value.toNumber())} | ${floorGap.toString()} |`,
  );
}

function share(difference: number, of: number): string {
  return `${((100 * Math.max(0, difference)) / of).toFixed(4)} %`;
}

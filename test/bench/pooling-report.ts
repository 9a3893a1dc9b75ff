import { simplexReport } from "./beside-simplex";
import type { PoolingResults } from "./pooling";
import { DENSITY } from "./pooling-sizes";
import { promise, ratio, shown, table } from "./tables";

/** What one solve of ours must beat HiGHS as it comes by; how many solves of ours all ring-fence values may take at most. */
const TIMES_FASTER = 20;
const SOLVES = 10;
const YEARS_TARGET = 1500;
const MEGABYTES_TARGET = 150;
const COUNCIL_TARGET = 1;

/** The figures of pooling beside HiGHS as Markdown. */
export function poolingReport({ solves, ringFences, besideSimplex, years }: PoolingResults): string[] {
  return [
    "## Pooling beside HiGHS",
    `Random grants and services, ${DENSITY * 100}% of the pairs permitted. Ours is \`pool\` as a function calls it: from decimals to decimals, with the tie rule and the proof in ` +
      "whole numbers. HiGHS 1.15.3 (simplex, WebAssembly) keeps its module and its model between solves and only its time to solve is counted; it gives one of the best answers, in " +
      "floating point, without tie rule or proof. It is timed with its default options, against which " +
      `${TIMES_FASTER} times was promised, and with the options found fastest on just these problems (primal simplex, no presolve). Both find the same value each time.`,
    table(
      [
        "Grants x services",
        "Arcs",
        "Values",
        "Ours",
        "HiGHS",
        "Times faster",
        "HiGHS at its fastest",
        "Times faster",
      ],
      solves.map(({ grants, services, arcs, values, time, asItComes, atItsFastest }) => [
        `${grants} x ${services}`,
        arcs.toLocaleString("en-GB"),
        values,
        shown(time),
        shown(asItComes),
        ratio(asItComes, time),
        shown(atItsFastest),
        ratio(atItsFastest, time),
      ]),
    ),
    promise(
      `200 x 400 at least ${TIMES_FASTER} times faster than HiGHS as it comes`,
      solves.every((solve) => solve.grants < 200 || solve.asItComes / solve.time >= TIMES_FASTER),
    ),
    promise(
      `200 x 400 at least ${TIMES_FASTER} times faster than HiGHS at its fastest`,
      solves.every((solve) => solve.grants < 200 || solve.atItsFastest / solve.time >= TIMES_FASTER),
    ),
    promise(
      `20 x 40 under ${COUNCIL_TARGET} ms`,
      solves.every((solve) => solve.grants > 20 || solve.time < COUNCIL_TARGET),
    ),
    ...simplexReport(besideSimplex),
    "### Every ring-fence value",
    "200 grants x 400 services: the gain from removing each ring-fence alone, each of the 200 answers proved, beside as many re-solves by HiGHS at its fastest, each from the basis of " +
      "the problem with all ring-fences in place.",
    table(
      ["Permitted", "Values", "Grants that gain", "Ours", "Solves of ours", "HiGHS", "Times faster"],
      ringFences.map(({ density, values, gaining, time, oneSolve, rival }) => [
        `${density * 100}%`,
        values,
        String(gaining),
        shown(time),
        ratio(time, oneSolve),
        shown(rival),
        ratio(rival, time),
      ]),
    ),
    promise(
      `at ${DENSITY * 100}% permitted, at least ${TIMES_FASTER} times faster, in at most ${SOLVES} solves' time`,
      ringFences
        .filter(({ density }) => density === DENSITY)
        .every(({ time, oneSolve, rival }) => rival / time >= TIMES_FASTER && time / oneSolve <= SOLVES),
    ),
    "### Several years",
    `${years.count} years x 200 grants x 400 services, a tenth of each award to be carried forward at most: ${shown(years.time)}; a process that solves them once holds ` +
      `${years.megabytes} MB at most, Node included. With earmarks, flexibility, caps and floors besides: ${shown(years.everyRule)} of processor time, the quickest of five.`,
    promise(`under ${YEARS_TARGET / 1000} s, with every rule too`, years.everyRule < YEARS_TARGET),
    promise(`under ${MEGABYTES_TARGET} MB`, years.megabytes < MEGABYTES_TARGET),
  ];
}

import { invoke } from "../../src/functions";
import type { CellArgument, CellValue } from "../../src/functions";
import { drawnSums } from "./draw";
import { floatFactors, floatPresentValues, newtonsRate, powerPresentValues } from "./rivals";
import { medianOf } from "./stopwatch";
import type { Milliseconds } from "./stopwatch";

/** One large call, beside rivals that do the same sums. */
export interface BlockResult {
  readonly what: string;
  readonly time: Milliseconds;
  /** What was promised. */
  readonly target: Milliseconds;
  readonly rivals: readonly { readonly name: string; readonly time: Milliseconds }[];
}

const SEED = 20261123;
const RUNS = 101;
const YEARS = 30;
const ROWS = 200;
const STANDARD_RATE = 0.035;
const LIFE = 40;
/** What is timed must be right: relative, or in pounds where figures are near 0. */
const NEAR = 1e-9;

/** 200 rows of 30 years in one call. */
export function presentValueBlock(): BlockResult {
  const rows = drawnSums(SEED, ROWS, YEARS, [-1_000_000, 1_000_000]);
  const factors = floatFactors(YEARS);
  const figures = called("PRESENTVALUE", [rows]).flat();
  mustAgree(figures, floatPresentValues(rows, factors));
  mustAgree(figures, powerPresentValues(rows, STANDARD_RATE));
  return {
    what: `PRESENTVALUE of ${ROWS} rows of ${YEARS} years in one call`,
    time: medianOf(RUNS, () => called("PRESENTVALUE", [rows])),
    target: 20,
    rivals: [
      {
        name: "a float64 loop with the factors ready",
        time: medianOf(RUNS, () => floatPresentValues(rows, factors)),
      },
      {
        name: "a float64 loop with a power a cell",
        time: medianOf(RUNS, () => powerPresentValues(rows, STANDARD_RATE)),
      },
    ],
  };
}

/** 40 years: every measure in one call, then the net present value alone. */
export function appraisalBlocks(): BlockResult[] {
  const costs = drawnSums(SEED + 1, 1, LIFE, [10_000, 20_000]);
  const benefits = drawnSums(SEED + 2, 1, LIFE, [10_000, 60_000]);
  costs[0]![0] = 250_000;
  benefits[0]![0] = 0;
  const factors = floatFactors(LIFE);
  const flow = benefits[0]!.map((benefit, year) => benefit - costs[0]![year]!);
  const rival = () => ({ npv: floatPresentValues([flow], factors)[0]!, irr: newtonsRate(flow) });

  const figures = new Map(called("APPRAISE", [costs, benefits]).map(([name, figure]) => [name, figure]));
  mustAgree([figures.get("npv")!, figures.get("irr")!], [rival().npv, rival().irr]);
  return [
    {
      what: `APPRAISE of ${LIFE} years, every measure`,
      time: medianOf(RUNS, () => called("APPRAISE", [costs, benefits])),
      target: 1,
      rivals: [{ name: "a float64 loop, npv and irr only", time: medianOf(RUNS, rival) }],
    },
    {
      what: `APPRAISE of ${LIFE} years, npv`,
      time: medianOf(RUNS, () => called("APPRAISE", [costs, benefits, null, "npv"])),
      target: 1,
      rivals: [
        {
          name: "a float64 loop with the factors ready",
          time: medianOf(RUNS, () => floatPresentValues([flow], factors)),
        },
      ],
    },
  ];
}

/** What a function answers. Throws where it refuses: a refusal is not work to measure. */
export function called(id: string, args: readonly CellArgument[]): CellValue[][] {
  const outcome = invoke(id, args);
  if (!outcome.ok) throw new Error(`${id} refuses the benchmark's call: ${outcome.message}`);
  return outcome.value;
}

function mustAgree(figures: readonly CellValue[], rivals: readonly number[]): void {
  rivals.forEach((rival, index) => {
    const figure = Number(figures[index]);
    const isNear = Math.abs(figure - rival) <= NEAR * Math.max(1, Math.abs(rival));
    if (!isNear) throw new Error(`The rival gives ${rival} where the function gives ${figure}.`);
  });
}

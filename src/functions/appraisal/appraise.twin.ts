import { numberOf, wordOf } from "../twins";
import { discountingTables, factorOf, HEADINGS_ADDED_UP } from "./discounting.twin-tables";
import { acrossTo, fixed, movingAcross, part } from "../../formula";
import type { NativeTwin, TablePlaces, TwinArgument, TwinCall, TwinTable } from "../twins";
import { NO_FORMULA } from "../twins";

const YEARS = "appraisal by year";
const MEASURES = "measures";

/** The lines of the appraisal by year. */
const [
  YEAR,
  GIVEN,
  FACTOR,
  COSTS,
  BENEFITS,
  NET,
  RUNNING,
  BELOW,
  DISCOUNTED,
  RUNNING_DISCOUNTED,
  BELOW_DISCOUNTED,
] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

const LINES: readonly string[] = [
  "Year",
  "Year, where a sum is given",
  "Discount factor, with inflation taken out",
  "Costs",
  "Benefits",
  "Benefits less costs",
  "Running total",
  "Year, where the running total is below 0",
  "Benefits less costs, discounted",
  "Running total, discounted",
  "Year, where the discounted running total is below 0",
];

/** Decimals of a pound below which a running total counts as 0: what is left of binary arithmetic, not money. */
const NO_MONEY = 9;

/** The appraisal set out by year, and every measure worked out from it but the internal rate of return (see `withoutTwin`). */
export const appraiseTwin: NativeTwin = {
  inWords:
    "costs and benefits added up by year and times the discount factors of schedule, with inflation taken out; each measure from these lines; cost_years and benefit_years change no figure",
  notChecked: [
    HEADINGS_ADDED_UP,
    "The years above costs and benefits are not compared here; the function refuses those that are not the same.",
  ],
  tables: (call) => {
    const years = Math.max(widthOf(call.given["costs"]), widthOf(call.given["benefits"]));
    return [...discountingTables(call), byYear(call, years), measures(call)];
  },
  cellAt: (call, row, column, tables) => {
    const table = tables(MEASURES);
    const [names, figures] = [0, 1].map((at) => fixed(part(table, 0, at, table.rows)));
    // A row is the list of rates, which have to be searched for.
    if (call.result.rows === 1 && call.result.columns > 1) return `="${NO_FORMULA}"`;
    if (call.result.columns > 1) return `=${fixed(part(table, row, column))}`;
    return `=INDEX(${figures},MATCH(${wordOf(call, "measure")},${names},0))`;
  },
};

function byYear(call: TwinCall, years: number): TwinTable {
  return {
    kind: "workings",
    name: YEARS,
    title: "The appraisal by year, year 0 first",
    headings: ["Line", ...Array.from({ length: years }, (_, year) => `Column ${year + 1}`)],
    rows: LINES.length,
    cellAt: (line, at, tables) => {
      if (at === 0) return LINES[line]!;
      const table = tables(YEARS);
      const mine = (other: number) => movingAcross(part(table, other, at));
      const running = (sums: number) => `SUM(${acrossTo(part(table, sums, 1, 1, at))})`;
      const belowNought = (total: number) => `IF(ROUND(${mine(total)},${NO_MONEY})<0,${mine(YEAR)},"")`;
      switch (line) {
        case YEAR:
          return at - 1;
        case GIVEN: {
          const cells = (["costs", "benefits"] as const).flatMap((name) =>
            cellsOfYear(call.given[name], at - 1),
          );
          return `=IF(COUNT(${cells.join(",")}),${mine(YEAR)},"")`;
        }
        case FACTOR: {
          const inflation = "inflation" in call.given ? `/(1+${inflationOf(call)})^${mine(YEAR)}` : "";
          return `=${factorOf(mine(YEAR), tables)}${inflation}`;
        }
        case COSTS:
          return `=${yearTotal(call.given["costs"], at - 1)}`;
        case BENEFITS:
          return `=${yearTotal(call.given["benefits"], at - 1)}`;
        case NET:
          return `=${mine(BENEFITS)}-${mine(COSTS)}`;
        case RUNNING:
          return `=${running(NET)}`;
        case BELOW:
          return `=${belowNought(RUNNING)}`;
        case DISCOUNTED:
          return `=${mine(NET)}*${mine(FACTOR)}`;
        case RUNNING_DISCOUNTED:
          return `=${running(DISCOUNTED)}`;
        default:
          return `=${belowNought(RUNNING_DISCOUNTED)}`;
      }
    },
  };
}

/** In the order of the function's own table. */
const formulas: readonly (readonly [measure: string, formula: (lines: Lines) => string])[] = [
  ["npv", ({ figure }) => `${figure("pvbenefits")}-${figure("pvcosts")}`],
  ["bcr", ({ figure }) => `IF(${figure("pvcosts")}>0,${figure("pvbenefits")}/${figure("pvcosts")},NA())`],
  ["pvcosts", ({ all }) => `SUMPRODUCT(${all(COSTS)},${all(FACTOR)})`],
  ["pvbenefits", ({ all }) => `SUMPRODUCT(${all(BENEFITS)},${all(FACTOR)})`],
  ["payback", (lines) => payback(lines, RUNNING, BELOW, NET)],
  ["discountedpayback", (lines) => payback(lines, RUNNING_DISCOUNTED, BELOW_DISCOUNTED, DISCOUNTED)],
  ["irr", () => `"${NO_FORMULA}"`],
  [
    "eanc",
    ({ all, figure }) => {
      const last = `MAX(${all(GIVEN)})`;
      const factors = `SUMPRODUCT((${all(YEAR)}>0)*(${all(YEAR)}<=${last}),${all(FACTOR)})`;
      return `IF(${last}=0,NA(),${figure("npv")}/${factors})`;
    },
  ],
  ["prices", ({ inflation }) => (inflation === null ? '"real"' : `IF(${inflation}=0,"real","nominal")`)],
];

/** How the measures' formulas name what they build on. */
interface Lines {
  readonly years: number;
  /** The rate of inflation; null where it is left out. */
  readonly inflation: string | null;
  readonly all: (line: number) => string;
  readonly figure: (measure: string) => string;
}

function measures(call: TwinCall): TwinTable {
  return {
    kind: "workings",
    name: MEASURES,
    title: "The measures of the appraisal",
    headings: ["Measure", "Figure"],
    rows: formulas.length,
    cellAt: (row, column, tables) => {
      const [measure, formula] = formulas[row]!;
      return column === 0 ? measure : `=${formula(linesOf(call, tables))}`;
    },
  };
}

function linesOf(call: TwinCall, tables: TablePlaces): Lines {
  const table = tables(YEARS);
  const years = table.columns - 1;
  return {
    years,
    inflation: "inflation" in call.given ? inflationOf(call) : null,
    all: (line) => fixed(part(table, line, 1, 1, years)),
    figure: (measure) =>
      fixed(
        part(
          tables(MEASURES),
          formulas.findIndex(([name]) => name === measure),
          1,
        ),
      ),
  };
}

/** The last year below 0, and the part of the next one that it takes; 0 where none is, no answer where the last one is. */
function payback({ all, years }: Lines, running: number, below: number, sums: number): string {
  const last = `MAX(${all(below)})`;
  const still = `INDEX(${all(running)},${last}+1)`;
  const next = `INDEX(${all(sums)},${last}+2)`;
  return `IF(COUNT(${all(below)})=0,0,IF(${last}=${years - 1},NA(),${last}-${still}/${next}))`;
}

/** A year's sum over all lines; nothing in years that the lines do not reach. */
function yearTotal(flow: TwinArgument | undefined, year: number): string {
  const sums = cellsOfYear(flow, year);
  return sums.length === 0 ? "0" : `SUM(${sums.join(",")})`;
}

function cellsOfYear(flow: TwinArgument | undefined, year: number): readonly string[] {
  if (!flow || year >= widthOf(flow)) return [];
  if (flow.kind === "value") return [flow.text];
  return [movingAcross(part(flow.cells, 0, year, flow.cells.rows))];
}

function inflationOf(call: TwinCall): string {
  return numberOf(call, "inflation", "0");
}

function widthOf(flow: TwinArgument | undefined): number {
  return flow?.kind === "cells" ? flow.cells.columns : 1;
}

import loadHighs from "highs";
import type { CallbackEvent, Highs, Model, ModelData } from "highs";
import type { LinearProgramme, Solution, Standing } from "../../model/programme";

/** How far a solver has come with one programme. */
export interface Progress {
  /** Steps of the simplex method so far, in all. */
  readonly steps: number;
  /** Where columns must be whole: how far the best answer found may be from the best there is, as a share of it. */
  readonly gap: number | null;
}

/** Where `seconds` are given it stops after them and not after so many tries, and tells what it has. */
export type Solve = (
  programme: LinearProgramme,
  onProgress?: (progress: Progress) => void,
  seconds?: number,
) => Solution;

/**
 * The options of every solve. Never `pdlp`: measured, it broke constraints by more than a pound. The seed and the single
 * thread make the same programme give the same answer each time; the gap of 0 asks for the best whole answer, not a near one.
 */
export const OPTIONS = {
  output_flag: false,
  solver: "choose",
  random_seed: 0,
  mip_rel_gap: 0,
  mip_abs_gap: 0,
  // Counted in tries and not in seconds, so that a slower machine gives up at the same place.
  mip_max_nodes: 5_000,
} as const;

/** As many as HiGHS takes by itself. */
const ANY_TRIES = { mip_max_nodes: 2_147_483_647 } as const;

const STANDINGS: readonly Standing[] = ["lower", "basic", "upper", "free", "free"];
const STEPS_BETWEEN_REPORTS = 500;

/**
 * Loads HiGHS, in this thread. `wasmFile` says where highs.wasm is; by default beside the package, which is right in Node.
 * @throws {Error} when the file cannot be had or this machine has no WebAssembly.
 */
export async function loadSolver(wasmFile?: string): Promise<Solve> {
  const highs = await loadHighs(wasmFile === undefined ? {} : { locateFile: () => wasmFile });
  return (programme, onProgress, seconds) => {
    if (programme.columns.costs.length === 0) return withoutColumns(programme);
    const model = highs.createModel(modelData(highs, programme));
    try {
      model.options.set(
        seconds === undefined ? OPTIONS : { ...OPTIONS, ...ANY_TRIES, time_limit: Math.max(0, seconds) },
      );
      if (programme.limit !== undefined) model.options.set({ objective_bound: programme.limit });
      if (programme.known !== undefined) model.setSolution({ colValue: programme.known });
      model.run(onProgress && reporters(highs, onProgress));
      return bettered(readSolution(highs, model, programme), programme);
    } finally {
      model.dispose();
    }
  };
}

/** The programme as HiGHS takes it. */
function modelData(highs: Highs, { sense, constant, columns, rows, entries }: LinearProgramme): ModelData {
  const { variableType, objectiveSense } = highs.constants;
  const numCols = columns.costs.length;
  const numRows = rows.lower.length;
  const whole = columns.whole.some(Boolean);
  return {
    numCols,
    numRows,
    sense: sense === "maximise" ? objectiveSense.maximize : objectiveSense.minimize,
    offset: constant,
    colCost: columns.costs,
    colLower: columns.lower,
    colUpper: columns.upper,
    rowLower: rows.lower,
    rowUpper: rows.upper,
    matrix: {
      format: "csc",
      numRows,
      numCols,
      starts: entries.starts,
      indices: entries.rows,
      values: entries.values,
    },
    ...(whole && {
      integrality: columns.whole.map((mark) => (mark ? variableType.integer : variableType.continuous)),
    }),
  };
}

function reporters(highs: Highs, onProgress: (progress: Progress) => void) {
  // The channel for logs is silent while there is no output; those for stopping are called at each step.
  const { simplexInterrupt, mipInterrupt } = highs.constants.callbackType;
  let reported = 0;
  const report = (steps: number, gap: number | null) => {
    if (steps < reported + STEPS_BETWEEN_REPORTS) return undefined;
    reported = steps;
    onProgress({ steps, gap });
    return undefined;
  };
  return {
    [simplexInterrupt]: ({ data }: CallbackEvent) => report(data.simplex_iteration_count ?? 0, null),
    [mipInterrupt]: ({ data }: CallbackEvent) => {
      const gap = data.mip_gap ?? Infinity;
      return report(Number(data.mip_total_lp_iterations ?? 0), Number.isFinite(gap) ? gap : null);
    },
  };
}

function readSolution(highs: Highs, model: Model, programme: LinearProgramme): Solution {
  const { modelStatus } = highs.constants;
  switch (model.getModelStatus()) {
    case modelStatus.infeasible:
      return { status: "infeasible" };
    case modelStatus.unbounded:
      return { status: "unbounded" };
    case modelStatus.unboundedOrInfeasible:
      return { status: isFeasible(highs, programme) ? "unbounded" : "infeasible" };
    case modelStatus.solutionLimit:
      return { status: "stopped" };
    case modelStatus.timeLimit:
      return inTime(model);
    case modelStatus.optimal:
      return optimum(model, programme);
    case modelStatus.loadError:
    case modelStatus.modelError:
      throw new Error("The solver cannot take this programme.");
    default:
      // It could not say, as where floating point leaves it no way on.
      return { status: "stopped" };
  }
}

/** What is no better than it must be is none: HiGHS may stop at such values, and they need not be the best. */
function bettered(solution: Solution, { sense, limit }: LinearProgramme): Solution {
  if (limit === undefined || solution.status !== "optimal") return solution;
  const isBetter = sense === "minimise" ? solution.objective < limit : solution.objective > limit;
  return isBetter ? solution : { status: "infeasible" };
}

/** HiGHS calls values feasible by this number. */
const FEASIBLE = 2;

function inTime(model: Model): Solution {
  const hasValues = Number(model.info.get("primal_solution_status")) === FEASIBLE;
  return {
    status: "stopped",
    best: hasValues ? Array.from(model.getSolution().colValue) : null,
    bound: Number(model.info.get("mip_dual_bound")),
  };
}

function optimum(model: Model, programme: LinearProgramme): Solution {
  const { colValue, rowDual } = model.getSolution();
  const isWhole = programme.columns.whole.some(Boolean);
  const standings = (codes: Int32Array) => Array.from(codes, (code) => STANDINGS[code]!);
  const basis = isWhole ? null : model.getBasis();
  return {
    status: "optimal",
    objective: model.getObjectiveValue(),
    values: Array.from(colValue),
    prices: isWhole ? programme.rows.lower.map(() => 0) : Array.from(rowDual),
    corner: basis && { columns: standings(basis.colStatus), rows: standings(basis.rowStatus) },
  };
}

/** HiGHS solves nothing where there is nothing to choose. */
function withoutColumns({ constant, rows }: LinearProgramme): Solution {
  const keepsRows = rows.lower.every((lower, row) => lower <= 0 && rows.upper[row]! >= 0);
  if (!keepsRows) return { status: "infeasible" };
  return {
    status: "optimal",
    objective: constant,
    values: [],
    prices: rows.lower.map(() => 0),
    corner: { columns: [], rows: rows.lower.map(() => "basic" as const) },
  };
}

/** Without an objective nothing is unbounded, so only "infeasible" is left to say. */
function isFeasible(highs: Highs, programme: LinearProgramme): boolean {
  const nothingAtStake = { ...programme.columns, costs: programme.columns.costs.map(() => 0) };
  return highs.withModel(modelData(highs, { ...programme, columns: nothingAtStake }), (model) => {
    model.options.set(OPTIONS);
    model.run();
    return model.getModelStatus() === highs.constants.modelStatus.optimal;
  });
}

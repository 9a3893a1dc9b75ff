import loadHighs from "highs";
import type { Basis, Highs, Model } from "highs";
import type { PoolingQuestion } from "../../src/model/pooling";
import { ceiling, PENCE, transportOf } from "./rival-model";
import type { Transport } from "./rival-model";

/** HiGHS's simplex method on the same pooling problems, in floating point; its module is loaded and warm after the first solve. */
export interface Rival {
  /**
   * The most value, floors first, without a basis to begin from; the allocation is read out too. The first solve of a problem
   * makes the arrays and hands them over; later solves of the same problem object find them inside HiGHS, which is the
   * rival's best case. (Were the basis kept as well, nothing would be left to solve.)
   */
  solve(problem: PoolingQuestion): number;
  /** Solves once and keeps the basis for `solveEachRelaxed`. */
  prepare(problem: PoolingQuestion): void;
  /** For each grant in turn the most value when it may be spent on every service, from the basis of the prepared problem. */
  solveEachRelaxed(): number[];
  /** Frees every model. */
  close(): void;
}

/** How the rival may be run; the defaults are what measured fastest. */
export interface RivalOptions {
  readonly presolve?: "on" | "off" | "choose";
  /** 1: dual simplex, 4: primal simplex. */
  readonly strategy?: 1 | 4;
  /** How a relaxed grant's new services come in: columns added and deleted, or columns that were there and closed. */
  readonly relax?: "add" | "open";
  readonly relaxStrategy?: 1 | 4;
}

interface Opened {
  readonly transport: Transport;
  readonly model: Model;
}

export async function openRival(options: RivalOptions = {}): Promise<Rival> {
  const { presolve = "off", strategy = 4, relax = "add", relaxStrategy = 4 } = options;
  const highs = await loadHighs();
  const models = new Map<PoolingQuestion, Opened>();
  let prepared: { opened: Opened; basis: Basis } | null = null;
  const open = (problem: PoolingQuestion): Opened => {
    const transport = transportOf(highs, problem, relax === "open");
    const model = highs.createModel(transport.data);
    model.options.set({ output_flag: false, random_seed: 0, solver: "simplex" });
    return { transport, model };
  };
  const solve = (problem: PoolingQuestion): Opened => {
    const opened = models.get(problem) ?? open(problem);
    models.set(problem, opened);
    opened.model.clearSolver();
    opened.model.options.set({ presolve, simplex_strategy: strategy });
    return opened;
  };

  return {
    solve: (problem) => best(highs, solve(problem).model),
    prepare: (problem) => {
      const opened = solve(problem);
      best(highs, opened.model);
      prepared = { opened, basis: opened.model.getBasis() };
    },
    solveEachRelaxed: () => {
      if (!prepared) throw new Error("Prepare a problem first.");
      const { opened, basis } = prepared;
      const { transport, model } = opened;
      model.setBasis(basis);
      model.options.set({ presolve: "off", simplex_strategy: relaxStrategy });
      const relaxed = relax === "add" ? addServices : openServices;
      return transport.problem.awards.map((_, grant) => relaxed(highs, model, transport, basis, grant));
    },
    close: () => {
      for (const { model } of models.values()) model.dispose();
      models.clear();
      prepared = null;
    },
  };
}

/** Adds a column for each service the grant is not permitted, solves from the basis, and deletes them. */
function addServices(
  highs: Highs,
  model: Model,
  { data, closed, problem }: Transport,
  basis: Basis,
  grant: number,
) {
  const services = closed[grant]!;
  const { awards, values } = problem;
  const count = services.length;
  if (count > 0) {
    model.addCols({
      cost: Float64Array.from(services, (service) => values[service]!.toNumber()),
      lower: new Float64Array(count),
      upper: Float64Array.from(services, (service) => ceiling(problem, grant, service)),
      matrix: {
        format: "csc",
        numRows: data.numRows,
        numCols: count,
        starts: Int32Array.from({ length: count + 1 }, (_, column) => 2 * column),
        indices: Int32Array.from(services.flatMap((service) => [grant, awards.length + service])),
        values: new Float64Array(2 * count).fill(1),
      },
    });
  }
  const found = best(highs, model);
  if (count > 0) model.deleteCols({ kind: "range", from: data.numCols, to: data.numCols + count - 1 });
  model.setBasis(basis);
  return found;
}

/** Opens the grant's closed columns, solves from the basis, and closes them again. */
function openServices(highs: Highs, model: Model, transport: Transport, basis: Basis, grant: number) {
  const { closed, problem } = transport;
  const services = closed[grant]!;
  const columns = services.map((service) => problem.needs.length * grant + service);
  const nothing = new Float64Array(columns.length);
  if (columns.length > 0) {
    const upper = Float64Array.from(services, (service) => ceiling(problem, grant, service));
    model.changeColsBounds({ kind: "set", indices: columns }, nothing, upper);
  }
  const found = best(highs, model);
  if (columns.length > 0) model.changeColsBounds({ kind: "set", indices: columns }, nothing, nothing);
  model.setBasis(basis);
  return found;
}

function best(highs: Highs, model: Model): number {
  model.run();
  if (model.getModelStatus() !== highs.constants.modelStatus.optimal)
    throw new Error("HiGHS found no optimum.");
  model.getSolution();
  return model.getObjectiveValue() / PENCE;
}

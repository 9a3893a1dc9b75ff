import { createRequire } from "node:module";
import path from "node:path";
import { createDuckDB, NODE_RUNTIME, VoidLogger } from "@duckdb/duckdb-wasm/blocking";
import { op, table as columnTable } from "arquero";
import type { Ledger } from "../../src/model/duplication";
import { Decimal } from "../../src/model/money";
import { median } from "./stopwatch";
import type { Milliseconds } from "./stopwatch";

const RUNS = 7;
/** Of a sum of a million amounts up to 100,000 pounds, in floating point. */
const NEAR = 0.01;

export interface Measured {
  readonly way: string;
  readonly time: Milliseconds;
  readonly sums: string;
}

/** A ledger as cells hold it. */
export interface Cells {
  readonly agencies: readonly string[];
  readonly services: readonly string[];
  readonly amounts: Float64Array;
}

/** By arquero, whose sums are floating point. */
export async function byArquero(
  { agencies, services, amounts }: Cells,
  right: Ledger,
): Promise<readonly Measured[]> {
  const rows = columnTable({ agency: agencies, service: services, amount: amounts });
  const count = () =>
    rows
      .groupby("agency", "service")
      .rollup({ amount: op.sum("amount") })
      .objects({ limit: Infinity });
  mustBe(right, count() as Line[]);
  return [{ way: "arquero, its table made", time: await timed(count), sums: "floating point" }];
}

/** By DuckDB in WebAssembly, on this thread. */
export async function byDuckDb(columns: Cells, right: Ledger): Promise<readonly Measured[]> {
  const folder = path.dirname(
    createRequire(import.meta.url).resolve("@duckdb/duckdb-wasm/dist/duckdb-eh.wasm"),
  );
  const module = (name: string) => ({
    mainModule: path.join(folder, `duckdb-${name}.wasm`),
    mainWorker: path.join(folder, `duckdb-node-${name}.worker.cjs`),
  });
  const database = await createDuckDB(
    { mvp: module("mvp"), eh: module("eh") },
    new VoidLogger(),
    NODE_RUNTIME,
  );
  await database.instantiate(() => undefined);
  const connection = database.connect();
  const { agencies, services, amounts } = columns;
  const ipc = columnTable({ agency: agencies, service: services, amount: amounts }).toArrowIPC({
    format: "stream",
  });
  const load = (): void => {
    connection.query("DROP TABLE IF EXISTS ledger");
    connection.insertArrowFromIPCStream(ipc, { name: "ledger" });
  };
  load();
  const count = (sum: string) => () =>
    connection
      .query(`SELECT agency, service, ${sum} AS amount FROM ledger GROUP BY agency, service`)
      .toArray()
      .map((line: unknown) => (line as { toJSON: () => Line }).toJSON());
  const [inFloats, exactly] = [
    count("sum(amount)"),
    count("CAST(sum(CAST(amount AS DECIMAL(18, 2))) AS VARCHAR)"),
  ];
  mustBe(right, inFloats());
  mustBe(right, exactly());
  const measured = [
    { way: "duckdb-wasm, its table made", time: await timed(inFloats), sums: "floating point" },
    { way: "duckdb-wasm, its table made", time: await timed(exactly), sums: "exact" },
    {
      way: "duckdb-wasm, making its table from columns included",
      time: await timed(() => (load(), exactly())),
      sums: "exact",
    },
  ];
  connection.close();
  return measured;
}

interface Line {
  readonly agency: string;
  readonly service: string;
  readonly amount: number | string;
}

/** Throws where the lines are not what was counted here. */
function mustBe({ agencies, services, amounts }: Ledger, lines: readonly Line[]): void {
  const [rowOf, columnOf] = [positions(services), positions(agencies)];
  const counted = lines.every(({ agency, service, amount }) => {
    const known = amounts[rowOf.get(service)!]![columnOf.get(agency)!]!;
    return known.minus(new Decimal(amount)).abs().lt(NEAR);
  });
  if (!counted || lines.length !== agencies.length * services.length)
    throw new Error("A library counts something else.");
}

function positions(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.map((name, at) => [name, at]));
}

/** The median of several runs. */
export async function timed(work: () => unknown): Promise<Milliseconds> {
  const times: Milliseconds[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return median(times);
}

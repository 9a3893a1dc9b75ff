import { createRequire } from "node:module";
import path from "node:path";
import { Worker } from "node:worker_threads";
import { createDuckDB, NODE_RUNTIME, VoidLogger } from "@duckdb/duckdb-wasm/blocking";
import { op, table as columnTable } from "arquero";
import { buildSync } from "esbuild";
import { ledgerFrom, ledgerOf, namesColumn } from "../../src/model/duplication";
import type { Ledger, LedgerColumns } from "../../src/model/duplication";
import { Decimal } from "../../src/model/money";
import type { Jobs } from "../../src/worker";
import { openJobs } from "../../src/worker/port";
import type { WorkerLike } from "../../src/worker/queue";
import { drawing } from "./draw";
import { median } from "./stopwatch";
import type { Milliseconds } from "./stopwatch";
import { ratio, shown, table } from "./tables";

const ROWS = 1_000_000;
const BODIES = 11;
const SERVICES = 300;
const RUNS = 7;
const PROMISED = 1_000;
/** Of a sum of a million amounts up to 100,000 pounds, in floating point. */
const NEAR = 0.01;

interface Measured {
  readonly way: string;
  readonly time: Milliseconds;
  readonly sums: string;
}

/** A ledger of a million lines counted by body and service: in the worker, and beside two libraries that add tables up. */
export async function countingReport(): Promise<string[]> {
  const columns = drawnLedger();
  const count = (): Ledger => ledgerOf(asLedger(columns));
  const right = count();
  const others = [...(await byArquero(columns, right)), ...(await byDuckDb(columns, right))];
  const worker = await timedJob(columns, right);
  const here = await timed(count);
  const ours: Measured[] = [
    { way: "Here, in the worker, handing over and answering included", time: worker, sums: "exact" },
    { way: "Here, on the same thread", time: here, sums: "exact" },
  ];
  const rows = ROWS.toLocaleString("en-GB");
  return [
    "## A ledger counted",
    `${rows} lines of ${BODIES} bodies and ${SERVICES} services, added up by body and service. Here names are matched whatever their case and blanks, and amounts are settled and added up exactly; what the libraries come to is checked against that, to a penny.`,
    table(
      ["Way", "Time", "Sums", "Times the worker's"],
      [...ours, ...others].map(({ way, time, sums }) => [way, shown(time), sums, ratio(time, worker)]),
    ),
    `- Promised: ${rows} lines in the worker under ${PROMISED / 1000} s. ${worker < PROMISED ? "Kept." : "Missed."}`,
  ];
}

/** A ledger as cells hold it. */
interface Cells {
  readonly agencies: readonly string[];
  readonly services: readonly string[];
  readonly amounts: Float64Array;
}

function drawnLedger(): Cells {
  const draw = drawing(20261129);
  const bodies = Array.from({ length: BODIES }, (_, at) => `Public body ${at + 1}`);
  const services = Array.from({ length: SERVICES }, (_, at) => `Service number ${at + 1}`);
  const pick = (names: readonly string[]): string => names[Math.floor(draw() * names.length)]!;
  return {
    agencies: Array.from({ length: ROWS }, () => pick(bodies)),
    services: Array.from({ length: ROWS }, () => pick(services)),
    amounts: Float64Array.from({ length: ROWS }, () => Math.round((draw() * 110_000 - 10_000) * 100) / 100),
  };
}

function asLedger({ agencies, services, amounts }: Cells): LedgerColumns {
  return { agencies: namesColumn(agencies), services: namesColumn(services), amounts };
}

/** The time of the job, with the copying of rows to the worker and of sums from it. */
async function timedJob(columns: Cells, right: Ledger): Promise<Milliseconds> {
  const jobs = openJobs<Jobs>(threadOfNode);
  const count = async (): Promise<Ledger> => ledgerFrom(await jobs.start("count", asLedger(columns)));
  const counted = await count();
  if (!counted.total.eq(right.total)) throw new Error("The worker counts something else.");
  const time = await timed(count);
  jobs.close();
  return time;
}

/** The worker's file in a thread of Node, as a browser has it. */
function threadOfNode(): WorkerLike {
  const entry = path.resolve(import.meta.dirname, "worker-thread.ts");
  const [built] = buildSync({
    entryPoints: [entry],
    bundle: true,
    platform: "node",
    external: ["highs"],
    write: false,
  }).outputFiles;
  const thread = new Worker(built!.text, { eval: true });
  const worker: WorkerLike = {
    onmessage: null,
    onerror: null,
    terminate: () => void thread.terminate(),
    postMessage: (request) => thread.postMessage(request),
  };
  thread.on("message", (data) => worker.onmessage?.({ data }));
  thread.on("error", ({ message }) => worker.onerror?.({ message }));
  return worker;
}

async function byArquero(
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

async function byDuckDb(columns: Cells, right: Ledger): Promise<readonly Measured[]> {
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

async function timed(work: () => unknown): Promise<Milliseconds> {
  const times: Milliseconds[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return median(times);
}

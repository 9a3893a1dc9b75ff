import path from "node:path";
import { Worker } from "node:worker_threads";
import { buildSync } from "esbuild";
import { ledgerFrom, ledgerOf, namesColumn } from "../../src/model/duplication";
import type { Ledger, LedgerColumns } from "../../src/model/duplication";
import type { Jobs } from "../../src/worker";
import { openJobs } from "../../src/worker/port";
import type { WorkerLike } from "../../src/worker/queue";
import { byArquero, byDuckDb, timed } from "./counting-rivals";
import type { Cells, Measured } from "./counting-rivals";
import { drawing } from "./draw";
import type { Milliseconds } from "./stopwatch";
import { ratio, shown, table } from "./tables";

const ROWS = 1_000_000;
const BODIES = 11;
const SERVICES = 300;
const PROMISED = 1_000;

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

import { expect, it } from "vitest";
import { readBook, workOutPooling } from "../../../src/model/book";
import type { BookJson } from "../../../src/model/book";
import { put } from "../../../src/model/json";
import { POOL_STEPS } from "../../../src/model/pooling/file";
import type { PoolStep } from "../../../src/model/pooling/file";
import { loadSolver } from "../../../src/worker/solver";
import { bookOfFile } from "../../model/book/pooling/book-of-file";
import { drawFile } from "../../model/pooling/file/drawn-file";
import { jobsHere } from "../jobs-here";

const TOWN: BookJson = {
  book: 1,
  place: { firstYear: 2026, years: 2, agencies: [{ id: "Council" }] },
  pooling: {
    grants: [
      { id: "Homes grant", award: 120.1 },
      { id: "Youth grant", award: 60 },
    ],
    needs: [
      { id: "Homes", amount: 100 },
      { id: "Youth work", amount: 90.1 },
    ],
    allowed: [
      [true, false],
      [false, true],
    ],
  },
  proposals: [{ id: "P1", lever: "pooling", frees: ["Homes grant"], start: 2026 }],
  scenarios: [{ id: "S1", on: ["P1"] }],
};
const ASKED = { scenario: "S1", asAt: "29 November 2026" };

it("works out what a book's grants do over its years, and tells which part of the work has begun", async () => {
  const steps: PoolStep[] = [];
  const worked = await jobsHere().start(
    "pool",
    { book: TOWN, ...ASKED },
    { onProgress: ({ step }) => steps.push(step) },
  );
  // 20.10 of the homes grant are stranded each year, of the 30.10 that youth work lacks.
  expect(worked!.now).toMatchObject({ funded: [160, 160], stranded: [20.1, 20.1], unmet: [30.1, 30.1] });
  expect(worked!.removed).toMatchObject({ funded: [180.1, 180.1], stranded: [0, 0] });
  expect(worked).toMatchObject({ freed: [{ grant: "Homes grant", from: null }], ...ASKED });
  expect(steps).toEqual(POOL_STEPS);
});

it("says of every drawn place what is worked out here, match and minimum awards too", async () => {
  const solver = await loadSolver();
  for (const matched of [false, true]) {
    for (let seed = 0; seed < 4; seed++) {
      const book = bookOfFile(drawFile(seed, matched));
      const asked = { scenario: "Freed", asAt: "29 November 2026" };
      const here = await workOutPooling(readBook(book), asked.scenario, asked.asAt, (programme, seconds) =>
        Promise.resolve(solver(programme, undefined, seconds)),
      );
      expect(await jobsHere().start("pool", { book, ...asked })).toEqual(here);
    }
  }
});

it("tells what is wrong with a book in sentences, without the paths of JSON", async () => {
  const wrong = put(TOWN, ["pooling", "allowed"], [[true, false]]);
  const asked = jobsHere().start("pool", { book: wrong, ...ASKED });
  await expect(asked).rejects.toMatchObject({
    name: "ModelProblem",
    message: "There are 1 entries. Give 2 rows, one a grant.",
  });
});

it("stops when it is asked to", async () => {
  const stop = new AbortController();
  const asked = jobsHere().start("pool", { book: TOWN, ...ASKED }, { signal: stop.signal });
  stop.abort();
  await expect(asked).rejects.toMatchObject({ name: "JobStopped" });
});

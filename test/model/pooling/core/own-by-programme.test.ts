import { beforeAll, expect, it } from "vitest";
import type { LinearProgramme } from "../../../../src/model/programme";
import { pool } from "../../../../src/model/pooling";
import type { Solve } from "../../../../src/worker/solver";
import { loadSolver } from "../../../../src/worker/solver";
import { drawing } from "../../../bench/draw";
import { below, drawYears } from "../drawn";
import { grants, plain } from "../grants";
import type { PlainQuestion } from "../grants";

let solve: Solve;
beforeAll(async () => {
  solve = await loadSolver();
});

it("HiGHS finds no best use in which pooled grants spend more where their own conditions permit", () => {
  const draw = drawing(11);
  let decided = 0;
  for (let at = 0; at < 150; at++) {
    const [drawn] = drawYears(draw, { years: 1, grants: 2 + below(draw, 7), services: 2 + below(draw, 9) });
    const question = {
      ...drawn!,
      pooled: drawn!.awards.map(() => draw() < 0.6),
      flexibility: drawn!.awards.map(() => 0),
    };
    const answer = plain(pool(grants({ ...question })));
    const freed = question.awards
      .map((_, grant) => grant)
      .filter((grant) => question.pooled[grant]! && question.allowed[grant]!.includes("-"));
    const own = (grant: number) =>
      add(answer.allocation[grant]!.filter((_, service) => question.allowed[grant]![service] === "x"));
    freed.forEach((grant, place) => {
      const settled = new Map(freed.slice(0, place).map((other) => [other, own(other)]));
      const most = mostOnOwn(question, answer, grant, freed, settled);
      expect([at, grant, own(grant)]).toEqual([at, grant, Math.round(most)]);
      if (most > 0 && most < question.awards[grant]!) decided++;
    });
  }
  expect(decided).toBeGreaterThan(50);
});

/**
 * The most that a pooled grant can spend on what its own conditions permit, in any answer with the floor shortfall, the value and the
 * spending of unpooled grants (and of all pooled ones together) that the given one has, and with what is settled of other grants.
 */
function mostOnOwn(
  question: Required<PlainQuestion>,
  answer: ReturnType<typeof plain>,
  grant: number,
  freed: readonly number[],
  settled: ReadonlyMap<number, number>,
): number {
  const { awards, needs, allowed, pooled, values, floors, caps } = question;
  const rows: { lower: number; upper: number }[] = [];
  const row = (lower: number, upper: number) => rows.push({ lower, upper }) - 1;
  const spent = (other: number) => awards[other]! - answer.stranded[other]!;
  const needRows = needs.map((need) => row(-Infinity, need));
  // What is met of a floor is no more than what the service gets.
  const floorRows = floors.map(() => row(0, Infinity));
  const allMet = add(floors) - answer.floorShortfall;
  const metRow = row(allMet, allMet);
  const valueRow = row(answer.value - 1e-6, Infinity);
  const freedSpent = add(freed.map(spent));
  const freedRow = row(freedSpent, freedSpent);
  const grantRows = awards.map((award, other) =>
    freed.includes(other) ? row(-Infinity, award) : row(spent(other), spent(other)),
  );
  const ownRows = new Map([...settled].map(([other, units]) => [other, row(units, units)]));
  const columns: { cost: number; upper: number; entries: [row: number, factor: number][] }[] = [];
  for (const [other, service] of awards.flatMap((_, each) => needs.map((__, to) => [each, to] as const))) {
    const isOwn = allowed[other]![service] === "x";
    if (!isOwn && !pooled[other]!) continue;
    const entries: [number, number][] = [
      [needRows[service]!, 1],
      [floorRows[service]!, 1],
      [valueRow, values[service]!],
      [grantRows[other]!, 1],
    ];
    if (freed.includes(other)) entries.push([freedRow, 1]);
    const ownRow = ownRows.get(other);
    if (isOwn && ownRow !== undefined) entries.push([ownRow, 1]);
    columns.push({
      cost: isOwn && other === grant ? 1 : 0,
      upper: caps[other]![service] ?? Infinity,
      entries,
    });
  }
  floors.forEach((floor, service) =>
    columns.push({
      cost: 0,
      upper: floor,
      entries: [
        [floorRows[service]!, -1],
        [metRow, 1],
      ],
    }),
  );
  const solution = solve(programmeOf(rows, columns));
  if (solution.status !== "optimal") throw new Error(`HiGHS says ${solution.status}.`);
  return solution.objective;
}

function programmeOf(
  rows: readonly { lower: number; upper: number }[],
  columns: readonly { cost: number; upper: number; entries: readonly [number, number][] }[],
): LinearProgramme {
  const starts = [0];
  for (const { entries } of columns) starts.push(starts.at(-1)! + entries.length);
  return {
    sense: "maximise",
    constant: 0,
    columns: {
      costs: columns.map(({ cost }) => cost),
      lower: columns.map(() => 0),
      upper: columns.map(({ upper }) => upper),
      whole: columns.map(() => false),
    },
    rows: { lower: rows.map(({ lower }) => lower), upper: rows.map(({ upper }) => upper) },
    entries: {
      starts,
      rows: columns.flatMap(({ entries }) => entries.map(([at]) => at)),
      values: columns.flatMap(({ entries }) => entries.map(([, factor]) => factor)),
    },
  };
}

function add(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

import { beforeAll, describe, expect, it } from "vitest";
import {
  FieldProblems,
  freedIn,
  isStale,
  poolFileOf,
  readBook,
  rolledForward,
  workOutPooling,
} from "../../../../src/model/book";
import type { JsonRecord } from "../../../../src/model/book";
import { put, recordAt } from "../../../../src/model/json";
import { answerPool, readPool } from "../../../../src/model/pooling/file";
import type { SolveProgramme } from "../../../../src/model/programme";
import { planOf, workOut } from "../../../../src/model/book/work-out";
import { loadSolver } from "../../../../src/worker/solver";
import { drawFile } from "../../pooling/file/drawn-file";
import { bookOfFile } from "./book-of-file";

let solve: SolveProgramme;
beforeAll(async () => {
  const solver = await loadSolver();
  solve = (programme, seconds) => Promise.resolve(solver(programme, undefined, seconds));
});

const SEEDS = Array.from({ length: 12 }, (_, seed) => seed);
const sum = (sums: readonly number[]): number => sums.reduce((total, each) => total + each, 0);

describe("the grants of a book with their rules", () => {
  it("ask what a file of the same grants asks", () => {
    for (const seed of SEEDS) {
      const drawn = drawFile(seed, seed % 2 === 0);
      const { file } = poolFileOf(readBook(bookOfFile(drawn)), new Map())!;
      const expected = readPool(drawn);
      const permitted = file.grants.map((grant) =>
        grant.permitted === "all" ? drawn.services.map(({ id }) => id) : grant.permitted,
      );
      expect({
        ...file,
        grants: file.grants.map((grant, at) => ({ ...grant, permitted: permitted[at] })),
      }).toEqual({
        ...expected,
        place: "Northshire",
      });
    }
  });

  it("ask it in pounds, whatever the unit of the place", () => {
    const book = put(bookOfFile(drawFile(3, true)), ["place", "unit"], "£ thousand");
    const [thousands, pounds] = [book, put(book, ["place", "unit"], "£")].map((each) =>
      poolFileOf(readBook(each), new Map())!,
    );
    const awards = ({ file }: NonNullable<typeof pounds>) => file.grants.flatMap(({ award }) => award);
    expect(awards(thousands!)).toEqual(awards(pounds!).map((award) => award * 1000));
    expect(thousands!.inputs).not.toBe(pounds!.inputs);
  });

  it("are worked out as the command does, and what is kept of it round-trips", async () => {
    for (const seed of SEEDS.slice(0, 6)) {
      const drawn = drawFile(seed, seed % 2 === 0);
      const json = bookOfFile(drawn);
      const book = readBook(json);
      const worked = (await workOutPooling(book, "Freed", "29 November 2026", solve))!;
      const answer = await answerPool(readPool(drawn), solve);
      expect(sum(worked.now.value)).toBeCloseTo(Number(answer.asHeld.value), 6);
      expect(worked.modes.map(({ funded }) => sum(funded))).toEqual(
        answer.modes.map(({ funded }) => expect.closeTo(Number(funded), 6) as number),
      );
      const paid = worked.allocation.flatMap((each) => each.paid);
      expect(sum(paid)).toBeCloseTo(sum(worked.removed.funded), 6);
      const kept = put(json, ["pooling", "worked"], JSON.parse(JSON.stringify(worked)) as JsonRecord);
      const read = readBook(kept);
      expect(read.pooling!.worked).toEqual(worked);
      expect(isStale(read)).toBe(false);
      const changed = put(kept, ["pooling", "needs", 0, "amount"], 12_345);
      expect(isStale(readBook(changed))).toBe(true);
      const unticked = readBook(put(kept, ["scenarios", 1, "on"], []));
      expect(isStale(unticked)).toBe(worked.freed.length > 0);
    }
  });

  it("keep the ring-fence of a protected grant, and say so", () => {
    const book = put(bookOfFile(drawFile(1, false)), ["pooling", "grants", 0, "freedom"], "protected");
    const { file, notes } = poolFileOf(readBook(book), new Map([["A", 2026]]))!;
    expect(file.grants[0]!.freedom).toBe("protected");
    expect(notes.join()).toContain("A is protected");
  });

  it("are free from the year in which the first proposal acts that frees them, as the scenario has it", () => {
    const drawn = drawFile(1, false);
    const { firstYear } = drawn;
    const own = (at: number, freedom: JsonRecord[string]): JsonRecord =>
      put(bookOfFile(drawn, firstYear + at), ["pooling", "grants", 0, "freedom"], freedom);
    const fenced = own(1, "ring-fenced");
    const fromOf = (book: JsonRecord): number | null | undefined =>
      poolFileOf(readBook(book), freedIn(readBook(book), "Freed"))!.file.grants[0]!.freedFrom;
    const set = (field: string, value: number) =>
      put(fenced, ["scenarios", 1, "set"], [{ proposal: "F", field, value }]);
    const more = (start: number) =>
      put(
        put(fenced, ["proposals", 1], { id: "G", lever: "pooling", frees: ["A"], start }),
        ["scenarios", 1, "on"],
        ["F", "G"],
      );
    expect(fromOf(own(0, "ring-fenced"))).toBeNull();
    expect(fromOf(fenced)).toBe(firstYear + 1);
    expect(fromOf(set("start", firstYear))).toBeNull();
    expect(fromOf(set("earliest", firstYear + 2))).toBe(firstYear + 2);
    expect(
      fromOf(put(fenced, ["place", "allows"], { [readBook(fenced).proposals[0]!.actor]: firstYear + 2 })),
    ).toBe(firstYear + 2);
    expect(fromOf(more(firstYear))).toBeNull();
    expect(fromOf(more(firstYear + 3))).toBe(firstYear + 1);
    expect(fromOf(own(1, "protected"))).toBeNull();
    const offered = readBook(own(1, { innovativePolicyOffer: "even" }));
    const { permitted } = poolFileOf(offered, freedIn(offered, "Freed"))!.file.grants[0]!;
    for (const { id, theme } of drawn.services) {
      expect(permitted === "all" || permitted.includes(id)).toBe(
        theme === "even" || drawn.grants[0]!.permitted.includes(id),
      );
    }
    // The theme's services and its own are all there are.
    const all = drawn.services.map((_, service) => ["pooling", "needs", service, "theme"]);
    const alone = put(
      own(1, { innovativePolicyOffer: "even" }),
      ["pooling", "allowed", 0],
      drawn.services.map(() => false),
    );
    const offeredAll = readBook(all.reduce((book, path) => put(book, path, "even"), alone));
    expect(poolFileOf(offeredAll, freedIn(offeredAll, "Freed"))!.file.grants[0]!.permitted).toBe("all");
  });

  it("do before that year as without the proposal, and are worked out anew when it starts in another", async () => {
    let differ = 0;
    for (let seed = 0; seed < 24; seed++) {
      const drawn = drawFile(seed, false);
      const grants = drawn.grants.map((grant) => ({ ...grant, carry: 0 }));
      const fenced = { ...grants[0]!, freedom: "ring-fenced", mode: "separate", permitted: [], earmarks: [] };
      const noneCarried = { ...drawn, grants: [fenced, ...grants.slice(1)] };
      const json = bookOfFile(noneCarried, drawn.firstYear + 1);
      const worked = (await workOutPooling(readBook(json), "Freed", "29 November 2026", solve))!;
      const { now, removed, freed } = worked;
      expect(removed.value[0]).toBe(now.value[0]);
      expect(removed.shortfall[0]).toBe(now.shortfall[0]);
      expect(freed).toEqual([{ grant: "A", from: drawn.firstYear + 1 }]);
      const kept = put(json, ["pooling", "worked"], JSON.parse(JSON.stringify(worked)) as JsonRecord);
      expect(isStale(readBook(kept))).toBe(false);
      expect(isStale(readBook(put(kept, ["proposals", 0, "start"], drawn.firstYear)))).toBe(true);
      if (sum(removed.funded) > sum(now.funded)) differ++;
    }
    expect(differ).toBeGreaterThan(0);
  });

  it("bring live, where there is one year and no rule that live figures do not know, what is worked out of them", async () => {
    let gained = 0;
    for (let seed = 0; seed < 60; seed++) {
      const drawn = drawFile(seed, false);
      const [first] = drawn.grants;
      const grants = drawn.grants.map((grant) => ({
        ...grant,
        award: [grant.award[0]!],
        administration: 0,
        carry: 0,
        lastYear: null,
        earmarks: [],
      }));
      const fenced = seed % 2 === 0 ? { freedom: "ring-fenced" as const } : { freedom: first!.freedom };
      const one = {
        ...drawn,
        years: 1,
        poolAdministration: 0,
        grants: [{ ...grants[0]!, ...fenced }, ...grants.slice(1)],
        services: drawn.services.map((service) => ({
          ...service,
          need: [service.need[0]!],
          other: [service.other[0]!],
          floor: [service.floor[0]!],
        })),
      };
      const book = readBook(bookOfFile(one as unknown as typeof drawn));
      const { now, removed } = (await workOutPooling(book, "Freed", "29 November 2026", solve))!;
      const live = workOut(planOf(book), 1).pooling!;
      expect(live.gainValue, `seed ${seed}`).toBeCloseTo(sum(removed.value) - sum(now.value), 6);
      expect(live.gainFunded, `seed ${seed}`).toBeCloseTo(sum(removed.funded) - sum(now.funded), 6);
      if (live.gainValue > 0) gained++;
    }
    expect(gained).toBeGreaterThan(5);
  });

  it("release no more by removing ring-fences than that gains, where no minimum comes first", async () => {
    let some = 0;
    for (let seed = 0; seed < 40; seed++) {
      const drawn = drawFile(seed, false);
      const services = drawn.services.map((service) => ({
        ...service,
        floor: service.floor.map(() => 0),
      }));
      const [first, ...others] = drawn.grants;
      const narrow: typeof first = {
        ...first!,
        freedom: "ring-fenced",
        mode: "separate",
        money: "revenue",
        caps: {},
        earmarks: [],
        carry: 0,
        permitted: first!.permitted.slice(0, 1),
        award: first!.award.map((pounds) => 2 * pounds),
      };
      const grants = [narrow, ...others];
      const json = bookOfFile({ ...drawn, services, grants }, drawn.firstYear + (seed % 2));
      const { now, removed, released, freed } = (await workOutPooling(
        readBook(json),
        "Freed",
        "29 November 2026",
        solve,
      ))!;
      const gain = sum(removed.value) - sum(now.value);
      const all = sum(released!);
      expect(Math.min(...released!), `seed ${seed}`).toBeGreaterThanOrEqual(0);
      expect(all, `seed ${seed}`).toBeLessThanOrEqual(gain + 1e-6);
      if (freed.length === 0 && all > 0) expect.fail(`seed ${seed}`);
      if (all > 0) some++;
    }
    expect(some).toBeGreaterThan(3);
  });

  it("go on by a year when the book is rolled forward", () => {
    const drawn = drawFile(2, false);
    const kept = {
      book: bookOfFile(drawn),
      baseBudget: [],
      choices: { shown: null, compared: null, gapYear: null },
      sources: {},
    };
    const rolled = readBook(rolledForward(kept).book);
    const [was, is] = [drawn.grants[0]!.award, rolled.pooling!.grants[0]!.award as readonly number[]];
    expect(is).toEqual([...was.slice(1), was.at(-1)]);
  });

  it.each([
    [
      "a list of sums that does not fit the years",
      ["grants", 0, "award"],
      [1, 2, 3, 4, 5],
      "pooling.grants[0].award",
    ],
    ["a cap on what there is not", ["grants", 0, "caps"], { Nowhere: 1 }, "pooling.grants[0].caps.Nowhere"],
    [
      "a need that does not fit the years",
      ["needs", 1, "amount"],
      [1, 2, 3, 4, 5],
      "pooling.needs[1].amount",
    ],
    ["a minimum that does not fit the years", ["floors"], [[1, 2, 3, 4, 5], 0], "pooling.floors[0]"],
    ["an overspend borne by nobody", ["overspend"], { shares: { Council: 0.5 } }, "pooling.overspend.shares"],
  ])("are refused for %s, at its path", (_, path, value, at) => {
    const book = put(bookOfFile(drawFile(2, false)), ["pooling", ...path], value as never);
    const services = recordAt(book, ["pooling"])["needs"] as readonly unknown[];
    const floors =
      path[0] === "floors" ? services.map((__, need) => (need === 0 ? [1, 2, 3, 4, 5] : 0)) : null;
    const asked = floors === null ? book : put(book, ["pooling", "floors"], floors);
    const read = () => readBook(asked);
    expect(read).toThrow(FieldProblems);
    try {
      read();
    } catch (error) {
      expect((error as FieldProblems).problems.map((problem) => problem.path)).toContain(at);
    }
  });
});

import { describe, expect, it } from "vitest";
import { answerTo, FieldProblems, readBook } from "../../../src/model/book";
import { gathering } from "../../../src/model/fields";

/** A small book that is right. */
const RIGHT = {
  book: 1,
  place: {
    firstYear: 2026,
    years: 2,
    agencies: [{ id: "A" }, { id: "B" }],
    indices: { deflator: { 2025: 98, 2026: 100, 2027: 102 } },
    gap: { A: [1, 2] },
  },
  groups: [{ id: "G", base: 100 }],
  spend: { rows: [["A", "Legal", 10]] },
  pooling: { grants: [{ id: "Bus", award: 5 }], needs: [{ id: "Roads", amount: 9 }], allowed: [[true]] },
  proposals: [
    {
      id: "P1",
      fullYear: 90,
      shares: { A: 0.5, B: 0.5 },
      start: 2026,
      group: "G",
      costs: [{ amount: 10, phase: [0.5, 0.5], pays: { A: 1 } }],
    },
    { id: "P2", lever: "duplication", services: ["Legal"], fixedShare: 0.2, start: 2026 },
    { id: "P3", lever: "pooling", frees: ["Bus"], start: 2026, requires: ["P1"], excludes: ["P2"] },
  ],
  scenarios: [{ id: "S1", on: ["P1", "P2"], set: [{ proposal: "P1", field: "achievable", value: 0.5 }] }],
};

describe("a book that is refused", () => {
  it("is not the small one, which is right", () => {
    expect(pathsOf(RIGHT)).toEqual([]);
  });

  it.each<[string, string, unknown, string?]>([
    ["a format there is not", "book", 2],
    ["no place", "place", undefined],
    ["a field there is not", "place.region", "North"],
    ["notes where there are none", "notes", "x"],
    ["too many years", "place.years", 61],
    ["half a year", "place.firstYear", 2026.5],
    ["a present value year after the first", "place.presentValueYear", 2027],
    ["a schedule there is not", "place.discount", "green"],
    ["too few rates", "place.discount", []],
    ["a fund there is not", "place.agencies[0].fund", "roads"],
    ["two bodies of one id", "place.agencies[1].id", "A"],
    ["a gap of a body there is not", "place.gap.C", [1, 2]],
    ["a gap of too few years", "place.gap.A", [1]],
    ["an actor there is not", "place.allows.mayor", 2026],
    ["an index without a year", "place.indices.deflator", { 2026: 100 }],
    ["a level of nothing", 'place.indices.deflator["2026"]', 0],
    ["a base of nothing", "groups[0].base", 0],
    ["a row of two", "spend.rows[0]", ["A", "Legal"]],
    ["spending of a body there is not", "spend.rows[0][0]", "C"],
    ["spending in words", "spend.rows[0][2]", "ten"],
    ["two proposals of one id", "proposals[1].id", "P1"],
    ["a lever there is not", "proposals[0].lever", "magic"],
    ["a field of another lever", "proposals[0].frees", ["Bus"]],
    ["a saving below nothing", "proposals[0].fullYear", -1],
    ["a saving said twice", "proposals[0].amounts", [1]],
    ["no saving at all", "proposals[0].fullYear", undefined],
    ["shares that do not add up", "proposals[0].shares", { A: 0.5 }],
    ["a share of a body there is not", "proposals[0].shares.C", 0],
    ["a share above 1", "proposals[0].achievable", 1.2],
    ["weak evidence taken off twice", "proposals[0].grade", 3],
    ["a start before what a contract allows", "proposals[0].contractAllows", 2027, "proposals[0].earliest"],
    ["an effect there is not", "proposals[0].effect", "efficiency"],
    ["avoided cost that is cashable", "proposals[0].effect", "avoidance", "proposals[0].cashable"],
    ["a reserve below nothing", "place.agencies[0].reserve", -1],
    ["an index there is not", "proposals[0].index", "gold"],
    ["a group there is not", "proposals[0].group", "H"],
    ["a step of nothing", "proposals[0].step", 0],
    ["a proposal that needs itself", "proposals[0].requires", ["P1"], "proposals[0].requires[0]"],
    ["a proposal that needs one there is not", "proposals[0].requires", ["P9"], "proposals[0].requires[0]"],
    ["a phase that does not add up", "proposals[0].costs[0].phase", [0.5, 0.4]],
    ["payers that do not add up", "proposals[0].costs[0].pays", { A: 0.9 }],
    ["a payer below nothing", "proposals[0].costs[0].pays.B", -0.1],
    ["a phase of a running cost", "proposals[0].costs[0].kind", "running", "proposals[0].costs[0].phase"],
    ["a service nobody spends on", "proposals[1].services[0]", "Law"],
    ["a grant there is not", "proposals[2].frees[0]", "Rail"],
    ["a scenario with a proposal there is not", "scenarios[0].on[0]", "P9"],
    ["a proposal on twice", "scenarios[0].on[1]", "P1"],
    ["a field that may not be set", "scenarios[0].set[0].field", "fullYear"],
    ["a setting out of its range", "scenarios[0].set[0].value", 2],
    ["a setting of a proposal there is not", "scenarios[0].set[0].proposal", "P9"],
    ["a block of the wrong shape", "pooling.allowed", [[true], [true]]],
    ["a claim above its base", "groups[0].base", 40, "proposals[0]"],
    ["a sum too large to be reckoned with", "proposals[0].costs[0].optimism", 1e308],
  ])("says where: %s", (_, path, value, at = path) => {
    const changed = withPart(RIGHT, path, value, path === "proposals[0].grade" ? { optimism: 0.1 } : {});
    expect(pathsOf(changed)).toContain(at);
  });

  it("says all that is wrong at once", () => {
    const two = withPart(withPart(RIGHT, "place.years", 0), "groups[0].base", "much");
    expect(pathsOf(two)).toEqual(["place.years", "groups[0].base"]);
  });

  it("says what is wrong and what to do, in a sentence", () => {
    const messageOf = (path: string, value: unknown): string =>
      problemsOf(withPart(RIGHT, path, value))[0]!.message;
    expect(messageOf("place.years", 61)).toBe(
      "61 is not a whole number from 1 to 60. Give a whole number from 1 to 60.",
    );
    expect(messageOf("proposals[0].shares", { A: 0.5 })).toBe(
      "The shares add up to 0.5. They must add up to 1.",
    );
    const waits = withPart(RIGHT, "proposals[0].earliest", 2026, {
      noticeAllows: 2026,
      legislationAllows: 2027,
    });
    expect(problemsOf(waits)[0]!.message).toBe(
      "Because of legislation nothing begins before 2027, and the first year given is 2026. Give 2027 or a later year.",
    );
    expect(messageOf("groups[0].base", 40)).toBe(
      'In 2026, in scenario "S1", the proposal claims 45, more than the 40 that is spent a year on what group "G" reduces. Mend the claim or the group\'s base.',
    );
  });

  it("has nothing cashable of avoided cost, in no scenario either", () => {
    const avoided = withPart(RIGHT, "proposals[0].cashable", 0, { effect: "avoidance" });
    expect(pathsOf(avoided)).toEqual([]);
    const set = [{ proposal: "P1", field: "cashable", value: 0.5 }];
    expect(pathsOf(withPart(avoided, "scenarios[0].set", set))).toEqual(["scenarios[0].set[0].value"]);
  });

  it("quotes the first of a value that is long or goes deep", () => {
    const messageOf = (value: unknown): string =>
      problemsOf(withPart(RIGHT, "place.years", value))[0]!.message.replace(/ is not .*/, "");
    const deep: unknown = JSON.parse(`${"[".repeat(50_000)}${"]".repeat(50_000)}`);
    expect(problemsOf({ ...RIGHT, book: deep })[0]!.message).toContain('"book" is [[[[...]]]].');
    expect(messageOf({ a: [1, "b", null] })).toBe('{"a":[1,"b",null]}');
    expect(messageOf("y".repeat(1_000_000))).toBe(`"${"y".repeat(36)}...`);
    expect(problemsOf({ ...RIGHT, interactions: JSON.parse("1e999") as unknown })[0]!.message).toContain(
      "A number too large to be held is not",
    );
  });

  it("gathers more problems than a call takes arguments", () => {
    const many = Array.from({ length: 200_000 }, (_, position) => ({
      path: `on[${position}]`,
      message: "No.",
    }));
    const problems = gathering();
    problems.from(() => {
      throw new FieldProblems(many);
    });
    expect(() => problems.finish()).toThrow(/on\[199999\]: No\.$/);
  });

  it("names the year that has no level", () => {
    const before = withPart(RIGHT, "proposals[0].start", 2025);
    const levels = { 2026: 100, 2027: 102 };
    expect(problemsOf(withPart(before, "place.indices.deflator", levels))).toEqual([
      {
        path: "place.indices.deflator",
        message:
          "Something is saved in 2025, the year before the first, and the index has no level for it. Give one.",
      },
    ]);
  });

  it("has the names of users for names, whatever they are", () => {
    const agencies = [{ id: "__proto__" }, { id: "constructor" }];
    const proposals = [
      { id: "toString", fullYear: 10, shares: JSON.parse('{"__proto__": 1}') as unknown, start: 2026 },
    ];
    const place = { ...RIGHT.place, agencies, gap: {} };
    const scenarios = [{ id: "S", on: ["toString"] }];
    const { scenarios: answers } = answerTo(readBook({ book: 1, place, proposals, scenarios }));
    expect(JSON.stringify(answers[0])).toContain('"agencies":{"__proto__":{"real":{"saving":[10,10]');
  });
});

describe("a scenario that contradicts itself", () => {
  it("is refused alone, in sentences", () => {
    const scenarios = [
      { id: "S1", on: ["P2", "P3"] },
      { id: "S2", on: ["P1"] },
    ];
    const [one, two] = answerTo(readBook({ ...RIGHT, scenarios })).scenarios;
    expect(one).toEqual({
      id: "S1",
      name: "",
      refused: [
        "P3 needs P1, which is not on. Turn P1 on, or P3 off.",
        "P3 and P2 exclude each other. Turn one of them off.",
      ],
    });
    expect(two).toHaveProperty("place");
  });

  it("says once that two exclude each other, though both name it", () => {
    const scenarios = [{ id: "S1", on: ["P1", "P2", "P3"] }];
    const both = withPart(RIGHT, "proposals[1].excludes", ["P3", "P3"]);
    const { scenarios: answers } = answerTo(readBook({ ...(both as object), scenarios }));
    expect(answers[0]).toHaveProperty("refused", ["P2 and P3 exclude each other. Turn one of them off."]);
  });
});

function problemsOf(book: unknown): readonly { readonly path: string; readonly message: string }[] {
  try {
    answerTo(readBook(book));
    return [];
  } catch (problem) {
    if (problem instanceof FieldProblems) return problem.problems;
    throw problem;
  }
}

function pathsOf(book: unknown): readonly string[] {
  return problemsOf(book).map(({ path }) => path);
}

/** The book with one part changed, by its path; taken out where the value is undefined. */
function withPart(book: unknown, path: string, value: unknown, beside: object = {}): unknown {
  const copy = JSON.parse(JSON.stringify(book)) as Record<string, unknown>;
  const names = [...path.matchAll(/\["([^"]+)"\]|\[(\d+)\]|([^.[\]]+)/g)].map(
    (match) => match[1] ?? match[2] ?? match[3]!,
  );
  const last = names.pop()!;
  const holder = names.reduce<Record<string, unknown>>((part, name) => {
    part[name] ??= {};
    return part[name] as Record<string, unknown>;
  }, copy);
  Object.assign(holder, beside, { [last]: value });
  if (value === undefined) delete holder[last];
  return copy;
}

import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { answered } from "../../../preview/pool/answered";
import { exactJson } from "../../../preview/pool/exact-json";
import type { Solve } from "../../../src/worker/solver";
import { loadSolver } from "../../../src/worker/solver";

let solve: Solve;
beforeAll(async () => {
  solve = await loadSolver();
});

interface Problem {
  path: string;
  message: string;
  grants: string[];
  services: string[];
  years: number[];
  pounds: number;
}

async function said(file: unknown) {
  const text = typeof file === "string" ? file : JSON.stringify(file);
  const { line, refused } = await answered("g.json", text, (programme) => Promise.resolve(solve(programme)));
  const json = exactJson(line);
  return { json, refused, line: JSON.parse(json) as Record<string, never> };
}

const refusals = async (file: unknown) => {
  const { line, refused } = await said(file);
  expect(refused).toBe(true);
  return (line as unknown as { errors: { path: string; message: string }[] }).errors;
};
const problems = async (file: unknown) => (await said(file)).line.problems as unknown as Problem[];
const summary = async (file: unknown) => {
  const { asHeld } = (await said(file)).line as never as { asHeld: Record<string, unknown> };
  return asHeld;
};

const SMALL = {
  pool: 1,
  firstYear: 2026,
  services: [
    { id: "Roads", need: 60 },
    { id: "Homes", need: 80, money: "capital" },
  ],
  grants: [
    { id: "Bus", award: 100, permitted: ["Roads"] },
    { id: "Town", award: 50, permitted: ["Homes"], money: "capital" },
  ],
};
const withGrant = (more: object) => ({
  ...SMALL,
  grants: [{ ...SMALL.grants[0], ...more }, SMALL.grants[1]],
});
const withService = (more: object) => ({
  ...SMALL,
  services: [{ ...SMALL.services[0], ...more }, SMALL.services[1]],
});

describe("the example of docs/pool.md", () => {
  const page = readFileSync(path.resolve(import.meta.dirname, "../../../docs/pool.md"), "utf8");
  const example = /<!-- example -->\s*```json\n([^]*?)```/.exec(page)![1]!;

  it("tells of a minimum above its need as that, also where years hang together", async () => {
    const file = withService({ floor: 90 });
    const [alone] = await problems(file);
    const carried = { ...file, years: 2, grants: file.grants.map((grant) => ({ ...grant, carry: 0.5 })) };
    const [told] = await problems(carried);
    expect(told).toEqual({ ...alone });
    expect(told).toMatchObject({ services: ["Roads"], pounds: 30 });
  });

  it("tells of capital that may pay for everything only where nothing else is left to it", async () => {
    const all = withGrant({ permitted: "all", money: "capital" });
    expect(await problems(all)).toEqual([]);
    const [told] = await problems({
      ...all,
      services: [SMALL.services[0], { id: "Parks", need: 80 }],
      grants: all.grants.slice(0, 1),
    });
    expect(told).toMatchObject({
      grants: ["Bus"],
      services: ["Roads", "Parks"],
      years: [2026],
      pounds: 100,
    });
    expect(told!.message).toContain("permitted to pay for Roads and Parks, which are revenue, which capital");
  });

  it("is answered, proved in each mode", async () => {
    const { line, refused } = await said(example);
    expect(refused).toBe(false);
    const { modes, asHeld } = line as never as {
      modes: { mode: string; value: number; proof: { proven: boolean; how: string; mostValue: number } }[];
      asHeld: { value: number; floorShortfall: number };
    };
    expect(modes.map(({ mode }) => mode)).toEqual(["separate", "align", "braid", "pool"]);
    for (const { value, proof } of modes) {
      expect(proof).toMatchObject({ proven: true, how: "prices", mostValue: value });
    }
    expect(asHeld).toMatchObject({ value: 672, floorShortfall: 8.2 });
  });

  it("tells what in it cannot be, with grants, services, years and pounds", async () => {
    expect((await problems(example)).map(({ path: where, years, pounds }) => [where, years, pounds])).toEqual(
      [
        ["grants[2].award", [2027], 50],
        ["grants[3].permitted", [2026, 2027], 160],
        ["services[2].floor", [2027], 8.2],
      ],
    );
  });
});

describe("the command pool", () => {
  it("says what each grant pays, what is left, and what pooling would bring", async () => {
    const { line } = await said(SMALL);
    expect(line).toMatchObject({
      asHeld: {
        value: 110,
        stranded: 40,
        unmet: 30,
        years: [
          { year: 2026, allocation: { Bus: { Roads: 60 }, Town: { Homes: 50 } }, stranded: { Bus: 40 } },
        ],
      },
      pooling: { value: 30, released: 30, reallocated: 0 },
      ringFences: {
        values: [
          { grant: "Bus", value: 30, proven: true },
          { grant: "Town", value: 0 },
        ],
        blocking: [{ year: 2026, grants: ["Bus"] }],
        order: [{ grants: ["Bus"], adds: 30, value: 30, funded: 30 }],
      },
    });
  });

  it("shows need, other money and what it leaves, and holds a third column against the two", async () => {
    const columns = (more: object) => withService({ need: 60, other: 20, ...more });
    expect((await said(columns({ left: 40 }))).line.needs).toMatchObject([
      { service: "Roads", need: [60], other: [20], left: [40] },
      {},
    ]);
    expect(await refusals(columns({ left: 45 }))).toEqual([
      {
        path: "services[0].left",
        message:
          "Roads needs £60 in 2026-27, and other money for it is £20: that leaves £40, but £45 is given. Correct one of the three, or leave this one out.",
      },
    ]);
  });

  it("writes sums with all their digits", async () => {
    const { json } = await said(withGrant({ award: 0.1, flexibility: 0 }));
    expect(json).toContain('"Bus":{"Roads":0.1}');
    expect((await said(withService({ value: 1.000000001, need: 12_345_678.91 }))).json).not.toMatch(
      /\de[+-]?\d/,
    );
  });

  it("tells the price of a floor, a cap, an earmark and of flexibility by solving again", async () => {
    const file = {
      pool: 1,
      firstYear: 2026,
      services: [
        { id: "Low", need: 50, floor: 30, value: 0.5 },
        { id: "High", need: 200 },
        { id: "Top", need: 100, value: 3 },
      ],
      grants: [
        {
          id: "A",
          award: 100,
          permitted: ["Low", "High"],
          caps: { High: 50 },
          earmarks: [{ services: ["Low"], amount: 45 }],
          mode: "align",
          flexibility: 0.04,
        },
      ],
    };
    expect((await said(file)).line.prices).toEqual({
      floors: [],
      caps: [{ grant: "A", service: "High", value: 0.5, funded: 0, floors: 0, between: null }],
      earmarks: [],
      flexibility: [{ grant: "A", value: 2.5, funded: 0, floors: 0, between: null }],
    });
    const bound = {
      ...file,
      grants: [{ ...file.grants[0], caps: {}, earmarks: [], award: 60, mode: "separate" }],
    };
    expect((await said(bound)).line.prices).toMatchObject({
      floors: [{ service: "Low", year: 2026, less: 1, value: 0.5, funded: 0, floors: 0 }],
      flexibility: [],
    });
  });

  it("tells them, and which ring-fence to remove first, with match and minimum awards too, between bounds", async () => {
    const file = {
      pool: 1,
      firstYear: 2026,
      services: [
        { id: "Roads", need: 100 },
        { id: "Buses", need: 100, value: 2 },
      ],
      grants: [
        { id: "Town", award: 60, permitted: ["Roads"], minimumAward: 50, caps: { Roads: 55 } },
        { id: "Bus", award: 30, permitted: ["Buses"] },
      ],
    };
    const { line } = await said(file);
    expect(line.prices).toEqual({
      floors: [],
      caps: [
        {
          ...{ grant: "Town", service: "Roads", value: 1, funded: 1, floors: 0 },
          between: { least: 1, most: 1 },
        },
      ],
      earmarks: [],
      flexibility: [],
    });
    expect(line.ringFences).toMatchObject({
      blocking: null,
      // Up to 60 for buses, worth 120 in place of 55.
      order: [{ grants: ["Town"], adds: 65, value: 65, funded: 5, floors: 0, proven: true }],
    });
    expect(line.notTold).toEqual([expect.stringContaining("Whose conditions strand money is not told")]);
  });
});

describe("what cannot be as the file says is named with its pounds, and the rest is answered", () => {
  it("floors above what the grants bring that may pay for them", async () => {
    const file = withService({ floor: 60, need: 100 });
    expect(await problems({ ...file, grants: [{ ...file.grants[0], award: 40 }, file.grants[1]] })).toEqual([
      {
        path: "services[0].floor",
        message:
          "2026-27: Roads must have £60, but Bus, the only grant that may pay for it, brings £40: £20 short.",
        grants: ["Bus"],
        services: ["Roads"],
        years: [2026],
        pounds: 20,
      },
    ]);
  });

  it("a floor above its need, and one that no grant may pay for", async () => {
    const file = { ...withService({ floor: 90 }), grants: SMALL.grants.slice(1) };
    expect((await problems(file)).map(({ message, pounds }) => [message, pounds])).toEqual([
      ["2026-27: The statutory minimum of Roads is £30 above what is left for grants to pay.", 30],
      ["2026-27: Roads must have £60, but no grant may pay for it: £60 short.", 60],
    ]);
  });

  it("an award after its expiry", async () => {
    const file = { ...withGrant({ award: [100, 70], lastYear: 2026 }), years: 2 };
    expect(await problems(file)).toMatchObject([
      { path: "grants[0].award", grants: ["Bus"], years: [2027], pounds: 70 },
    ]);
    expect(await summary(file)).toMatchObject({ funded: 160, stranded: 40 });
  });

  it("capital that is to pay for revenue", async () => {
    const file = {
      ...SMALL,
      grants: [SMALL.grants[0], { ...SMALL.grants[1], permitted: ["Homes", "Roads"] }],
    };
    expect(await problems(file)).toMatchObject([
      { path: "grants[1].permitted", grants: ["Town"], services: ["Roads"], years: [2026], pounds: 50 },
    ]);
  });

  it("grants that are each other's match, as far as it is certain", async () => {
    const matched = (id: string, ratio: number, from: string) => ({
      ...{ id, award: 50, permitted: "all", mode: "braid" },
      match: { ratio, from: [from] },
    });
    const found = await problems({
      pool: 1,
      firstYear: 2026,
      services: [{ id: "Roads", need: 200 }],
      // A draws at most what B does, B at most half of what C does, and C at most what A does.
      grants: [matched("A", 1, "B"), matched("B", 2, "C"), matched("C", 1, "A")],
    });
    expect(found.map(({ grants, pounds }) => [grants, pounds])).toEqual([
      [["A"], 50],
      [["B"], 50],
      [["C"], 50],
    ]);
  });

  it("a floor that is out of reach, by the grants that have money then", async () => {
    const file = {
      pool: 1,
      firstYear: 2026,
      years: 2,
      services: [{ id: "Roads", need: 100, floor: [0, 60] }],
      grants: [
        { id: "Early", award: [50, 0], permitted: "all", carry: 0.1 },
        { id: "Gone", award: [50, 0], permitted: "all" },
        { id: "Late", award: [0, 40], permitted: "all" },
      ],
    };
    expect((await problems(file)).map(({ message }) => message)).toEqual([
      "2027-28: Roads must have £60, but gets £45 from Early and Late, the only grants with money then that may pay for it, and no more within all rules without as much going short elsewhere: £15 short.",
    ]);
  });

  it("a floor above its need, of which not all of the need is paid either, where a minimum award is in the way", async () => {
    const file = {
      pool: 1,
      firstYear: 2026,
      services: [{ id: "Roads", need: 40, floor: 60 }],
      grants: [{ id: "Bus", award: 50, permitted: "all", minimumAward: 70 }],
    };
    expect((await problems(file)).map(({ message, pounds }) => [message, pounds])).toEqual([
      ["2026-27: The statutory minimum of Roads is £20 above what is left for grants to pay.", 20],
      [
        "2026-27: Roads must have £40, but gets £0 from Bus, the only grant with money then that may pay for it, and no more within all rules without as much going short elsewhere: £40 short.",
        40,
      ],
    ]);
  });

  it("a match that is nowhere: a grant that there is not, and none that could be found", async () => {
    const found = await problems(withGrant({ match: { ratio: 1, from: ["Lottery"] } }));
    expect(found).toMatchObject([
      { path: "grants[0].match.from", grants: ["Bus", "Lottery"] },
      { path: "grants[0].match", grants: ["Bus"], years: [2026], pounds: 100 },
    ]);
    expect(found[1]!.message).toContain("2026-27: Bus cannot find enough match: £100 of its award");
  });
});

describe("all that is wrong is told at once", () => {
  const WRONG = {
    ...SMALL,
    years: 2,
    colour: "red",
    services: [
      { id: "Roads", need: [1, 2, 3] },
      { id: "Homes", need: -5 },
      { id: "roads", need: 4 },
      { id: "Care", need: 10, left: [10, 4] },
    ],
    grants: [
      { id: "Bus", award: 100, permitted: ["Homes", "Nowhere"] },
      { id: "Town", award: "x", permitted: ["Elsewhere"] },
      { id: "Park", award: [1], permitted: "all" },
    ],
  };

  it("in fields and between fields, each once; a row that is wrong is set against no other", async () => {
    expect((await refusals(WRONG)).map(({ path }) => path)).toEqual([
      "colour",
      "services[1].need",
      "grants[1].award",
      "services[2].id",
      "services[0].need",
      "services[3].left",
      "grants[0].permitted[1]",
      "grants[2].award",
    ]);
  });

  it("by the rules too, where the services can be read", async () => {
    const full = [
      { services: ["Roads"], share: 0.9 },
      { services: ["Homes"], share: 0.9 },
    ];
    const grants = [
      { id: "Bus", award: "x", permitted: ["Roads"] },
      { id: "Park", award: [1, 2], permitted: "all" },
      { id: "Full", award: 100, permitted: "all", earmarks: full },
    ];
    expect((await refusals({ ...SMALL, grants })).map(({ path }) => path)).toEqual([
      "grants[0].award",
      "grants[1].award",
      "grants[2].earmarks",
    ]);
    const services = [{ id: "Roads", need: -1 }, SMALL.services[1]];
    expect((await refusals({ ...SMALL, grants, services })).map(({ path }) => path)).toEqual([
      "services[0].need",
      "grants[0].award",
      "grants[1].award",
    ]);
  });

  it("but nothing of grants' services where a service has no name that can be read", async () => {
    const nameless = { ...WRONG, services: [...WRONG.services.slice(1), { id: 7, need: 1 }] };
    expect((await refusals(nameless)).map(({ path }) => path)).toEqual([
      "colour",
      "services[0].need",
      "services[3].id",
      "grants[1].award",
      "services[2].left",
    ]);
  });

  it("and nothing beside it where years or a whole list cannot be read", async () => {
    const paths = async (file: unknown) => (await refusals(file)).map(({ path }) => path);
    expect(await paths({ ...WRONG, years: 0 })).toEqual([
      "colour",
      "years",
      "services[1].need",
      "grants[1].award",
    ]);
    expect(await paths({ ...WRONG, services: 3 })).toEqual(["colour", "services", "grants[1].award"]);
    expect(await paths([])).toEqual([""]);
  });
});

it.each([
  ["a sum", { award: 1e308 }, "grants[0].award", "1e+308 is too large"],
  ["a ratio", { match: { ratio: 1e-300, from: ["Town"] } }, "grants[0].match.ratio", "1e-300 is too small"],
])(
  "%s beyond what can be reckoned with is refused, with what may be given",
  async (_, with_, path, words) => {
    const errors = await refusals(withGrant(with_));
    expect(errors).toEqual([{ path, message: expect.stringContaining(words) }]);
    expect(errors[0]!.message).toContain("Give a number from 1e-30 to 1e+30");
  },
);

it("names that JavaScript uses for itself lose nothing", async () => {
  const text = `{"pool":1,"firstYear":2026,"place":"constructor",
    "services":[{"id":"__proto__","need":100,"floor":10},{"id":"constructor","need":50}],
    "grants":[{"id":"__proto__","award":60,"permitted":"all","caps":{"__proto__":40,"constructor":15}},
      {"id":"toString","award":9,"permitted":["constructor"]}]}`;
  const { json } = await said(text);
  expect(json).toContain(
    '"allocation":{"__proto__":{"__proto__":40,"constructor":15},"toString":{"constructor":9}}',
  );
  expect(json).toContain('"stranded":{"__proto__":5}');
  expect(json).toContain('"unmet":{"__proto__":60,"constructor":26}');
});

it("with match a pound is divided into pence", async () => {
  const file = {
    pool: 1,
    firstYear: 2026,
    services: [{ id: "Roads", need: 100 }],
    grants: [
      { id: "A", award: 20, permitted: "all", mode: "braid", match: { ratio: 3, from: ["B"] } },
      { id: "B", award: 10, permitted: "all", mode: "braid" },
    ],
  };
  expect((await summary(file)).value).toBe(13.33);
});

describe("a file that is refused", () => {
  it.each<[string, unknown, string]>([
    ["no JSON", "{", ""],
    ["figures that are none", JSON.stringify(SMALL).replace("100", "NaN"), ""],
    ["a figure too large", JSON.stringify(SMALL).replace("100", "1e999"), "grants[0].award"],
    ["another format", { ...SMALL, pool: 2 }, "pool"],
    ["a negative award", withGrant({ award: -1 }), "grants[0].award"],
    ["a sum for each year, and one too many", withGrant({ award: [1, 2] }), "grants[0].award"],
    ["a service there is not", withGrant({ permitted: ["Roads", "Rail"] }), "grants[0].permitted[1]"],
    ["a cap on one there is not", withGrant({ caps: { Rail: 1 } }), "grants[0].caps.Rail"],
    ["two grants of one name", withGrant({ id: "town" }), "grants[1].id"],
    [
      "an earmark not permitted",
      withGrant({ earmarks: [{ services: ["Homes"], share: 0.1 }] }),
      "grants[0].earmarks[0].services[0]",
    ],
    ["an earmark of no size", withGrant({ earmarks: [{ services: ["Roads"] }] }), "grants[0].earmarks[0]"],
    [
      "earmarks above the award",
      withGrant({ earmarks: [{ services: ["Roads"], amount: 101 }] }),
      "grants[0].earmarks",
    ],
    ["its own match", withGrant({ match: { ratio: 1, from: ["Bus"] } }), "grants[0].match"],
    [
      "a theme there is not",
      withGrant({ freedom: { innovativePolicyOffer: "Health" } }),
      "grants[0].freedom",
    ],
    ["a freedom there is not", withGrant({ freedom: "free" }), "grants[0].freedom"],
    [
      "a year from which a ring-fence goes that stays",
      withGrant({ freedom: "ring-fenced", freedFrom: 2027 }),
      "grants[0].freedFrom",
    ],
    ["a field there is not", withGrant({ floor: 1 }), "grants[0].floor"],
  ])("%s", async (_, file, where) => {
    expect((await refusals(file)).map((error) => error.path)).toEqual([where]);
  });

  it("for its size, in a sentence", async () => {
    const services = Array.from({ length: 200 }, (_, at) => ({ id: `S${at}`, need: 1 }));
    const grants = Array.from({ length: 600 }, (_, at) => ({ id: `G${at}`, award: 1, permitted: "all" }));
    expect(await refusals({ ...SMALL, services, grants })).toEqual([
      {
        path: "",
        message:
          "There are 600 grants and 200 services. Give at most 1,000 grants, and 100,000 pairs of a grant and a service: put small grants of the same conditions together.",
      },
    ]);
  });
});

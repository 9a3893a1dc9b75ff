import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { problems, refusals, said, SMALL, summary, withGrant, withService } from "./asked";

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

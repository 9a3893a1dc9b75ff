import { describe, expect, it } from "vitest";
import { refusals, SMALL, withGrant } from "./asked";

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

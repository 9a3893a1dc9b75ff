import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { freedomPresets, lackedBy, withFreedom } from "../../../../src/model/pooling/freedoms";
import type { FreedomPreset, PresetAnswers } from "../../../../src/model/pooling/freedoms";
import { answerPool, readPool } from "../../../../src/model/pooling/file";
import type { PoolFile } from "../../../../src/model/pooling/file";
import { drawFile } from "../file/drawn-file";

const PLACE = {
  pool: 1,
  firstYear: 2026,
  services: [
    { id: "Smoking", theme: "Health", need: 100 },
    { id: "Drugs", theme: "Health", need: 100 },
    { id: "Hostels", theme: "Housing", need: 100 },
    { id: "Refuge", theme: "Housing", need: 100 },
    { id: "Market hall", money: "capital", need: 100 },
    { id: "Bridge", money: "capital", need: 100 },
    { id: "School", money: "capital", need: 100 },
  ],
  grants: [
    { id: "Public health", award: 100, permitted: ["Smoking", "Drugs"] },
    { id: "Homelessness", award: 60, permitted: ["Hostels", "Refuge"] },
    { id: "Town deal", money: "capital", award: 80, permitted: ["Market hall"] },
    { id: "Levelling up", money: "capital", award: 20, permitted: ["Bridge"] },
    { id: "Schools", award: 50, permitted: ["Smoking"], freedom: "protected" },
  ],
};

const named = (id: string): FreedomPreset => freedomPresets.find((each) => each.id === id)!;

function given(
  preset: string,
  chosen: readonly string[],
  said: Readonly<Record<string, string | number | readonly string[]>> = {},
) {
  const { grants, notes } = withFreedom(placeIn(PLACE), named(preset), chosen, new Map(Object.entries(said)));
  return { notes, of: (id: string) => grants.find((grant) => grant.id === id)! };
}

describe("what a preset does to the grants it is applied to", () => {
  it("a single offer frees all but what is protected, and says which that is", () => {
    const { of, notes } = given("single offer", ["Public health", "Schools"]);
    expect(of("Public health").freedom).toBe("single offer");
    expect(of("Schools").freedom).toBe("protected");
    expect(notes).toEqual(["Schools is protected and keeps its own conditions."]);
    expect(of("Homelessness")).toEqual(given("single offer", []).of("Homelessness"));
  });

  it("the Local Regeneration Fund makes capital grants one pot for their projects until March 2028, and no revenue", () => {
    const { of, notes } = given("Local Regeneration Fund", ["Town deal", "Levelling up", "Homelessness"]);
    for (const id of ["Town deal", "Levelling up"])
      expect(of(id)).toMatchObject({ permitted: ["Market hall", "Bridge"], lastYear: 2027, earmarks: [] });
    expect(notes).toEqual(["Homelessness is not capital money and stays as it is."]);
  });

  it("the Simplification Pathfinder lets a project's award lose up to 30 % to the other projects, and to nothing else", () => {
    const { of } = given("Simplification Pathfinder", ["Town deal", "Levelling up"]);
    expect(of("Town deal")).toMatchObject({ flexibility: 0.3, mode: "align", permitted: ["Market hall"] });
    expect(of("Town deal").caps.get("School")).toBe(0);
    expect(of("Town deal").caps.has("Bridge")).toBe(false);
  });

  it("an integrated settlement moves a share of each theme, or of the whole settlement", () => {
    const themes = ["Public health", "Homelessness"];
    expect(given("integrated settlement", themes).of("Homelessness").flexibility).toBe(0.1);
    // 10 % of 160 is 16 of 60.
    const ofAll = given("integrated settlement", themes, { base: "settlement" }).of("Homelessness");
    expect(ofAll.flexibility).toBeCloseTo(16 / 60, 12);
  });

  it("consolidated grants keep the ring-fences nested within them", () => {
    const health = given("Public Health Grant", ["Public health"], {
      smoking: ["Smoking"],
      drugs: ["Drugs", "Smoking"],
    }).of("Public health");
    expect(health.earmarks).toEqual([
      { services: ["Smoking"], share: 0.0347, amount: null },
      { services: ["Drugs"], share: 0.2498, amount: null },
    ]);
    const homes = given("Homelessness, Rough Sleeping and Domestic Abuse Grant", ["Homelessness"], {
      abuse: ["Refuge"],
      accommodation: ["Hostels"],
    }).of("Homelessness");
    expect(homes).toMatchObject({
      permitted: ["Refuge"],
      earmarks: [{ services: ["Refuge"], share: 0.0485 }],
    });
  });

  it("the Better Care Fund ring-fences the minimum for the services of health and care", () => {
    const grant = given("Better Care Fund minimum", ["Homelessness"], { theme: "health", minimum: 0.4 });
    expect(grant.of("Homelessness")).toMatchObject({
      permitted: ["Smoking", "Drugs", "Hostels", "Refuge"],
      earmarks: [{ services: ["Smoking", "Drugs"], share: 0.4, amount: null }],
    });
  });

  it("says what must be said first", () => {
    const place = placeIn(PLACE);
    const offer = named("innovative policy offer");
    expect(lackedBy(place, offer, new Map())).toContain("Theme");
    expect(lackedBy(place, offer, new Map([["theme", "Health"]]))).toBeNull();
    const plain = { ...place, services: place.services.map((service) => ({ ...service, theme: "" })) };
    expect(lackedBy(plain, offer, new Map([["theme", "Health"]]))).toContain("No service has a theme");
    expect(lackedBy(plain, named("single offer"), new Map())).toBeNull();
  });
});

describe.each(freedomPresets.map((preset) => [preset.title, preset] as const))("%s", (_, preset) => {
  it("says what it allows, from when, by which source, and what is our reading", () => {
    for (const words of [preset.allows, preset.reading, preset.source, preset.supersedes])
      expect(words).toMatch(/\w{3}/);
    expect(preset.from).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
    expect(preset.retrieved).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it("applied to any grants of any place, with anything said, leaves a place that can be answered", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 1_000_000 }),
        fc.subarray(["A", "B", "C", "D"]),
        fc.constantFrom("even", "odd", "no theme"),
        fc.subarray(["Homes", "Health", "Youth", "Change", "Nobody"]),
        fc.integer({ min: 0, max: 10_000 }).map((parts) => parts / 10_000),
        async (seed, chosen, theme, services, share) => {
          const file = placeIn(drawFile(seed, false));
          const { grants } = withFreedom(file, preset, chosen, saidOf(preset, { theme, services, share }));
          await answerPool(readPool(asJson(asFile({ ...file, grants }))), solveNothing);
        },
      ),
      { numRuns: 10 },
    );
  });
});

it("what only frees money never makes a place worse", async () => {
  for (const id of [
    "single offer",
    "innovative policy offer",
    "Revenue Support Grant",
    "consolidated grant",
  ]) {
    for (let seed = 0; seed < 12; seed++) {
      const file = placeIn(drawFile(seed, false));
      const before = { ...file, grants: file.grants.filter(({ freedom }) => typeof freedom === "string") };
      if (before.grants.length === 0) continue;
      const names = before.grants.map((grant) => grant.id);
      const after = { ...before, ...withFreedom(before, named(id), names, new Map([["theme", "even"]])) };
      const [was, is] = [
        await answerPool(asFile(before), solveNothing),
        await answerPool(asFile(after), solveNothing),
      ];
      const shorter = was.asHeld.floorShortfall.minus(is.asHeld.floorShortfall);
      expect(shorter.gte(0), `${id}, ${seed}`).toBe(true);
      if (shorter.isZero()) expect(is.asHeld.value.gte(was.asHeld.value), `${id}, ${seed}`).toBe(true);
    }
  }
});

function saidOf(
  { asks }: FreedomPreset,
  { theme, services, share }: { theme: string; services: readonly string[]; share: number },
): PresetAnswers {
  const said = { theme, services, share, choice: "settlement" } as const;
  return new Map(asks.map((ask) => [ask.name, said[ask.as]]));
}

type Place = Omit<PoolFile, "grants"> & Parameters<typeof withFreedom>[0];

/** A place whose grants list what they permit. */
function placeIn(json: unknown): Place {
  const file = readPool(json);
  const all = file.services.map(({ id }) => id);
  const permits = ({ permitted }: PoolFile["grants"][number]) => (permitted === "all" ? all : permitted);
  return { ...file, grants: file.grants.map((grant) => ({ ...grant, permitted: permits(grant) })) };
}

/** Its freedoms hold from the first year. */
function asFile(place: Place): PoolFile {
  return { ...place, grants: place.grants.map((grant) => ({ ...grant, freedFrom: null })) };
}

function asJson(file: PoolFile): unknown {
  return {
    ...file,
    grants: file.grants.map(({ caps, ...grant }) => ({ ...grant, caps: Object.fromEntries(caps) })),
  };
}

function solveNothing(): Promise<never> {
  throw new Error("There is no match among them, and no minimum award.");
}

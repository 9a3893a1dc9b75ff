import { describe, expect, it } from "vitest";
import { yearsUnder } from "../../../../src/model/pooling/rules";
import type { Freedom, Mode } from "../../../../src/model/pooling/rules";
import { place, words } from "./place";

const MODES: readonly Mode[] = ["separate", "align", "braid", "pool"];

/** What a grant whose own conditions permit the first service may pay for. */
function heldAs(mode: Mode, freedom: Freedom) {
  const { years, countsAsMatch, notes } = yearsUnder(
    place([
      {
        name: "Grant",
        award: [50],
        permitted: "x--",
        flexibility: 0.1,
        earmarks: [{ services: "x--", share: 0.4 }],
        caps: [null, 20, null],
        freedom,
        mode,
      },
    ]),
  );
  const year = years[0]!;
  return {
    allowed: words(year.allowed)[0],
    pooled: year.pooled[0],
    flexibility: year.flexibility[0]!.toNumber(),
    earmarked: year.earmarks[0]!.map(({ amount }) => amount.toNumber()),
    cap: year.caps[0]![1]!.toNumber(),
    countsAsMatch: countsAsMatch[0],
    notes,
  };
}

describe("a ring-fenced grant", () => {
  it("may only be spent on its own services, and is not moved, while it is separate", () => {
    expect(heldAs("separate", "ring-fenced")).toEqual({
      allowed: "x--",
      pooled: false,
      flexibility: 0,
      earmarked: [20],
      cap: 20,
      countsAsMatch: false,
      notes: [],
    });
  });

  it("keeps its conditions when aligned, and may be moved within its flexibility", () => {
    expect(heldAs("align", "ring-fenced")).toMatchObject({ allowed: "x--", pooled: false, flexibility: 0.1 });
  });

  it("may be another grant's match when braided, and in no other mode", () => {
    expect(MODES.map((mode) => heldAs(mode, "ring-fenced").countsAsMatch)).toEqual([
      false,
      false,
      true,
      false,
    ]);
    expect(heldAs("braid", "ring-fenced")).toMatchObject({ allowed: "x--", pooled: false, flexibility: 0.1 });
  });

  it("asks what removing its ring-fence would bring when pooled", () => {
    expect(heldAs("pool", "ring-fenced")).toMatchObject({ allowed: "x--", pooled: true });
  });
});

describe("a grant whose ring-fence is removed, or of a single offer", () => {
  it.each(["ring-fence removed", "single offer"] as const)(
    "may be spent on every service in every mode, its earmarks gone (%s)",
    (freedom) => {
      for (const mode of MODES) {
        expect(heldAs(mode, freedom)).toMatchObject({
          allowed: "xxx",
          earmarked: [],
          pooled: mode === "pool",
        });
      }
    },
  );
});

describe("a grant of an innovative policy offer", () => {
  const offer: Freedom = { innovativePolicyOffer: "CHILDREN" };

  it("may be spent on its own services and on those of the offer's theme, however that is typed", () => {
    for (const mode of ["separate", "align", "braid"] as const) {
      expect(heldAs(mode, offer)).toMatchObject({ allowed: "xx-", pooled: false, earmarked: [20] });
    }
    expect(heldAs("separate", { innovativePolicyOffer: "housing" }).allowed).toBe("x-x");
  });

  it("is free for everything when pooled", () => {
    expect(heldAs("pool", offer).pooled).toBe(true);
  });
});

describe("a protected grant", () => {
  it("keeps its conditions in every mode, as braided where it was to be pooled", () => {
    for (const mode of MODES) {
      expect(heldAs(mode, "protected")).toMatchObject({ allowed: "x--", pooled: false, earmarked: [20] });
    }
    expect(heldAs("pool", "protected")).toMatchObject({
      flexibility: 0.1,
      countsAsMatch: true,
      notes: [
        "Grant is protected: its own conditions hold within the pool, and it keeps an account and an administration of its own.",
      ],
    });
  });
});

describe("every mode", () => {
  it("leaves caps, needs, floors and values as they are", () => {
    for (const mode of MODES) expect(heldAs(mode, "ring-fenced").cap).toBe(20);
    const grants = place([{ name: "Grant", award: [50], permitted: "x--" }]);
    for (const mode of MODES) {
      const [year] = yearsUnder(grants, [mode]).years;
      expect(year!.needs.map(Number)).toEqual([100, 80, 60]);
      expect(year!.floors.map(Number)).toEqual([0, 30, 0]);
      expect(year!.values.map(Number)).toEqual([1, 1, 1]);
    }
  });

  it("can be asked for in place of the grants' own", () => {
    const grants = place([{ name: "Grant", award: [50], permitted: "x--", mode: "separate" }]);
    expect(yearsUnder(grants).years[0]!.pooled).toEqual([false]);
    expect(yearsUnder(grants, ["pool"]).years[0]!.pooled).toEqual([true]);
  });
});

describe("money over the years", () => {
  const carried = (plain: { carry: number; lastYear?: string; award?: number[] }) =>
    yearsUnder(
      place(
        [{ name: "Grant", award: [100, 100, 50], permitted: "x--", administration: [10, 0, 0], ...plain }],
        {
          years: 3,
        },
      ),
    ).years.map(({ carry }) => carry[0]!.toNumber());

  it("may be carried up to a share of the award before administration", () => {
    expect(carried({ carry: 0.25 })).toEqual([25, 25, 12.5]);
  });

  it("is not carried beyond the last year in which it may be spent", () => {
    expect(carried({ carry: 1, lastYear: "2027-28", award: [100, 100, 0] })).toEqual([100, 0, 0]);
  });
});

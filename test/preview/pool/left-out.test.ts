import { describe, expect, it } from "vitest";
import { problems, SMALL, summary, withGrant, withService } from "./asked";

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

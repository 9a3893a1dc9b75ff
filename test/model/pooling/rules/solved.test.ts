import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amount } from "../../../../src/model/money";
import { poolYears } from "../../../../src/model/pooling";
import { yearsUnder } from "../../../../src/model/pooling/rules";
import type { Freedom, Mode, PlaceGrants } from "../../../../src/model/pooling/rules";
import { place, service } from "./place";
import type { PlainGrant } from "./place";
import { places, withoutAdministration } from "./places";

const funded = (found: PlaceGrants, modes?: Mode[]) =>
  poolYears(yearsUnder(found, modes).years).funded.toNumber();

describe("a place's rules, solved", () => {
  const help = { ...service("Help", "", 2, 0), need: [80, 120].map(amount) };
  const carried = (carry: number) =>
    place([{ name: "Grant", award: [100, 100], permitted: "x", carry }], { years: 2, services: [help] });

  it("carry what may be carried into the year that needs it, and claw back the rest", () => {
    expect(funded(carried(0))).toBe(180);
    expect(funded(carried(0.1))).toBe(190);
    expect(funded(carried(1))).toBe(200);
  });

  it("do not carry what has expired", () => {
    const expiring = carried(1);
    const grant = { ...expiring.grants[0]!, award: [100, 0].map(amount), lastYear: "2026-27" };
    expect(funded({ ...expiring, grants: [grant] })).toBe(80);
  });

  it("fund more the more freely a grant is held", () => {
    const grant: PlainGrant = { name: "Grant", award: [200], permitted: "x--", flexibility: 0.1 };
    const held = (freedom: Freedom, mode: Mode) => funded(place([{ ...grant, freedom, mode }]));
    // 100 is needed of the grant's own service, 80 of the other for children, 60 of the third.
    expect(held("ring-fenced", "separate")).toBe(100);
    expect(held("ring-fenced", "align")).toBe(120);
    expect(held("ring-fenced", "braid")).toBe(120);
    expect(held({ innovativePolicyOffer: "Children" }, "separate")).toBe(180);
    expect(held("ring-fence removed", "separate")).toBe(200);
    expect(held("single offer", "separate")).toBe(200);
    expect(held("ring-fenced", "pool")).toBe(200);
    expect(held("protected", "pool")).toBe(120);
  });

  it("keep an earmark for its own services until the grant is pooled", () => {
    const grant: PlainGrant = {
      name: "Public Health",
      award: [150],
      permitted: "xx-",
      earmarks: [{ services: "-x-", share: 0.8 }],
    };
    // 120 of the 150 may only go to the second service, which needs 80.
    expect(funded(place([{ ...grant, mode: "separate" }]))).toBe(110);
    expect(funded(place([{ ...grant, mode: "pool" }]))).toBe(150);
  });

  it("spend less by what administration takes", () => {
    const two: PlainGrant[] = [
      { name: "A", award: [60], permitted: "x--", administration: [4] },
      { name: "B", award: [40], permitted: "-x-", administration: [8] },
    ];
    const found = place(two, { poolAdministration: [5] });
    expect(funded(found, ["separate", "separate"])).toBe(88);
    expect(funded(found, ["pool", "pool"])).toBe(95);
  });
});

describe("whatever the rules", () => {
  it("the years can be solved, and the answer is proved", () => {
    fc.assert(
      fc.property(places, (found) => {
        expect(poolYears(yearsUnder(found).years).proven).toBe(true);
      }),
    );
  });

  it("where administration costs nothing, aligning never funds less than separate, nor pooling less than aligning", () => {
    fc.assert(
      fc.property(places, (found) => {
        const free = withoutAdministration(found);
        const [separate, aligned, pooled] = (["separate", "align", "pool"] as const).map((mode) =>
          funded(
            free,
            free.grants.map(() => mode),
          ),
        ) as [number, number, number];
        expect(aligned).toBeGreaterThanOrEqual(separate);
        expect(pooled).toBeGreaterThanOrEqual(aligned);
      }),
    );
  });
});

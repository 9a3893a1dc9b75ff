import { describe, expect, it } from "vitest";
import { yearsUnder } from "../../../../src/model/pooling/rules";
import { refusal } from "../../decimals";
import { place, service } from "./place";
import type { PlainGrant } from "./place";

const sound: PlainGrant = { name: "Public Health", award: [100, 50], permitted: "xx-" };
const refuse = (wrong: Partial<PlainGrant>) => () =>
  yearsUnder(place([sound, { ...sound, name: "Drugs", ...wrong }], { years: 2 }));

describe("a place that cannot be", () => {
  it("is otherwise sound", () => {
    expect(refuse({})).not.toThrow();
  });

  it.each<[string, Partial<PlainGrant>, string, { row?: number; column?: number }]>([
    ["an award below 0", { award: [1, -5] }, "awards", { row: 2, column: 2 }],
    ["an award for too few years", { award: [1] }, "awards", { row: 2 }],
    ["administration below 0", { administration: [-1, 0] }, "administration", { row: 2, column: 1 }],
    ["conditions for too few services", { permitted: "x-" }, "permitted", { row: 2 }],
    ["a cap below 0", { caps: [null, -1, null] }, "caps", { row: 2, column: 2 }],
    ["a flexibility above 1", { flexibility: 10 }, "flexibility", { row: 2 }],
    ["a carry share below 0", { carry: -0.1 }, "carry", { row: 2 }],
    ["a last year that is none of the years", { lastYear: "2031-32" }, "last_year", { row: 2 }],
    ["an award after the last year", { lastYear: "2026-27" }, "awards", { row: 2, column: 2 }],
    [
      "an offer for a theme of no service",
      { freedom: { innovativePolicyOffer: "Police" } },
      "freedom",
      { row: 2 },
    ],
    ["a name that appears twice", { name: " public  health" }, "grants", { row: 2 }],
    ["no name", { name: " " }, "grants", { row: 2 }],
    [
      "an earmark for too few services",
      { earmarks: [{ services: "x", share: 0.1 }] },
      "earmarks",
      { row: 2 },
    ],
    ["an earmark for no service", { earmarks: [{ services: "---", share: 0.1 }] }, "earmarks", { row: 2 }],
    [
      "an earmark for a service that is not permitted",
      { earmarks: [{ services: "--x", share: 0.1 }] },
      "earmarks",
      { row: 2 },
    ],
    ["an earmarked share above 1", { earmarks: [{ services: "x--", share: 1.5 }] }, "earmarks", { row: 2 }],
    [
      "an earmark below 0",
      { earmarks: [{ services: "x--", amounts: [1, -1] }] },
      "earmarks",
      { row: 2, column: 2 },
    ],
    [
      "an earmark for too few years",
      { earmarks: [{ services: "x--", amounts: [1] }] },
      "earmarks",
      { row: 2 },
    ],
    [
      "earmarks that come to more than the award",
      {
        earmarks: [
          { services: "x--", amounts: [1, 30] },
          { services: "-x-", amounts: [1, 30] },
        ],
      },
      "earmarks",
      { row: 2, column: 2 },
    ],
    [
      "an earmark within a smaller one",
      {
        earmarks: [
          { services: "x--", share: 0.5 },
          { services: "xx-", share: 0.4 },
        ],
      },
      "earmarks",
      { row: 2, column: 1 },
    ],
    [
      "earmarks that cross",
      {
        permitted: "xxx",
        earmarks: [
          { services: "xx-", share: 0.1 },
          { services: "-xx", share: 0.1 },
        ],
      },
      "earmarks",
      { row: 2 },
    ],
    ["a minimum award below 0", { minimumAward: -1 }, "minimum_award", { row: 2 }],
    ["a match ratio of 0", { match: { ratio: 0, from: [] } }, "match", { row: 2 }],
    ["match from itself", { match: { ratio: 1, from: [" drugs"] } }, "match", { row: 2 }],
    ["match from no grant of the place", { match: { ratio: 1, from: ["Police"] } }, "match", { row: 2 }],
    [
      "match from one grant twice",
      { match: { ratio: 1, from: ["Public Health", "public health"] } },
      "match",
      { row: 2 },
    ],
  ])("is refused with its place: %s", (_, wrong, argument, at) => {
    expect(refuse(wrong)).toThrow(refusal(argument, at));
  });

  it("says what is wrong, where, and what to do", () => {
    expect(refuse({ award: [1, -5] })).toThrow("The award of Drugs in 2027-28 is -5. Give 0 or more.");
    expect(refuse({ lastYear: "2026-27" })).toThrow(
      "Drugs has an award in 2027-28, but may only be spent until 2026-27. Correct one of them.",
    );
    expect(refuse({ earmarks: [{ services: "x--", amounts: [1, 70] }] })).toThrow(
      "Earmarks of Drugs come to £70 in 2027-28, more than the £50 of its award. Lower them.",
    );
    expect(refuse({ match: { ratio: 1, from: ["Police"] } })).toThrow(
      "Drugs names Police as its match, but there is no such grant. Give the name as it is among the grants.",
    );
  });

  it("is refused where modes, services or the pool's administration do not fit", () => {
    const grants = place([sound], { years: 2 });
    expect(() => yearsUnder(grants, [])).toThrow(refusal("modes"));
    expect(() => yearsUnder({ ...grants, poolAdministration: [] })).toThrow(refusal("pool_administration"));
    const withService = (need: number, floor: number) =>
      place([{ ...sound, permitted: "x" }], { years: 2, services: [service("Help", "", 2, need, floor)] });
    expect(() => yearsUnder(withService(-1, 0))).toThrow(refusal("needs", { row: 1, column: 1 }));
    expect(() => yearsUnder(withService(1, -1))).toThrow(refusal("floors", { row: 1, column: 1 }));
  });
});

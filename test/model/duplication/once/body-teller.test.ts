import { describe, expect, it } from "vitest";
import { bodyTeller, transferFinder } from "../../../../src/model/duplication";
import { sharedSuppliers } from "../../../../src/model/suppliers";

const BODIES = [
  "Wigan Council",
  "Bury Metropolitan Borough Council",
  "Salford City Council",
  "Greater Manchester Combined Authority",
  "Manchester University NHS Foundation Trust",
];

/** As payments of the real ledgers of Manchester and Salford, and their like, spell bodies. */
const SPELT: readonly (readonly [text: string, body: string])[] = [
  ["WIGAN METROPOLITAN BOROUGH COUNCIL", "Wigan Council"],
  ["Metropolitan Borough Of Wigan", "Wigan Council"],
  ["Bury M.B.C.", "Bury Metropolitan Borough Council"],
  ["Bury", "Bury Metropolitan Borough Council"],
  ["City of Salford Council", "Salford City Council"],
  ["Greater Manchester Combined Authori", "Greater Manchester Combined Authority"],
  ["Manchester Univ NHS FT", "Manchester University NHS Foundation Trust"],
];

describe("a body of the place", () => {
  it.each(SPELT)("is known as %s", (text, body) => {
    expect(bodyTeller(BODIES.map((name) => ({ name })))(text)?.body).toBe(body);
  });

  it.each(SPELT)("is one transfer to the count and to shared suppliers, as %s", (text, body) => {
    const agency = "North West Ambulance Service";
    const place = [agency, ...BODIES];
    const counted = transferFinder(place.map((name) => ({ name })))({
      agency,
      service: "Fees",
      recipient: text,
    });
    expect(counted?.other).toBe(body);
    const { transfers } = sharedSuppliers(
      [{ agency, supplier: text, amount: 10, day: null }],
      undefined,
      BODIES,
    );
    expect(transfers.map(({ to }) => to)).toEqual([body]);
  });

  it.each([
    "Burying Services Ltd",
    "Wigan Warriors",
    "Greater Manchester",
    "University of Salford",
    "Salford Red Devils",
  ])("is not %s", (text) => {
    expect(bodyTeller(BODIES.map((name) => ({ name })))(text)?.body).toBeUndefined();
  });

  it("is told from another only by what tells them apart", () => {
    const both = bodyTeller([
      { name: "Durham County Council" },
      { name: "Durham City Council" },
      { name: "West Yorkshire Combined Authority Police" },
      { name: "West Yorkshire Combined Authority Fire" },
    ]);
    expect(both("Durham County Council")?.body).toBe("Durham County Council");
    expect(both("City Council of Durham")?.body).toBe("Durham City Council");
    expect(both("Durham")?.body).toBeUndefined();
    expect(both("West Yorkshire Combined Authority")?.body).toBeUndefined();
    expect(both("West Yorkshire Combined Authority F")?.body).toBe("West Yorkshire Combined Authority Fire");
  });
});

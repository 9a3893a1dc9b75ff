import { describe, expect, it } from "vitest";
import Papa from "papaparse";
import { countedAs, nearNames, nearServices } from "../../src/reading/near-names";
import type { NamedService } from "../../src/reading/near-names";
import { testOnSharedData } from "../model/shared-data";

const near = (one: string, other: string) => nearNames([one, other])[0]?.by ?? null;

describe("names that may be one", () => {
  it.each([
    ["ASC & Integrated Services", "Adult Social Care", "short form"],
    ["HRA", "Housing Revenue Account", "short form"],
    ["Childrens Services", "People (Children's) Service Group", "words"],
    ["People (Adults) - CHSC", "Adult Social Care", "words"],
    ["Corp Services", "Corporate Services", "words"],
    ["MH Services", "Mental Health", "words"],
    ["Highways & Transport", "Transport and highways services", "words"],
    ["Adult Socail Care", "Adult Social Care", "slip"],
    ["Public-Health", "Public health.", "slip"],
  ])("%j and %j, by %s", (one, other, by) => {
    expect(near(one, other)).toBe(by);
    expect(near(other, one)).toBe(by);
  });

  it.each([
    ["Adult Social Care", "Children's Social Care"],
    ["Mental Health", "Public Health"],
    ["Parks", "Parking"],
    ["Capital financing", "Revenue financing"],
    ["Housing General Fund", "Insurance Fund"],
    ["Ward 12", "Ward 13"],
    ["North Division", "South Division"],
    ["Place Directorate", "Highways Services"],
  ])("are not %j and %j", (one, other) => {
    expect(near(one, other)).toBeNull();
  });
});

it("names whose other words tell kinds of services from each other are not near, however much of them agrees", () => {
  const kinds = ["buildings", "transport", "contracts"];
  const names = ["Adult social care", "Children in care", "Highways"].flatMap((area) =>
    kinds.map((kind) => `${area} ${kind}`),
  );
  expect(nearNames(names)).toEqual([]);
  expect(nearNames([...names, "Adult social care transprot"])[0]).toMatchObject({ by: "slip" });
});

const service = (name: string, agencies: readonly string[], amount: number): NamedService => ({
  service: name,
  agencies,
  amount,
});

describe("services of different agencies", () => {
  const adult = service("Adult Social Care", ["Bury"], 900);
  const asc = service("ASC & Integrated Services", ["Bolton"], 300);

  it("are proposed as one, counted as that on which more is spent", () => {
    expect(nearServices([asc, adult])).toEqual([{ service: asc, countedAs: adult }]);
  });

  it("are not where one agency has both, unless one is a slip of the pen", () => {
    expect(nearServices([{ ...asc, agencies: ["Bolton", "Bury"] }, adult])).toEqual([]);
    const slip = service("Adult Socail Care", ["Bury"], 5);
    expect(nearServices([slip, adult])).toEqual([{ service: slip, countedAs: adult }]);
  });

  it("come together under one name, however they were agreed to", () => {
    const third = service("Adults", ["Wigan"], 100);
    const pairs = [
      { service: third, countedAs: asc },
      { service: asc, countedAs: adult },
    ];
    expect([...countedAs(pairs)]).toEqual([
      ["asc and integrated services", "Adult Social Care"],
      ["adults", "Adult Social Care"],
    ]);
    expect([...countedAs(pairs.slice(0, 1))]).toEqual([["adults", "ASC & Integrated Services"]]);
  });

  testOnSharedData(
    "of two councils whose ledgers have no name in common are proposed in four pairs",
    [
      "place-greater-manchester/payments/manchester-2020-09.csv",
      "place-greater-manchester/payments/salford-2020-09.csv",
    ],
    (manchester, salford = "") => {
      const services = [...servicesOf(manchester, 1), ...servicesOf(salford, 7)];
      const names = services.map(({ service: name }) => name);
      expect(new Set(names).size).toBe(names.length);
      const found = nearServices(services).map((pair) =>
        [pair.service.service, pair.countedAs.service].sort(),
      );
      expect(found.sort()).toEqual([
        ["Adult Social Care", "People (Adults) - CHSC"],
        ["Childrens & Education Services", "People (Childrens) Service Group"],
        ["Childrens Services", "People (Childrens) Service Group"],
        ["Corporate Services", "Service Reform (Corp Bus & Transform)"],
      ]);
    },
  );
});

/** The services of a council's payments: who pays is in the first column, the net amount in the sixth. */
function servicesOf(text: string, column: number): readonly NamedService[] {
  const byName = new Map<string, NamedService>();
  for (const row of Papa.parse<string[]>(text).data.slice(1)) {
    const name = row[column] ?? "";
    if (name === "") continue;
    const amount = (byName.get(name)?.amount ?? 0) + Number(row[5]!.replaceAll(",", ""));
    byName.set(name, service(name, [row[0]!], amount));
  }
  return [...byName.values()];
}

import { describe, expect, it } from "vitest";
import type { ListedGrant } from "../../src/reading";
import {
  anyFor,
  conditionsAtFirst,
  servicesOfList,
  ticked,
  tickOf,
  toWrite,
} from "../../src/taskpane/sources/grants/conditions";

const services = ["Adult care", "Education", "Parks"];
const grant = (
  name: string,
  cell: string,
  way: ListedGrant["said"][number]["way"] = "list",
): ListedGrant => ({
  name,
  amount: 1,
  cell: { row: 0, column: 0, rows: 1, columns: 1 },
  typed: null,
  said: [{ cell, heading: "Conditions", way }],
});

describe("what each grant may be spent on", () => {
  it("is at first what the list says; where it says a word that is no service, it is asked", () => {
    const grants = [
      grant("A", "Adult care"),
      grant("B", "No", "ring-fenced"),
      grant("C", "Adult care; Schools"),
      grant("D", ""),
    ];
    expect([...conditionsAtFirst(grants, services)]).toEqual([
      ["A", ["Adult care"]],
      ["B", "any"],
    ]);
    expect(servicesOfList(grants)).toEqual(["Adult care", "Schools"]);
  });

  it("is ticked by service or by group, in the order of the services, and not said where nothing is ticked", () => {
    const people = { name: "PEOPLE", services: ["education", "Adult Care"] };
    const tick = (from: ReturnType<typeof ticked>, which: readonly string[], on: boolean) =>
      ticked(from, "A", { services: which, on, all: services });
    const one = tick(new Map(), ["Education"], true);
    expect([one.get("A"), tickOf(people, ["Education"])]).toEqual([["Education"], "mixed"]);
    const group = tick(one, people.services, true);
    expect([group.get("A"), tickOf(people, ["Adult care", "Education"])]).toEqual([
      ["Adult care", "Education"],
      true,
    ]);
    expect(tick(group, people.services, false).has("A")).toBe(false);
    expect(tick(anyFor(group, ["A"]), ["Parks"], false).get("A")).toEqual(["Adult care", "Education"]);
  });

  it("is any service by that word where something names the services, and otherwise by their names", () => {
    const grants = [grant("A", ""), grant("B", "")];
    const any = anyFor(new Map(), ["A"]);
    expect(toWrite(grants, any, services, true).map(({ services: said }) => said)).toEqual(["any", null]);
    expect(toWrite(grants, any, services, false).map(({ services: said }) => said)).toEqual([services, null]);
    const named = ticked(any, "B", { services, on: true, all: services });
    expect(toWrite(grants, named, services, false).map(({ services: said }) => said)).toEqual([
      "any",
      services,
    ]);
  });
});

import { describe, expect, it } from "vitest";
import { countOf } from "../../src/taskpane/book/tables/counted";
import { everyService, servicesShown } from "../../src/taskpane/book/tables/shown";
import { countOfRows, spend } from "./memory-tables";

const EMPTY = {};

describe("the count", () => {
  it("adds up to the total of the table", () => {
    const count = countOf(spend, EMPTY);
    expect(count.total).toBe(spend.total);
    expect(count.services.reduce((sum, { amount }) => sum + amount, 0)).toBe(spend.total);
  });

  it("has what is spent on a service by all its bodies", () => {
    expect(countOf(spend, EMPTY).services[0]).toMatchObject({ service: "Education", amount: 518466 });
  });

  it("marks the services that more than one body pays for", () => {
    const marked = countOf(spend, EMPTY).services.filter((service) => service.shared);
    expect(marked.map(({ service }) => service)).toEqual([
      "Education",
      "Children's social care",
      "Adult social care",
      "Public health",
    ]);
  });

  it("says of a shared service how it is spread, and of others nothing", () => {
    const [education, ...others] = countOf(spend, EMPTY).services;
    expect(education!.spread!.providers).toBe(3);
    expect(education!.spread!.effective).toBeGreaterThan(1);
    expect(education!.spread!.effective).toBeLessThan(3);
    expect(others.filter(({ shared, spread }) => shared !== (spread !== null))).toEqual([]);
  });

  it("takes out what looks like a transfer, says by which words, and comes to the table with it", () => {
    const rows = [
      { agency: "Bury", service: "Contribution to Bolton", amount: 12.5 },
      { agency: "Bolton", service: "Roads", amount: 40 },
    ];
    const count = countOf({ ...spend, rows, count: countOfRows(rows) }, EMPTY);
    expect(count.total).toBe(40);
    expect(count.whole).toEqual({ source: 52.5, takenOut: 12.5, gross: 40, income: 0 });
    expect(count.services.map(({ service }) => service)).toEqual(["Roads"]);
    expect(count.transfers).toEqual([
      {
        agency: "Bury",
        service: "Contribution to Bolton",
        recipient: "",
        amount: 12.5,
        other: "Bolton",
        why: "Bolton is another body of the place, named in “Contribution to Bolton”.",
        isOut: true,
        isSaid: false,
      },
    ]);
  });
});

it("services are found by name, only those that several pay for, and by size or name", () => {
  const service = (name: string, amount: number, shared: boolean) => ({
    service: name,
    amount,
    shared,
    spread: null,
    hasIncome: false,
    agencies: [],
  });
  const all = [service("Roads", 5, true), service("Legal", 9, false), service("Road safety", 7, true)];
  const names = (shown: Partial<typeof everyService>) =>
    servicesShown(all, { ...everyService, ...shown }).map((each) => each.service);
  expect(names({})).toEqual(["Roads", "Legal", "Road safety"]);
  expect(names({ words: "road" })).toEqual(["Roads", "Road safety"]);
  expect(names({ onlyShared: true, by: "amount" })).toEqual(["Road safety", "Roads"]);
  expect(names({ by: "name" })).toEqual(["Legal", "Road safety", "Roads"]);
});

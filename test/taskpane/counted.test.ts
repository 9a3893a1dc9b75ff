import { describe, expect, it } from "vitest";
import { countOf } from "../../src/taskpane/book/tables/counted";
import { everyService, servicesShown } from "../../src/taskpane/book/tables/shown";
import { countOfRows, spend } from "./memory-port";

describe("the count", () => {
  it("adds up to the total of the table", () => {
    const count = countOf(spend);
    expect(count.total).toBe(spend.total);
    expect(count.services.reduce((sum, { amount }) => sum + amount, 0)).toBe(spend.total);
  });

  it("has what is spent on a service by all its bodies", () => {
    expect(countOf(spend).services[0]).toMatchObject({ service: "Education", amount: 518466 });
  });

  it("marks the services that more than one body pays for", () => {
    const marked = countOf(spend).services.filter((service) => service.shared);
    expect(marked.map(({ service }) => service)).toEqual([
      "Education",
      "Children's social care",
      "Adult social care",
      "Public health",
    ]);
  });

  it("says of a shared service how it is spread, and of others nothing", () => {
    const [education, ...others] = countOf(spend).services;
    expect(education!.spread!.providers).toBe(3);
    expect(education!.spread!.effective).toBeGreaterThan(1);
    expect(education!.spread!.effective).toBeLessThan(3);
    expect(others.filter(({ shared, spread }) => shared !== (spread !== null))).toEqual([]);
  });

  it("finds what looks like a transfer, leaves it in the total, and says by which words", () => {
    const rows = [
      { agency: "Bury", service: "Contribution to Bolton", amount: 12.5 },
      { agency: "Bolton", service: "Roads", amount: 40 },
    ];
    const count = countOf({ ...spend, rows, count: countOfRows(rows) });
    expect(count.total).toBe(52.5);
    expect(count.transfers).toEqual([
      {
        service: "Contribution to Bolton",
        agency: "Bury",
        amount: 12.5,
        why: "Bolton is another body of the place, named in “Contribution to Bolton”.",
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

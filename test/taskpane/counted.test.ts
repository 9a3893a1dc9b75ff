import { describe, expect, it } from "vitest";
import { countOf } from "../../src/taskpane/book/tables/counted";
import { everyService, servicesShown } from "../../src/taskpane/book/tables/shown";
import { spend } from "./memory-port";

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
});

it("services are found by name, only those that several pay for, and by size or name", () => {
  const service = (name: string, amount: number, shared: boolean) => ({
    service: name,
    amount,
    shared,
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

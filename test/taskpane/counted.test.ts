import { describe, expect, it } from "vitest";
import { countOf } from "../../src/taskpane/book/tables/counted";
import { spend } from "./memory-port";

describe("the count", () => {
  it("adds up to the total of the table", () => {
    const count = countOf(spend);
    expect(count.total).toBe(spend.total);
    expect(count.services.reduce((sum, { amount }) => sum + amount, 0)).toBe(spend.total);
  });

  it("has what is spent on a service by all its agencies", () => {
    expect(countOf(spend).services[0]).toMatchObject({ service: "Education", amount: 518466 });
  });

  it("marks the services that more than one agency pays for", () => {
    const marked = countOf(spend).services.filter((service) => service.shared);
    expect(marked.map(({ service }) => service)).toEqual([
      "Education",
      "Children's social care",
      "Adult social care",
      "Public health",
    ]);
  });
});

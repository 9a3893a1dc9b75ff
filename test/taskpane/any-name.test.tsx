import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import {
  duplication,
  levers,
  parseScenario,
  pooling,
  serialiseScenario,
  settingsOf,
} from "../../src/model/book";
import { sources } from "../../src/reading";
import { smallFacts } from "../workbook/small-place";
import { countOfRows, memoryPort, memoryWorkbook, spend } from "./memory-port";
import { renderPaneOver } from "./render-pane";

/** Names that every plain object of the language has already. */
const services = ["constructor", "__proto__", "toString"];
const rows = ["Bolton", "Bury"].flatMap((agency) =>
  services.map((service) => ({ agency, service, amount: 1000 })),
);

it("asks about services called as parts of the language are, and keeps what is answered, like any others", async () => {
  const workbook = memoryWorkbook({
    spend: { ...spend, rows, agencies: ["Bolton", "Bury"], services, count: countOfRows(rows) },
  });
  const { goTo, press, type } = renderPaneOver(memoryPort(workbook));
  const field = (name: string) => screen.getByRole<HTMLInputElement>("textbox", { name });
  await goTo("Duplication");
  for (const service of services) expect(field(`Duplicated fixed cost, ${service}`).value).toBe("");
  await type("Duplicated fixed cost, every shared service", "10");
  await type("Duplicated fixed cost, __proto__", "20");
  expect(screen.getAllByRole("row").map(({ lastChild }) => lastChild?.textContent)).toEqual([
    "Saving",
    "100",
    "200",
    "100",
  ]);
  await press("Next");
  await press(/Advanced/);
  for (const service of services) expect(field(`Value of a pound, ${service}`).value).toBe("");
  await type("Value of a pound, constructor", "3");
  await press("Next");
  await press("Write");
  await screen.findByText("All checks hold.");

  const kept = parseScenario(serialiseScenario({ scenario: workbook.written[0]!, facts: smallFacts }), {
    levers,
    sources,
  });
  if (!kept.ok) throw new Error(kept.because);
  const { scenario } = kept.stored;
  expect(Object.entries(settingsOf(scenario, duplication).fixedShare)).toEqual([
    ["constructor", 0.1],
    ["__proto__", 0.2],
    ["toString", 0.1],
  ]);
  expect(Object.entries(settingsOf(scenario, pooling).values)).toEqual([["constructor", 3]]);

  workbook.kept = [scenario];
  await press("Change answers");
  await screen.findByText(/grants read/);
  await press("Next");
  await press("Next");
  await screen.findByRole("heading", { name: /Duplication/ });
  expect(services.map((service) => field(`Duplicated fixed cost, ${service}`).value)).toEqual([
    "10",
    "20",
    "10",
  ]);
});

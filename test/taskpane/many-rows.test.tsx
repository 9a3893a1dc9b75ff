import { act, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { countOfRows, spend } from "./memory-port";
import { renderPane, shareForAll } from "./render-pane";

/** Two agencies that spend on the same 110 services. */
const rows = Array.from({ length: 220 }, (_, at) => ({
  agency: at % 2 === 0 ? "Bolton" : "Bury",
  service: `Service ${Math.floor(at / 2) + 1}`,
  amount: 10,
}));
const services = [...new Set(rows.map(({ service }) => service))];
const many = { spend: { ...spend, rows, services, count: countOfRows(rows) } };

it("shows the first hundred of many services, more where asked, and always one with a figure of its own", async () => {
  const { goTo, press, pane } = renderPane(many);
  const counted = () => screen.getAllByRole("row").length - 2;
  await goTo("Count");
  expect(counted()).toBe(100);
  await press("Show 10 more");
  expect(counted()).toBe(110);
  expect(screen.queryByRole("button", { name: /^Show \d+ more/ })).toBeNull();
  await press("Next");
  await screen.findByRole("textbox", { name: shareForAll });
  const own = () => screen.queryByRole("textbox", { name: /Service 109$/ });
  expect(own()).toBeNull();
  act(() => pane.answerField("duplication", "fixedShare", { forAll: "", each: { "Service 109": "5" } }));
  expect(own()).not.toBeNull();
});

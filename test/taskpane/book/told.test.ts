import { expect, it } from "vitest";
import { figuresOf, picturesOf, scenarioOf, stateOfChecks } from "../../../src/taskpane/book/held/told";
import { bookTexts } from "../../../src/taskpane/texts/book";
import type { Headline, Picture } from "../../../src/workbook";

const figure = (key: string, value: number | ""): Headline => ({
  key,
  kind: "figure",
  label: key,
  value,
  text: String(value),
  unit: "£",
  address: "Summary!B8",
});
const keys = (headlines: readonly Headline[]) => figuresOf(headlines).map(({ key }) => key);

it("where nothing is saved, figures of something come before figures of nothing; otherwise they stay in their order", () => {
  expect(keys([figure("saving", 0), figure("cost", 0), figure("none", ""), figure("met", 90)])).toEqual([
    "met",
    "saving",
    "cost",
  ]);
  expect(keys([figure("saving", 5), figure("cost", 0), figure("met", 90)])).toEqual([
    "saving",
    "cost",
    "met",
  ]);
});

it("a picture of nothing is not shown", () => {
  const picture = (name: string, values: readonly (number | null)[]): Picture => ({
    name,
    kind: "columns",
    title: name,
    unit: "£",
    heading: "Year",
    categories: values.map((_, at) => String(2026 + at)),
    series: [{ name, tone: 0, values, texts: values.map(String) }],
  });
  const pictures = [picture("nothing", [0, 0]), picture("empty", [null]), picture("something", [0, -4])];
  expect(picturesOf(pictures).map(({ name }) => name)).toEqual(["something"]);
});

it("checks that hold are not said to hold where a figure is an error", () => {
  const holds: Headline = { ...figure("checksHold", 0), kind: "check", value: true };
  const broken: Headline = { ...figure("saving", 0), value: "#REF!", text: "#REF!" };
  expect(stateOfChecks([figure("saving", 5), holds])).toMatchObject({ hold: true });
  expect(stateOfChecks([broken, holds])).toBeNull();
  expect(stateOfChecks([broken, { ...holds, value: false }])).toMatchObject({ hold: false });
});

it("figures are said to be of the scenario that its cell names, where that was read", () => {
  const scenario: Headline = {
    ...figure("scenario", 0),
    kind: "scenario",
    value: "With Whitehall",
    text: "With Whitehall",
  };
  expect(figuresOf([scenario, figure("saving", 5)])).toEqual([figure("saving", 5)]);
  expect(bookTexts.held.figuresShown(scenarioOf([figure("saving", 5), scenario]))).toBe(
    "Headline figures of the scenario shown, “With Whitehall”.",
  );
  expect(bookTexts.held.figuresShown(scenarioOf([figure("saving", 5)]))).toBe("Headline figures.");
});

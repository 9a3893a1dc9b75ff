import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import type { Scenario } from "../../src/model/book";
import type { WriteReview } from "../../src/workbook";
import { cleanReview } from "./memory-port";
import { renderPane } from "./render-pane";

const TOO_LARGE = "20,000 services of 3 agencies are 60,000 pairs.";

it("a scenario that its formulas do not work out is offered to be written with its largest services", async () => {
  const asked: Scenario[] = [];
  const review = async (scenario: Scenario): Promise<WriteReview> => {
    asked.push(scenario);
    const size = { cells: 0, formulas: 0, seconds: 0 };
    const clean = cleanReview(scenario.name);
    return scenario.largest === undefined
      ? {
          ...clean,
          sheets: [],
          size,
          services: { all: 20_000, single: 20_000, groups: 0 },
          findings: [{ severity: "stop", message: TOO_LARGE }],
        }
      : { ...clean, services: { all: 20_000, single: 50, groups: 2 } };
  };
  const { goTo, press, type } = renderPane({}, { review });
  await goTo("Review");
  await screen.findByText(TOO_LARGE);
  expect(screen.queryByText(/formulas/)).toBeNull();
  await type("Services to show one by one", "20000");
  await press("Put the others together");
  await screen.findByText("Type a whole number from 1 to 19,999.");
  await type("Services to show one by one", "50");
  await press("Put the others together");
  await screen.findByText(
    /^50 services are shown one by one\. The other 19,950 are put together in 2 groups/,
  );
  expect(screen.queryByText(TOO_LARGE)).toBeNull();
  expect(asked.map(({ largest }) => largest)).toEqual([undefined, 50]);
  await press("Show every service");
  await screen.findByText(TOO_LARGE);
});

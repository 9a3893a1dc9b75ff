// @vitest-environment jsdom
import { cleanup, configure, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, it } from "vitest";
import { cellsDown } from "../../src/formula";
import { levers, parseScenario, serialiseScenario, settingsOf } from "../../src/model/book";
import type { LeverSettings, Scenario } from "../../src/model/book";
import { sources } from "../../src/reading";
import { planScenario, sheetLevers, sheetOf } from "../../src/sheets";
import { shipped } from "../../src/taskpane/shipped";
import { at, headlineAt, inputAt } from "../sheets/at";
import { renderPaneOver } from "../taskpane/render-pane";
import { openSmallPlace } from "../workbook/open-workbook";
import type { OpenWorkbook } from "../workbook/open-workbook";
import { smallFacts, smallScenario } from "../workbook/small-place";
import { toyInPane, toySheet } from "./toy-lever";

/**
 * One more lever, of files outside `src`, through everything a lever goes through: registry, the form in which scenarios are
 * kept, sheets, Office.js, reading back from the cells, the pane's step and the review.
 */
const withToy = [...sheetLevers, toySheet];
const registry = { ...shipped, levers: [...shipped.levers, toyInPane] };
const { settings } = toySheet;

let book: OpenWorkbook;

// Every answer goes through Office.js and the host.
configure({ asyncUtilTimeout: 20_000 });

beforeEach(async () => {
  book = await openSmallPlace(withToy);
});

afterEach(() => book.close());

it("is asked for, refused, reviewed, written, worked out in the cells and read back from them", async () => {
  const { goTo, press, type, user } = renderPaneOver(book.port, registry);
  await goTo("Grants");
  await press("Next");
  await screen.findByRole("heading", { name: "Step 5 of 6: Share a service (toy)" });
  const field = (name: string) => screen.getByRole<HTMLInputElement>("textbox", { name });
  expect(field("Running cost saved by sharing").value).toBe("10");
  expect(screen.getByText("At most half.")).toBeTruthy();
  expect(within(screen.getByRole("region", { name: "By agency" })).getAllByRole("textbox")).toHaveLength(2);

  await type("Running cost saved by sharing", "60");
  await type("Weight in the sharing, City", "-1");
  await press("Next");
  const wrongShare =
    "Running cost saved by sharing: enter a percentage from 0 to 50. Use a point for decimals, not a comma.";
  const wrongWeight =
    "Weight in the sharing, City: enter a number of 0 or more. Use a point for decimals, not a comma.";
  expect(await screen.findAllByText(wrongShare)).toHaveLength(2);
  expect(screen.getAllByText(wrongWeight)).toHaveLength(2);
  await user.click(screen.getByRole("button", { name: wrongWeight }));
  expect(document.activeElement).toBe(field("Weight in the sharing, City"));

  await type("Running cost saved by sharing", "12.5%");
  await type("Weight in the sharing, City", "3");
  expect(screen.queryByText("There is a problem")).toBeNull();
  await press("Next");
  await screen.findByRole("heading", { name: "Step 6 of 6: Review" });
  const line = (name: RegExp) => within(screen.getByRole("row", { name }));
  expect(line(/^Running cost saved/).getByText("12.5%")).toBeTruthy();
  expect(line(/^Weights/)).toBeTruthy();
  await press("Change Weights");
  await screen.findByRole("heading", { name: /Step 5 of 6/ });
  await press("Next");
  await press("Write");
  await screen.findByText("All checks hold.");

  const [written] = await book.port.savedScenarios();
  expect(settingsOf(written!, settings)).toEqual({ saved: 0.125, weight: { City: 3 } });
  const plan = planScenario(written!, smallFacts, withToy);
  // An eighth of £220 thousand is 27.50; three quarters of it 20.625, so the odd penny goes to the first.
  expect(book.cell(...headlineAt(plan, "toySaving"))).toBe(27.5);
  expect(savings(written!)).toEqual([20.63, 6.87]);

  await book.type(...inputAt(plan, "weight", "County"), 0);
  expect(savings(written!)).toEqual([27.5, 0]);
  cleanup();
  const again = renderPaneOver(book.port, registry);
  await again.press("Change Scenario 1");
  await screen.findByText(/2 grants read/);
  for (const step of ["Count", "Duplication", "Grants", "Share a service"]) {
    await again.press("Next");
    await screen.findByRole("heading", { name: new RegExp(step) });
  }
  expect(field("Running cost saved by sharing").value).toBe("12.5");
  expect(field("Weight in the sharing, City").value).toBe("3");
  expect(field("Weight in the sharing, County").value).toBe("0");

  await again.press("Cancel");
  expect(book.office.host.unimplemented).toEqual(new Map());
  expect(book.office.host.faults).toEqual([]);
}, 60_000);

it("is kept and read again with the others, and its settings are checked as theirs are", () => {
  const kinds = { levers: [...levers, settings], sources };
  const kept = (given: LeverSettings) => {
    const scenario: Scenario = { ...smallScenario, levers: { ...smallScenario.levers, toy: given } };
    return parseScenario(serialiseScenario({ scenario, facts: smallFacts }), kinds);
  };
  const given = { saved: 0.2, weight: { County: 2 } };
  expect(kept(given)).toMatchObject({ ok: true, stored: { scenario: { levers: { toy: given } } } });
  expect(kept({ ...given, saved: { City: 0.2 } })).toMatchObject({
    ok: false,
    because: expect.stringContaining("toy.saved") as string,
  });
});

/** What the cells of the toy's sheet say each agency saves. */
function savings(scenario: Scenario): unknown[] {
  const { spills, name } = sheetOf(planScenario(scenario, smallFacts, withToy), settings.id);
  return cellsDown({ ...spills[0]!, sheet: name }).map((cell) => book.cell(...at(cell)));
}

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Frame } from "playwright-core";
import { planBook } from "../../src/sheets/book";
import { failing } from "../sheets/same-figures";
import { openPreview, setStage } from "./browser";
import type { Preview, Stage } from "./browser";
import { bookKept, valuesOf } from "./written";

const SLOW = { timeout: 30_000 };

/**
 * The grants of the second sample, as a treasurer goes through them in Excel's narrowest pane: a rule is changed, they are worked out over the years, explained, and written. One
 * walk, each stop from the one before; by keys alone where something is added, ticked and asked.
 */
describe("from the sample of a Town Deal to sheets of its grants", () => {
  let stage: Stage;
  let preview: Preview;
  let frame: Frame;
  beforeAll(async () => {
    stage = await setStage();
    preview = await openPreview(stage, { query: "?workbook=town&pane=320" });
    frame = await preview.pane();
  });
  afterAll(async () => {
    await preview?.close();
    await stage?.stop();
  });

  const button = (name: string | RegExp) => frame.getByRole("button", { name, exact: true }).first();
  const press = (name: string | RegExp) => button(name).click();
  const key = async (name: string, with_: string) => {
    await button(name).focus();
    await preview.page.keyboard.press(with_);
  };

  it("a grant is added and ticked, and a service renamed, by keys alone", async () => {
    const { keyboard } = preview.page;
    await press("Grants");
    await frame.getByLabel("Add a grant", { exact: true }).focus();
    await keyboard.type("Pathfinder capital");
    await keyboard.press("Enter");
    await button(/^Pathfinder capital · may pay for nothing yet$/).waitFor(SLOW);
    await frame.getByLabel("Award, £", { exact: true }).fill("0 300000");
    await frame.getByLabel("Kind of money").selectOption("Capital");
    await frame.getByRole("checkbox", { name: "Project 07, capital", exact: true }).focus();
    await keyboard.press("Space");
    await button(/^Pathfinder capital · £300,000 over 2 years · may pay for 1 of 12 services$/).waitFor(SLOW);
    await key("Project 07, capital", "Enter");
    await frame.getByLabel("Service", { exact: true }).fill("Harbour, capital");
    await keyboard.press("Enter");
    await button("Harbour, capital").waitFor(SLOW);
  });

  it("what is typed wrong is told at its field, and a limit is asked for", async () => {
    await press(/^TD-SCA-05 capital · /);
    await press("More rules");
    const flexibility = frame.getByLabel("Flexibility");
    await flexibility.fill("400");
    await preview.page.keyboard.press("Tab");
    await frame.getByText("flexibility: enter a percentage from 0% to 100%", { exact: false }).waitFor(SLOW);
    await flexibility.fill("");
    await frame.getByLabel("Another service").selectOption("Project 06, capital");
    await key("Add a limit", "Enter");
    await frame.getByLabel(/^Most into a service in a year, £: Project 06/).fill("100000");
    expect(await frame.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThan(
      1,
    );
  });

  let told: readonly (readonly string[])[];
  it("is worked out over the years, and its gain explained, by keys alone", async () => {
    await key("What they do over the years", "Enter");
    await key("Work out over the years", "Enter");
    await frame.getByText("Worked out.", { exact: true }).waitFor(SLOW);
    told = await rowsOf(frame, "Paid for, by year, £");
    await key("Explain", "Enter");
    await key("Explain it", "Enter");
    await frame.getByText(/^The ring-fences of /).waitFor(SLOW);
    await frame.getByText("Once the sheets are created", { exact: false }).waitFor(SLOW);
  });

  it("has the same figures in the cells, whose every check holds, and the way from a step to its cell", async () => {
    await press("Sheets");
    await frame.locator("button:not([aria-disabled='true'])", { hasText: /^Create the sheets$/ }).click(SLOW);
    await frame.getByText("All checks hold.").waitFor({ timeout: 120_000 });
    const book = await bookKept(frame);
    expect(book.pooling!.needs.map(({ id }) => id)).toContain("Harbour, capital");
    const plan = planBook(book);
    const shown = await valuesOf(
      preview,
      plan.sheets.map(({ name }) => name),
    );
    expect(failing(plan, shown)).toEqual([]);
    const overYears = plan.headlines.filter(({ on }) => on === "poolingYears");
    const cells = overYears.map(({ cell }) => shown(cell.sheet, cell.row, cell.column));
    const together = told.at(-1)!.slice(1, 3);
    expect(cells.map((sum) => Number(sum).toLocaleString("en-GB"))).toEqual(together);
    expect(cells[1]).toBeGreaterThan(Number(cells[0]));

    await press("Change the book");
    await press("Grants");
    await press("Explain");
    await press("Explain it");
    await frame.getByRole("button", { name: /^Show cell: More paid for/ }).click(SLOW);
    await expect.poll(() => preview.values("A1"), SLOW).toEqual([["Pooling by year"]]);
    expect(preview.problems).toEqual([]);
  }, 150_000);
});

/** The rows of a table of the pane, below its headings. */
function rowsOf(frame: Frame, caption: string): Promise<string[][]> {
  return frame
    .locator("table", { has: frame.locator("caption", { hasText: caption }) })
    .first()
    .locator("tbody tr")
    .evaluateAll((rows) => rows.map((row) => [...row.children].map(({ textContent }) => textContent)));
}

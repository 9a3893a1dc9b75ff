import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Frame } from "playwright-core";
import { answerTo } from "../../src/model/book";
import { planBook } from "../../src/sheets/book";
import { compared, failing } from "../sheets/same-figures";
import { openPreview, setStage } from "./browser";
import type { Preview, Stage } from "./browser";
import { expected, FIXED_SHARE } from "./expected";
import { lookAt, LOOKS } from "./looks";
import type { Looker } from "./looks";
import { bookKept, valuesOf } from "./written";

const OWN = ["Read me", "Spending", "Grants"];
const SLOW = { timeout: 30_000 };
/** From the sample to a pair of scenarios that is written, compared and ready to be printed. */
const MOST_ACTIONS = 40;

/**
 * The whole way through, as a finance officer takes it, on the sample workbook in the browser: one walk, each stop from the
 * one before, looked at in every width and colour.
 */
describe("from the sample workbook to a written book", () => {
  let stage: Stage;
  let preview: Preview;
  let frame: Frame;
  let looker: Looker;
  let before: unknown;
  beforeAll(async () => {
    stage = await setStage();
    preview = await openPreview(stage);
    frame = await preview.pane();
    looker = await lookAt(preview);
    before = await preview.contents(OWN);
  });
  afterAll(async () => {
    await preview?.close();
    await stage?.stop();
  });

  /** What a user does, thing by thing, of what is done by the labels alone. */
  let actions = 0;
  const act = async (deed: Promise<void>) => {
    actions += 1;
    await deed;
  };
  const press = (name: string) => act(frame.getByRole("button", { name, exact: true }).click());
  const fill = (label: string, text: string) => act(frame.getByLabel(label).fill(text));
  const heading = (name: string) => frame.getByRole("heading", { name, exact: true, level: 1 }).waitFor(SLOW);
  const findsNothing = (step: string) => looker.findsNothing(step);

  it("a book is begun", () => findsNothing("1-start"));

  it("the tables are counted as by hand, and a service of the count is opened", async () => {
    await press("Begin a new book");
    await heading("Tables");
    await frame.getByText(`counted. ${expected.sharedServices} of`, { exact: false }).waitFor(SLOW);
    await frame.getByText("9 grants read").waitFor(SLOW);
    await press("Adult social care");
    await findsNothing("2-tables");
    await press("Next");
  });

  it("a place with an error is refused, and then taken", async () => {
    await heading("Place");
    await fill("Name of the place", "Greater Manchester");
    await fill("Number of years", "many");
    await press("Next");
    await frame.getByText("There is a problem").waitFor(SLOW);
    await findsNothing("3-place");
    // Fewer years than are proposed: every figure of the sheets is compared below.
    await fill("Number of years", "3");
    await press("Next");
  });

  it("proposals are made from the tables, and asked for what they lack", async () => {
    await heading("Proposals");
    await findsNothing("4-proposals");
    await press("Propose from the tables");
    await heading("End duplication in shared services");
    await press("Done");
    await frame.getByText("There is a problem").waitFor(SLOW);
    await findsNothing("5-duplication");
    await fill("Fixed cost, share of spending", String(FIXED_SHARE * 100));
    await fill("Where the fixed share is from", "Survey of the bodies, 2025");
    await press("Done");
    await heading("Proposals");
    await findsNothing("6-register");
    await press("Next");
  });

  it("needs of grants and scenarios are shown with what differs in one of them", async () => {
    await heading("Grants");
    await findsNothing("7-grants");
    await press("Next");
    await heading("Scenarios");
    await act(frame.getByRole("button", { name: "What differs in this scenario" }).first().click());
    await findsNothing("8-scenarios");
    await press("Next");
  });

  it("the book is reviewed and written", async () => {
    await heading("Sheets");
    const write = frame.locator("button:not([aria-disabled='true'])", { hasText: /^Create the sheets$/ });
    await write.waitFor(SLOW);
    await findsNothing("9-sheets");
    await act(write.click());
    await frame.getByText("All checks hold.").waitFor({ timeout: 180_000 });
    // Two scenarios, compared on Summary and laid out for paper.
    expect(actions).toBeLessThanOrEqual(MOST_ACTIONS);
    const laidOut = await printed(frame);
    expect(laidOut.length).toBeGreaterThan(OWN.length);
    expect(laidOut.map(({ orientation }) => orientation)).toEqual(laidOut.map(() => "Landscape"));
    await findsNothing("10-written");
  }, 240_000);

  it("its figures are those of the book, and agree with those worked out by hand", async () => {
    const book = await bookKept(frame);
    const plan = planBook(book);
    const shown = await valuesOf(
      preview,
      plan.sheets.map(({ name }) => name),
    );
    const { figures, different } = compared(book, plan, shown);
    expect(different).toEqual([]);
    expect(figures).toBeGreaterThan(200);
    expect(failing(plan, shown)).toEqual([]);
    const [all, local] = answerTo(book).scenarios as readonly {
      readonly place: { readonly real: { readonly saving: readonly number[] } };
      readonly pooling: { readonly gainInValue: number };
    }[];
    expect(all!.place.real.saving[0]).toBeCloseTo(expected.duplicationSaving, 6);
    expect(local!.place.real.saving[0]).toBeCloseTo(expected.duplicationSaving, 6);
    const { gains } = plan.cells.pooling!;
    expect(shown("Pooling", gains.value.row + 1, gains.value.column)).toBeCloseTo(
      expected.gainFromPooling,
      6,
    );
    expect(shown("Pooling", gains.value.row + 2, gains.value.column)).toBe(0);
    expect(await preview.contents(OWN)).toEqual(before);
  });

  it("all is taken back", async () => {
    await press("Undo this write");
    await frame.getByText(/^The last write was undone/).waitFor({ timeout: 60_000 });
    expect(await preview.page.evaluate(() => window.preview!.sheetNames())).toEqual(OWN);
    expect(await preview.contents(OWN)).toEqual(before);
    expect(await preview.page.evaluate(() => window.preview!.missing())).toEqual([]);
    expect(preview.problems).toEqual([]);
  });

  it("axe does complain of pale text, except in a contrast theme, which recolours it", async () => {
    await frame.evaluate(() => {
      const pale = document.createElement("p");
      pale.textContent = "Hardly to be read";
      pale.style.cssText = "background: rgb(255 255 255); color: rgb(200 200 200)";
      document.querySelector("#root > *")!.append(pale);
    });
    const complained = [];
    for (const look of LOOKS) {
      const found = await looker.complaints(look);
      if (found.some((complaint) => complaint.includes("Hardly to be read"))) complained.push(look);
    }
    expect(complained).toEqual(LOOKS.filter(({ media }) => media.forcedColors === "none"));
  });
});

/** How the sheets of the book are printed. */
async function printed(frame: Frame) {
  return await frame.evaluate(
    (own) =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load("items/name");
        await context.sync();
        const layouts = worksheets.items
          .filter(({ name }) => !own.includes(name))
          .map(({ pageLayout }) => pageLayout.load("orientation"));
        await context.sync();
        return layouts.map(({ orientation }) => ({ orientation }));
      }),
    OWN,
  );
}

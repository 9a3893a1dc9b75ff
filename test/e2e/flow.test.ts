import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Frame } from "playwright-core";
import { answerTo, readBook } from "../../src/model/book";
import type { Book } from "../../src/model/book";
import { planBook } from "../../src/sheets/book";
import { bookForm } from "../../src/workbook/store";
import { readPartXml } from "../../src/workbook/store/part";
import { compared, failing } from "../sheets/same-figures";
import { openPreview, setStage } from "./browser";
import type { Preview, Stage } from "./browser";
import { expected, FIXED_SHARE } from "./expected";
import { lookAt, LOOKS } from "./looks";
import type { Looker } from "./looks";

const OWN = ["Read me", "Spending", "Grants"];
const SLOW = { timeout: 30_000 };

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

  const press = (name: string) => frame.getByRole("button", { name, exact: true }).click();
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
    await frame.getByLabel("Name of the place").fill("Greater Manchester");
    const years = frame.getByLabel("Number of years");
    await years.fill("many");
    await press("Next");
    await frame.getByText("There is a problem").waitFor(SLOW);
    await findsNothing("3-place");
    // Fewer years than are proposed: every figure of the sheets is compared below.
    await years.fill("3");
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
    await frame.getByLabel("Fixed cost, share of spending").fill(String(FIXED_SHARE * 100));
    await frame.getByLabel("Where the fixed share is from").fill("Survey of the bodies, 2025");
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
    await frame.getByRole("button", { name: "What differs in this scenario" }).first().click();
    await findsNothing("8-scenarios");
    await press("Next");
  });

  it("the book is reviewed and written", async () => {
    await heading("Sheets");
    const write = frame.locator("button:not([aria-disabled='true'])", { hasText: /^Create the sheets$/ });
    await write.waitFor(SLOW);
    await findsNothing("9-sheets");
    await write.click();
    await frame.getByText("All checks hold.").waitFor({ timeout: 180_000 });
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

/** The book as the workbook keeps it. */
async function bookKept(frame: Frame): Promise<Book> {
  const xml = await frame.evaluate(
    (namespace) =>
      Excel.run(async (context) => {
        const part = context.workbook.customXmlParts.getByNamespace(namespace).getOnlyItem();
        const text = part.getXml();
        await context.sync();
        return text.value;
      }),
    bookForm.namespace,
  );
  const reading = readPartXml(bookForm, xml);
  if (!reading.ok) throw new Error(reading.because);
  return readBook(reading.stored.book);
}

/** What the cells of sheets show. */
async function valuesOf(preview: Preview, names: readonly string[]) {
  const sheets = await preview.page.evaluate(
    (asked) => Object.fromEntries(asked.map((name) => [name, window.preview!.sheetValues(name)])),
    names,
  );
  return (sheet: string, row: number, column: number) => sheets[sheet]?.[row]?.[column] ?? null;
}

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Frame } from "playwright-core";
import { answerTo, readBook } from "../../src/model/book";
import type { Book } from "../../src/model/book";
import { planBook } from "../../src/sheets/book";
import { bookForm } from "../../src/workbook/store";
import { readPartXml } from "../../src/workbook/store/part";
import { compared, failing } from "../sheets/book/same-figures";
import { openPreview, setStage } from "./browser";
import type { Preview, Stage } from "./browser";
import { expected, FIXED_SHARE } from "./expected";

const OWN = ["Read me", "Spending", "Grants"];

/** The whole way through, as a finance officer takes it, on the sample workbook in the browser. */
describe("from the sample workbook to a written book", () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage();
  });
  afterAll(async () => {
    await stage?.stop();
  });

  it("writes figures that are those of the book, agree with those worked out by hand, fits panes of 320 and 450 px, and takes all back", async () => {
    const preview = await openPreview(stage, { query: "?pane=320" });
    const frame = await preview.pane();
    const before = await preview.contents(OWN);
    const press = (name: string) => frame.getByRole("button", { name, exact: true }).click();
    const fits = async (step: string): Promise<void> => {
      for (const pane of [450, 320]) {
        await preview.widen(pane);
        expect(await overflow(frame), `${step} sticks out of ${pane} px sideways`).toBe(0);
        await preview.screenshot(`flow-${pane}-${step}`);
      }
    };

    await press("Begin a new book");
    await heading(frame, "Tables");
    await frame.getByText(`counted. ${expected.sharedServices} of`, { exact: false }).waitFor();
    await fits("1-tables");
    await press("Show the count");
    await fits("2-count");
    await press("Next");

    await heading(frame, "Place");
    await frame.getByLabel("Name of the place").fill("Greater Manchester");
    // Fewer years than are proposed: every figure of the sheets is compared below.
    await frame.getByLabel("Number of years").fill("3");
    await fits("3-place");
    await press("Next");

    await heading(frame, "Proposals");
    await fits("4-proposals");
    await press("Propose from the tables");
    await frame.getByLabel("Fixed cost, share of spending").fill(String(FIXED_SHARE * 100));
    await frame.getByLabel("Where the fixed share is from").fill("Survey of the bodies, 2025");
    await fits("5-duplication");
    await press("Done");
    await heading(frame, "Proposals");
    await fits("6-register");
    await press("Next");

    await heading(frame, "Scenarios");
    await fits("7-scenarios");
    await press("Next");

    await heading(frame, "Sheets");
    const write = frame.locator("button:not([aria-disabled='true'])", { hasText: /^Create the sheets$/ });
    await write.waitFor();
    await fits("8-review");
    await write.click();
    await frame.getByText("All checks hold.").waitFor({ timeout: 180_000 });
    await fits("9-written");

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

    await press("Undo this write");
    await frame.getByText(/^The last write was undone/).waitFor({ timeout: 60_000 });
    expect(await preview.page.evaluate(() => window.preview!.sheetNames())).toEqual(OWN);
    expect(await preview.contents(OWN)).toEqual(before);
    expect(await preview.page.evaluate(() => window.preview!.missing())).toEqual([]);
    expect(preview.problems).toEqual([]);
    await preview.close();
  }, 300_000);
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

async function heading(frame: Frame, step: string): Promise<void> {
  await frame.getByRole("heading", { name: step, exact: true, level: 1 }).waitFor();
}

async function overflow(frame: Frame): Promise<number> {
  return frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

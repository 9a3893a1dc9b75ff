import { configure, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openSample } from "../../preview/sample";
import { expected, expectedWords } from "../flow/expected";
import { openWorkbook } from "../workbook/open-workbook";
import type { OpenWorkbook } from "../workbook/open-workbook";
import { renderPaneOver } from "./render-pane";

/** The whole way through, as a finance officer takes it, with the genuine Office.js between pane and workbook. */
let book: OpenWorkbook;

// Every answer goes through Office.js and the host.
configure({ asyncUtilTimeout: 20_000 });

beforeEach(async () => {
  book = await openWorkbook();
  openSample(book.office.engine, (sheet, box, name) => {
    const { id } = book.office.host.book.tables.add(sheet, box, true);
    book.office.host.book.tables.rename(id, name);
  });
});

afterEach(() => book.close());

it("writes the sample's scenario with the figures worked out by hand, shows those of the cells, and takes it back", async () => {
  const before = await book.contents();
  const { goTo, press } = renderPaneOver(book.port);
  await goTo("Grants");
  await press("Select all grants");
  await press("Next");
  await press("Write");
  await screen.findByText("All checks hold.", undefined, { timeout: 20_000 });

  const headlines = await book.port.readHeadlines("Scenario 1");
  expect(Object.fromEntries(headlines.map(({ key, value }) => [key, value]))).toMatchObject({
    ...expected,
    ...expectedWords,
    duplicationSaving: expect.closeTo(expected.duplicationSaving, 6) as number,
  });
  const figures = within(screen.getByRole("region", { name: "Headline figures" }));
  const stranded = Math.round(expected.strandedSeparate).toLocaleString("en-GB");
  expect(figures.getAllByText(stranded).length).toBeGreaterThan(0);
  expect(book.office.host.unimplemented).toEqual(new Map());
  expect(book.office.host.faults).toEqual([]);

  await press("Undo this write");
  await screen.findByText(/The last write was undone/);
  expect(await book.contents()).toEqual(before);
}, 60_000);

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { pooling, settingsOf } from "../../src/model/book";
import { fromText, headlineAt, inputAt, warningAt } from "../sheets/at";
import { BY_HAND, figures } from "./by-hand";
import { openSmallPlace } from "./open-workbook";
import type { OpenWorkbook } from "./open-workbook";
import { smallPlan, smallScenario } from "./small-place";

let book: OpenWorkbook;

beforeEach(async () => {
  book = await openSmallPlace();
});

afterEach(() => book.close());

describe("from two tables to a written scenario", () => {
  it("writes the sheets, and the pane's figures are those of the cells and those worked out by hand", async () => {
    book.close();
    // Every function is called anew, so that the figures are awaited.
    book = await openSmallPlace(undefined, new Map());
    const source = await sourceOf(book);
    const written = await book.port.write(smallScenario);
    expect(figures(written.headlines)).toEqual(BY_HAND);
    for (const { address, value } of written.headlines) {
      const [sheet, cell] = address.replaceAll("'", "").split("!");
      expect(book.cell(sheet!, cell!)).toBe(value);
    }
    expect(book.activeSheet()).toBe("Plan Summary");
    expect(await sourceOf(book)).toEqual(source);
  });

  it("keeps the figures live: what is changed in a source table comes through", async () => {
    await book.port.write(smallScenario);
    await book.type("Budgets", "C4", 80);
    expect(figures(await book.port.readHeadlines("Plan"))).toMatchObject({
      spendCounted: 240,
      duplicationSaving: 8,
    });
  });

  it("shows #N/A rather than a wrong figure when a service is added", async () => {
    await book.port.write(smallScenario);
    await book.type("Budgets", "B3", "Libraries");
    const after = figures(await book.port.readHeadlines("Plan"));
    expect(after).toMatchObject({ spendCounted: "#N/A", duplicationSaving: "#N/A", checksHold: false });
  });

  it("shows #N/A and a warning once the conditions of a grant change, and the figures again once they are back", async () => {
    await book.port.write(smallScenario);
    await book.type("Money", "C3", "All");
    const after = figures(await book.port.readHeadlines("Plan"));
    expect(after).toMatchObject({ strandedSeparate: "#N/A", gainInValue: "#N/A", checksHold: false });
    expect(book.cell(...warningAt(smallPlan, "pooling"))).toMatch(
      /^The tables this was written from have changed/,
    );
    await book.type("Money", "C3", "Public health; Education");
    expect(figures(await book.port.readHeadlines("Plan"))).toEqual(BY_HAND);
    expect(book.cell(...warningAt(smallPlan, "pooling"))).toBe("");
  });

  it("compares the conditions of grants whose services are ticked, and of one whose name is not a plain name", async () => {
    await book.addSheet("Ticks", [
      ["Grant", "Award (£)", "Education", "Public health", "Roads"],
      ["Schools grant", 200_000, "x", "", ""],
      ["Health* grant", 50_000, true, 1, ""],
    ]);
    await book.addTable("Ticked", "Ticks", "A1:E3");
    const place = { kind: "table", reference: "Ticked" } as const;
    const ticked = {
      ...smallScenario,
      sources: {
        ...smallScenario.sources,
        grants: { place, roles: { grant: 0, award: 1, permitted: [2, 3, 4] } },
      },
    };
    expect(figures((await book.port.write(ticked)).headlines)).toEqual({
      ...BY_HAND,
      inWordsBlocking: BY_HAND.inWordsBlocking.replace("Health grant", "Health* grant"),
    });
    await book.type("Ticks", "E3", "x");
    expect(figures(await book.port.readHeadlines("Plan"))).toMatchObject({ checksHold: false });
  });

  it("does not hold once a headline is typed over", async () => {
    await book.port.write(smallScenario);
    await book.type(...headlineAt(smallPlan, "spendCounted"), 999);
    const after = figures(await book.port.readHeadlines("Plan"));
    expect(after).toEqual({ ...BY_HAND, spendCounted: 999, checksHold: false });
    expect(book.cell(...warningAt(smallPlan, "summary"))).toMatch(/^Not every check below holds/);
  });

  it("does not hold where a figure cannot be worked out, and says so beside the check", async () => {
    await book.port.write(smallScenario);
    const share = fromText(smallPlan, "inputs", "Share of the saving thought achievable", {
      rows: 0,
      columns: 1,
    });
    await book.type(...share, 4);
    const after = figures(await book.port.readHeadlines("Plan"));
    expect(after).toMatchObject({ duplicationSaving: "#VALUE!", checksHold: false });
    const check = fromText(
      smallPlan,
      "summary",
      "The headline figures are those of the sheets they come from",
      {
        rows: 0,
        columns: 3,
      },
    );
    expect(book.cell(...check)).toMatch(/^This cannot be worked out/);
    expect(book.cell(...warningAt(smallPlan, "summary"))).toMatch(/^Not every check below holds/);
    await book.type(...share, 1);
    expect(figures(await book.port.readHeadlines("Plan"))).toMatchObject({ checksHold: true });
  });

  it("does not count as proved once a figure of the proof is typed over", async () => {
    await book.port.write(smallScenario);
    const award = fromText(smallPlan, "pooling", "Each grant kept to its own conditions", {
      rows: 2,
      columns: 1,
    });
    expect(book.cell(...award)).toBe(200);
    await book.type(...award, 199);
    const after = figures(await book.port.readHeadlines("Plan"));
    expect(after).toEqual({ ...BY_HAND, proven: false, checksHold: false });
  });

  it("does not hold once the gain is typed over whole, although both allocations are proved", async () => {
    await book.port.write(smallScenario);
    const rows = Array.from({ length: 120 }, (_, row) => row + 1);
    const title = rows.find((row) => book.cell("Plan Pooling", `A${row}`) === "What pooling gains")!;
    await book.type("Plan Pooling", `A${title + 1}`, "Gain in value");
    await book.type("Plan Pooling", `B${title + 1}`, 999);
    const after = figures(await book.port.readHeadlines("Plan"));
    expect(after).toMatchObject({ gainInValue: 999, proven: true, checksHold: false });
  });

  it("takes an empty value of a pound for 1, on the sheets and when it is read back", async () => {
    await book.port.write(smallScenario);
    await book.type(...inputAt(smallPlan, "values", "Roads"), 1);
    const ones = figures(await book.port.readHeadlines("Plan"));
    await book.type(...inputAt(smallPlan, "values", "Roads"), 2);
    expect(figures(await book.port.readHeadlines("Plan"))).not.toEqual(ones);
    await book.type(...inputAt(smallPlan, "values", "Roads"), "");
    expect(figures(await book.port.readHeadlines("Plan"))).toEqual(ones);
    expect(settingsOf((await book.port.savedScenarios())[0]!, pooling).values).toEqual({});
  });

  it("says who is in whose way and how much is short where a statutory minimum cannot be met", async () => {
    const sentence =
      "Roads must have £10,000, but no grant may pay for it: £10,000 short. With the ring-fence of Schools grant removed, every minimum is met.";
    await book.port.write(smallScenario);
    await book.type(...inputAt(smallPlan, "floors", "Roads"), 10);
    expect(figures(await book.port.readHeadlines("Plan"))).toMatchObject({
      floorShortfall: 10,
      proven: true,
      checksHold: false,
      inWordsFloors: sentence,
    });
    expect(book.cell(...warningAt(smallPlan, "pooling"))).toBe(sentence);
    expect(settingsOf((await book.port.savedScenarios())[0]!, pooling).floors).toEqual({ Roads: 10 });
  });

  it("gives the same workbook when it is written twice", async () => {
    await book.port.write(smallScenario);
    const once = await book.contents();
    await book.port.write(smallScenario);
    expect(await book.contents()).toEqual(once);
  });
});

async function sourceOf(of: OpenWorkbook): Promise<unknown> {
  return (await of.contents()).filter((each) => /^{"name":"(Budgets|Money)"/.test(JSON.stringify(each)));
}

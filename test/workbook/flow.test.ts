import { changed } from "../model/book/changed";
import { duplication, pooling, settingsOf } from "../../src/model/book";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Scenario } from "../../src/model/book";
import { StaleReview } from "../../src/workbook";
import type { Headline } from "../../src/workbook";
import {
  at,
  contentsOf,
  freeAt,
  fromText,
  headlineAt,
  headlineCell,
  inputAt,
  named,
  warningAt,
} from "../sheets/at";
import { openSmallPlace } from "./open-workbook";
import type { OpenWorkbook } from "./open-workbook";
import { smallPlan, smallScenario } from "./small-place";

/** What the small place comes to, worked out by hand (£ thousand); see small-place.ts. */
const BY_HAND = {
  // 100 + 40 + 60 + 20
  spendCounted: 220,
  // Education alone has two agencies
  sharedServices: 1,
  // County is the smaller on Education: 20% of 60, half of it achievable
  duplicationSaving: 6,
  // £200,000 and £50,000
  grantsCounted: 250,
  // Schools 200 on Education's 160 leaves 40; Health 50 on Public health's 40 leaves 10, since Education has its fill
  strandedSeparate: 50,
  // 250 on needs of 220
  strandedPooled: 30,
  // Roads' 20 can be paid, each pound worth 2
  gainInValue: 40,
  gainInFundedNeed: 20,
  released: 40,
  reallocated: 0,
  floorShortfall: 0,
  proven: true,
  checksHold: true,
  inWordsFunded:
    "The grants, each with its own conditions, meet £200,000 of the £220,000 needed. With the ring-fence of Schools grant removed, the same money meets all of it.",
  inWordsBlocking:
    "Schools grant and Health grant can only be spent on Education and Public health, which need £50,000 less than they bring.",
  inWordsRemoveFirst: "Removing the ring-fence of Schools grant would fund £20,000 more of Roads.",
  inWordsGain:
    "Pooling meets £20,000 more need and is worth £40,000 more. All of that comes from spending what was stranded.",
  inWordsFloors: "No statutory minimum was given.",
};

let book: OpenWorkbook;

beforeEach(async () => {
  book = await openSmallPlace();
});

afterEach(() => book.close());

describe("from two tables to a written scenario", () => {
  it("finds both tables and what their columns are", async () => {
    const tables = await book.port.findTables();
    expect(tables.map(({ label, proposals }) => ({ label, proposals }))).toEqual([
      {
        label: "Table Spending on sheet Budgets, A1:C5",
        proposals: { spend: { agency: 0, service: 1, amount: 2 }, grants: null },
      },
      {
        label: "Table Grants on sheet Money, A1:C3",
        proposals: { spend: null, grants: { grant: 0, award: 1, permitted: 2 } },
      },
    ]);
  });

  it("finds named ranges over whole columns and plain blocks, those on hidden sheets last", async () => {
    await book.addSheet("Plain", [
      ["Our budgets", "", ""],
      ["", "", ""],
      ["Agency", "Service", "Amount"],
      ["City", "Roads", 5],
      ["County", "Roads", 6],
      ["Total", "", 11],
    ]);
    await book.addSheet("Named", [
      ["Body", "Function", "Net £k"],
      ["City", "Parks", 3],
    ]);
    await book.addName("NetSpend", "Named", "A:C");
    const hidden = [
      ["Agency", "Service", "Amount"],
      ["City", "Roads", 5],
    ];
    await book.addSheet("Hidden", hidden, "Hidden");
    await book.addSheet("VeryHidden", hidden, "VeryHidden");
    const tables = await book.port.findTables();
    expect(tables.map(({ address }) => address)).toEqual([
      "Budgets!A1:C5",
      "Money!A1:C3",
      "Named!A1:C2",
      "Plain!A3:C5",
      "Hidden!A1:C2",
      "VeryHidden!A1:C2",
    ]);
  });

  it("finds nothing in a workbook without tables", async () => {
    for (const name of ["Budgets", "Money"]) await book.deleteSheet(name);
    expect(await book.port.findTables()).toEqual([]);
  });

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

describe("what the workbook remembers", () => {
  it("reads the levers back from the input cells", async () => {
    await book.port.write(smallScenario);
    await book.type(...inputAt(smallPlan, "fixedShare", "Education"), 0.4);
    await book.type(...inputAt(smallPlan, "pooled", "Health grant"), true);
    const [saved] = await book.port.savedScenarios();
    const shared = changed(smallScenario, duplication, { fixedShare: { Education: 0.4 } });
    const pooled = { "Schools grant": true, "Health grant": true };
    expect(saved).toEqual(changed(shared, pooling, { pooled }));
  });

  it("keeps a scenario whose sheets were deleted", async () => {
    await book.port.write(smallScenario);
    for (const name of book.sheets().filter((sheet) => sheet.startsWith("Plan ")))
      await book.deleteSheet(name);
    expect(await book.port.savedScenarios()).toEqual([smallScenario]);
    await expect(book.port.readHeadlines("Plan")).rejects.toThrow(
      /Sheet "Plan Summary" is no longer in the workbook/,
    );
  });

  it("says that a damaged scenario cannot be opened, and writes it again", async () => {
    await book.port.write(smallScenario);
    book.damageKept("Roads", "Rods");
    expect(await book.port.savedScenarios()).toEqual([]);
    const review = await book.port.review(smallScenario);
    expect(review.findings.map(({ message }) => message)).toContain(
      'The kept scenario "Plan" cannot be opened again because it was changed outside Total Place. Its sheets are as they were; to change it, answer its questions again under the same name.',
    );
    await book.port.write(smallScenario);
    expect(await book.port.savedScenarios()).toEqual([smallScenario]);
  });

  it("does not take formulas that lost a deleted sheet for cells changed by hand", async () => {
    await book.port.write(smallScenario);
    await book.deleteSheet("Plan Count");
    expect((await book.port.review(smallScenario)).editedCells).toEqual([]);
    const written = await book.port.write(smallScenario);
    expect(figures(written.headlines)).toEqual(BY_HAND);
  });

  it("lists cells changed by hand, but not levers that are written again as they are", async () => {
    await book.port.write(smallScenario);
    await book.type(...headlineAt(smallPlan, "spendCounted"), 999);
    await book.type(...inputAt(smallPlan, "fixedShare", "Education"), 0.4);
    const [saved] = await book.port.savedScenarios();
    const review = await book.port.review(saved!);
    expect(review.editedCells).toEqual([
      {
        address: named(headlineAt(smallPlan, "spendCounted")),
        now: "999",
        willBe: contentsOf(smallPlan, headlineCell(smallPlan, "spendCounted"))[0]![0],
      },
    ]);
    expect(review.sheets.map(({ action }) => action)).toEqual([
      "replace",
      "replace",
      "replace",
      "replace",
      "replace",
    ]);
  });
});

describe("what prevents a write", () => {
  it("is a protected workbook", async () => {
    await book.protectWorkbook();
    await expectRefused(
      smallScenario,
      /^The workbook is protected, so no sheets can be added\. Choose Review/,
    );
  });

  it("is a protected sheet of ours", async () => {
    await book.port.write(smallScenario);
    await book.protectSheet("Plan Inputs");
    await expectRefused(smallScenario, /^Sheet "Plan Inputs" is protected/);
  });

  it("is a sheet of the user's that has the name, in any capitals", async () => {
    await book.addSheet("plan count", [["mine"]]);
    await expectRefused(
      smallScenario,
      /^There is already a sheet called "plan count" that Total Place did not write\./,
    );
  });

  it("is a sheet of another scenario that has the name", async () => {
    await book.port.write(smallScenario);
    await book.renameSheet("Plan Summary", "GM Summary");
    await book.type("GM Summary", "A40", "our own analysis");
    await expectRefused(
      { ...smallScenario, name: "GM" },
      /^Sheet "GM Summary" was written for the scenario "Plan", not for "GM"\. Rename that sheet, or give the scenario another name\.$/,
    );
    expect(book.cell("GM Summary", "A40")).toBe("our own analysis");
  });

  it("is a hidden Summary in a protected workbook", async () => {
    await book.port.write(smallScenario);
    await book.showSheet("Plan Summary", "Hidden");
    await book.protectWorkbook();
    await expectRefused(smallScenario, /^Sheet "Plan Summary" is hidden, and the workbook is protected/);
  });

  it("is a table that is gone", async () => {
    const { sources } = smallScenario;
    const spend = { ...sources.spend!, place: { kind: "table", reference: "Gone" } } as const;
    await expectRefused(
      { ...smallScenario, sources: { ...sources, spend } },
      /^Table Gone is no longer in this workbook\. Choose the spend table again\./,
    );
  });

  it("is a text in an amount column", async () => {
    await book.type("Budgets", "C3", "n/a");
    await expectRefused(smallScenario, /^Budgets!C3 holds "n\/a" where an amount belongs\./);
  });

  it("is more agencies that keep their fixed cost than the place has", async () => {
    const three = changed(smallScenario, duplication, { providersKept: 3 });
    await expectRefused(
      three,
      /^Agencies that keep their fixed cost, largest first: this must be a whole number from 1 to 2\.$/,
    );
  });

  it("is a name that no sheet can have", async () => {
    await expectRefused(
      { ...smallScenario, name: "a/b" },
      /^Excel does not allow "\/" in the name of a sheet\./,
    );
  });
});

describe("a write over cells that were changed by hand", () => {
  it("is refused where the review did not show them, and gives the review as it is now", async () => {
    const [note, need] = [freeAt(smallPlan, "summary"), at(smallPlan.inputs.spend!.needs)];
    await book.port.write(smallScenario);
    await book.type(...note, "our own note");
    const { editedCells: agreed } = await book.port.review(smallScenario);
    await book.type(...need, 999);
    const before = await book.contents();
    const problem = await book.port.write(smallScenario, agreed).catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(StaleReview);
    expect(problem).toMatchObject({
      message: `Writing would replace ${named(need)}, changed since you looked through the review. Look through it again, then choose Write. Nothing was changed.`,
      review: {
        editedCells: [{ address: named(note) }, { address: named(need), now: "999" }],
      },
    });
    expect(await book.contents()).toEqual(before);
  });

  it.each([
    ["a grant is renamed", "Money", "A2", "Academies grant"],
    ["the heading says another unit", "Budgets", "C1", "Budget (£ million)"],
    ["a condition is changed", "Money", "C2", "Roads"],
  ])("is refused where %s after the review", async (_, sheet, address, value) => {
    const { basis, editedCells } = await book.port.review(smallScenario);
    await book.type(sheet, address, value);
    const before = await book.contents();
    const problem = await book.port.write(smallScenario, editedCells, basis).catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(StaleReview);
    expect(problem).toMatchObject({ message: expect.stringMatching(/^Your tables were changed/) });
    expect(await book.contents()).toEqual(before);
  });

  it("goes through where only an amount was changed after the review: amounts are live", async () => {
    const { basis } = await book.port.review(smallScenario);
    await book.type("Budgets", "C2", 120);
    const { headlines } = await book.port.write(smallScenario, [], basis);
    expect(headlines.find(({ key }) => key === "spendCounted")?.value).toBe(240);
  });

  it("is refused where an agreed cell has changed again", async () => {
    await book.port.write(smallScenario);
    await book.type(...freeAt(smallPlan, "summary"), "our own note");
    const { editedCells: agreed } = await book.port.review(smallScenario);
    await book.type(...freeAt(smallPlan, "summary"), "a longer note");
    await expect(book.port.write(smallScenario, agreed)).rejects.toThrow(StaleReview);
  });
});

it.each(["Hidden", "VeryHidden"] as const)(
  "shows a Summary that is %s when it is written again, and hides it when that is taken back",
  async (visibility) => {
    await book.port.write(smallScenario);
    await book.showSheet("Plan Summary", visibility);
    const before = await book.contents();
    await book.port.write(smallScenario);
    expect(book.activeSheet()).toBe("Plan Summary");
    await book.port.undoLastWrite();
    expect(await book.contents()).toEqual(before);
  },
);

it("counts as written where only the figures cannot be read, says why, and can be taken back", async () => {
  const before = await book.contents();
  // Prepared, written, then read: the third piece of the work.
  book.failIn({ 3: 1 });
  const written = await book.port.write(smallScenario);
  expect(book.failNoMore()).toBe(true);
  expect(written).toMatchObject({ headlines: [], sheets: { length: 5 } });
  expect(written.unread).toMatch(
    /^The sheets are written, but their figures could not be read: Excel could not/,
  );
  await book.contents();
  expect(figures(await book.port.readHeadlines("Plan"))).toEqual(BY_HAND);
  await book.port.undoLastWrite();
  expect(await book.contents()).toEqual(before);
});

async function expectRefused(scenario: Scenario, message: RegExp): Promise<void> {
  const before = await book.contents();
  const review = await book.port.review(scenario);
  expect(review.findings[0]).toMatchObject({
    severity: "stop",
    message: expect.stringMatching(message) as string,
  });
  await expect(book.port.write(scenario)).rejects.toThrow(message);
  expect(await book.contents()).toEqual(before);
}

function figures(headlines: readonly Headline[]): Record<string, Headline["value"]> {
  return Object.fromEntries(headlines.map(({ key, value }) => [key, value]));
}

async function sourceOf(of: OpenWorkbook): Promise<unknown> {
  return (await of.contents()).filter((each) => /^{"name":"(Budgets|Money)"/.test(JSON.stringify(each)));
}

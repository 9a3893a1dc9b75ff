import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Scenario } from "../../src/model/scenario";
import type { Headline } from "../../src/workbook";
import { openWorkbook, type OpenWorkbook } from "./open-workbook";
import { smallScenario } from "./small-place";

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
  proven: true,
  checksHold: true,
};

let book: OpenWorkbook;

beforeEach(async () => {
  book = await openWorkbook();
  await book.addSheet("Budgets", [
    ["Agency", "Service", "Budget (£ thousand)"],
    ["City", "Education", 100],
    ["City", "Public health", 40],
    ["County", "Education", 60],
    ["County", "Roads", 20],
  ]);
  await book.addSheet("Money", [
    ["Grant", "Award (£)", "Permitted services"],
    ["Schools grant", 200_000, "Education"],
    ["Health grant", 50_000, "Public health; Education"],
  ]);
  await book.addTable("Spending", "Budgets", "A1:C5");
  await book.addTable("Grants", "Money", "A1:C3");
});

afterEach(() => book.close());

describe("from two tables to a written scenario", () => {
  it("finds both tables and what their columns are", async () => {
    const tables = await book.port.findTables();
    expect(tables.map(({ label, asSpend, asGrants }) => ({ label, asSpend, asGrants }))).toEqual([
      {
        label: "Table Spending on sheet Budgets, A1:C5",
        asSpend: { agency: 0, service: 1, amount: 2 },
        asGrants: null,
      },
      {
        label: "Table Grants on sheet Money, A1:C3",
        asSpend: null,
        asGrants: { grant: 0, award: 1, permitted: 2 },
      },
    ]);
  });

  it("finds named ranges over whole columns and plain blocks, and passes over hidden sheets", async () => {
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
    ]);
  });

  it("finds nothing in a workbook without tables", async () => {
    for (const name of ["Budgets", "Money"]) await book.deleteSheet(name);
    expect(await book.port.findTables()).toEqual([]);
  });

  it("writes the sheets, and the pane's figures are those of the cells and those worked out by hand", async () => {
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
    await book.type("Plan Inputs", "B14", 0.4);
    await book.type("Plan Inputs", "C21", true);
    const [saved] = await book.port.savedScenarios();
    expect(saved).toEqual({
      ...smallScenario,
      duplication: { ...smallScenario.duplication, fixedShare: { Education: 0.4 } },
      pooling: { ...smallScenario.pooling, pooled: ["Schools grant", "Health grant"] },
    });
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

  it("says that a damaged scenario cannot be opened, and writes it anew", async () => {
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

  it("lists cells changed by hand, but not levers that are written again as they are", async () => {
    await book.port.write(smallScenario);
    await book.type("Plan Summary", "B6", 999);
    await book.type("Plan Inputs", "B14", 0.4);
    const [saved] = await book.port.savedScenarios();
    const review = await book.port.review(saved!);
    expect(review.editedCells).toEqual([
      { address: "'Plan Summary'!B6", now: "999", willBe: "=IF($B$21,'Plan Count'!$D$9,NA())" },
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

describe("taking a write back", () => {
  it("removes new sheets and what was kept", async () => {
    const before = await book.contents();
    await book.port.write(smallScenario);
    await book.port.undoLastWrite();
    expect(await book.contents()).toEqual(before);
  });

  it("puts replaced sheets back as they were, hand-made changes included", async () => {
    await book.port.write(smallScenario);
    await book.type("Plan Summary", "G3", "our own note");
    const before = await book.contents();
    await book.port.write({ ...smallScenario, pooling: { pooled: [], values: {} } });
    await book.port.undoLastWrite();
    expect(await book.contents()).toEqual(before);
  });

  it("can be done once", async () => {
    await expect(book.port.undoLastWrite()).rejects.toThrow(/nothing to take back/);
  });
});

describe("what stands in the way of a write", () => {
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

  it("is a sheet of the user's that has the name, in whatever capitals", async () => {
    await book.addSheet("plan count", [["mine"]]);
    await expectRefused(
      smallScenario,
      /^There is already a sheet called "plan count" that Total Place did not write\./,
    );
  });

  it("is a table that is gone", async () => {
    const spend = { ...smallScenario.spend, place: { kind: "table", reference: "Gone" } } as const;
    await expectRefused(
      { ...smallScenario, spend },
      /^Table Gone is no longer in this workbook\. Choose the spend table again\./,
    );
  });

  it("is a text in an amount column", async () => {
    await book.type("Budgets", "C3", "n/a");
    await expectRefused(smallScenario, /^Budgets!C3 holds "n\/a" where an amount belongs\./);
  });

  it("is a name that no sheet can have", async () => {
    await expectRefused(
      { ...smallScenario, name: "a/b" },
      /^Excel does not allow "\/" in the name of a sheet\./,
    );
  });
});

describe("a write that fails", () => {
  it.each([
    ["of new sheets", false],
    ["over earlier sheets", true],
  ])(
    "%s leaves the workbook as it was, wherever it fails",
    async (_which, isWrittenBefore) => {
      if (isWrittenBefore) await book.port.write(smallScenario);
      const before = await book.contents();
      const changed = { ...smallScenario, duplication: { ...smallScenario.duplication, achievable: 0.25 } };
      let failures = 0;
      for (let action = 1; ; action += STRIDE) {
        book.office.host.failAt(action);
        const message = await book.port.write(changed).then(
          () => null,
          (error: Error) => error.message,
        );
        const hasFailed = !book.office.host.isFailureDue();
        book.office.host.failAt(0);
        if (message !== null && !message.startsWith("The sheets are written")) {
          failures += 1;
          expect(await book.contents(), `after a failure at action ${action}: ${message}`).toEqual(before);
        } else {
          await book.port.undoLastWrite();
          expect(await book.contents(), `after undo of a write that failed at action ${action}`).toEqual(
            before,
          );
        }
        if (!hasFailed) break;
      }
      expect(failures).toBeGreaterThan(3);
    },
    LONGEST,
  );
});

/** Steps between the actions that are made to fail; FAILURE_STRIDE=1 tries every one. */
const STRIDE = Number(process.env["FAILURE_STRIDE"] ?? 61);
/** Milliseconds: trying every action takes minutes, and longer as the sheets grow. */
const LONGEST = 1_800_000;

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

import { describe, expect, it } from "vitest";
import { workedOut } from "../../../preview/book/write/worked-out";
import type { SheetBox } from "../../../src/formula";
import { NO_CHOICES, readBook, spendByService } from "../../../src/model/book";
import type { BookJson } from "../../../src/model/book";
import { readChosen, withReadings, withTransferSaid } from "../../../src/reading";
import type { Cell, SpendReading } from "../../../src/reading";
import { sheetFormulas } from "../../../src/sheets";
import type { CellContent, PlannedSheet } from "../../../src/sheets";
import { planBook, readBack } from "../../../src/sheets/book";
import { tableOf } from "../../reading/tables";
import { failing } from "../same-figures";
import { SMALL_BOOK } from "../small-book";

type Lines = readonly (readonly Cell[])[];

/** The last column says who is paid; without it, the third is the last. */
const PAYMENTS: Lines = [
  ["Body", "Service", "Amount (£)", "Supplier"],
  ["A", "Legal", 600.25, "Smith LLP"],
  ["A ", "Legal", 100.1, " Bury  NHS"],
  ["A", "Legal", 50, "Bury NHS"],
  ["Bury NHS", "Legal", 400, ""],
  ["Bury NHS", "Grants from A", -150.1, ""],
  ["Bury NHS", "Grants from A", 20, "Smith LLP"],
  ["A", "Waste", 75, "Waste Authority"],
];
const PLACE = {
  ...SMALL_BOOK.place,
  unit: "£",
  population: 1000,
  agencies: [
    { id: "A", population: 400 },
    { id: "B", name: "Bury NHS", fund: "nhs" },
  ],
};
const BOOK = { ...SMALL_BOOK, place: PLACE, spend: null } as unknown as BookJson;
const WASTE = { agency: "A", service: "Waste", recipient: "Waste Authority" };

/** Sheets that are worked out alone; what others hold is not. */
const READ = ["count", "once", "duplication", "place", "scenarios", "checks"];

function written(json: BookJson, lines: Lines = PAYMENTS) {
  const [headings, ...rows] = lines;
  const place = { kind: "range", reference: `Budgets!A3:D${2 + lines.length}` } as const;
  const roles = {
    agency: 0,
    service: 1,
    amount: 2,
    ...(headings!.length > 3 && { supplier: 3 }),
  };
  const table = tableOf({ headings: headings!.map(String), rows, sheet: "Budgets", place });
  const sources = { spend: { place, roles } };
  const { facts, readings, findings } = readChosen({ sources }, new Map([["spend", table]]));
  if (facts === null) throw new Error(findings.map(({ message }) => message).join(" "));
  const now = withReadings(json, { spend: readings.spend as SpendReading });
  const book = readBook(now);
  const plan = planBook(book, { facts });
  return { json: now, book, facts, findings, plan, own: ownSheet(lines) };
}

function ownSheet(lines: Lines): PlannedSheet {
  const cells = lines.map((line) => [...line]) as (string | number)[][];
  const block = { row: 2, column: 0, rows: cells.length, columns: cells[0]!.length, cells };
  return {
    key: "own",
    name: "Budgets",
    purpose: "",
    blocks: [{ ...block, style: "figure", format: "General" }],
    spills: [],
    dresses: [],
    rules: [],
    charts: [],
    page: null,
    widths: [100],
    frozen: { rows: 0, columns: 0 },
  };
}

async function shownBy({ plan, own }: ReturnType<typeof written>) {
  const values = await workedOut([own, ...plan.sheets.filter(({ key }) => READ.includes(key))]);
  const at = (sheet: string, row: number, column: number) => values.get(sheet)?.[row]?.[column] ?? null;
  const down = (box: SheetBox) =>
    Array.from({ length: box.rows }, (_, row) => at(box.sheet, box.row + row, box.column));
  return { at, down };
}

/** What the cells show of what was written; those of formulas are never read. */
function shown(
  sheets: readonly PlannedSheet[],
  ...changes: readonly (readonly [SheetBox, number, string])[]
) {
  const cells = new Map(
    sheets.map((sheet) => [
      sheet.key,
      { name: sheet.name, values: sheetFormulas(sheet).map((line) => [...line]) as CellContent[][] },
    ]),
  );
  for (const [box, row, cell] of changes) {
    const sheet = [...cells.values()].find(({ name }) => name === box.sheet)!;
    sheet.values[box.row + row]![box.column] = cell;
  }
  return cells;
}

describe("the sheet of what passes between bodies", { timeout: 120_000 }, () => {
  it("takes transfers out by who is paid and by the service, and what is left and taken out come to the table", async () => {
    const live = written(BOOK);
    const { at, down } = await shownBy(live);
    const once = live.plan.cells.once!;
    const one = (box: SheetBox) => at(box.sheet, box.row, box.column);
    expect(down(once.amount).slice(0, 2)).toEqual([150.1, -150.1]);
    expect([once.source, once.takenOut, once.counted].map(one)).toEqual([1095.25, 0, 1095.25]);
    expect(down(once.countedOf)).toEqual([675.25, 420]);
    expect(one({ ...once.counted, row: once.counted.row + 1 })).toBeCloseTo(1.09525, 12);
    const perHead = { ...once.countedOf, column: once.countedOf.column + 2 };
    expect(down(perHead)).toEqual([675.25 / 400, ""]);
    const failed = failing(live.plan, at);
    expect(failed.filter((label) => /transfers|counted/i.test(label))).toEqual([]);
  });

  it("brings what is counted from the prices of the table to those of the place, by general inflation", async () => {
    const spend = { priceYear: 2024, rows: [] };
    const levels = Object.fromEntries(
      Array.from({ length: SMALL_BOOK.place.years + 3 }, (_, at) => [String(2024 + at), 1 + at / 20]),
    );
    const place = { ...PLACE, priceYear: 2026, indices: { deflator: levels, pay: levels } };
    const inPrices = { ...BOOK, spend, place };
    const live = written(inPrices as unknown as BookJson);
    const { at } = await shownBy(live);
    const { counted } = live.plan.cells.once!;
    expect(at(counted.sheet, counted.row + 2, counted.column)).toBeCloseTo(1095.25 * 1.1, 9);
  });

  it("leaves the same to other sheets as the book is worked out with", async () => {
    const live = written(BOOK);
    const { down } = await shownBy(live);
    const spend = live.plan.cells.duplication!.spend;
    const shownSpend = [0, 1].map(
      (agency) => down({ ...spend, column: spend.column + agency, columns: 1 })[0],
    );
    expect(shownSpend).toEqual([600.25, 400]);
    expect(spendByService(live.book).services.get("Legal")).toEqual([600.25, 400]);
  });

  it("does the same where the table does not say who is paid", async () => {
    const live = written(
      BOOK,
      PAYMENTS.map((line) => line.slice(0, 3)),
    );
    const { at, down } = await shownBy(live);
    const once = live.plan.cells.once!;
    expect(once.recipient).toBeNull();
    expect(down(once.amount)).toEqual([-130.1, 0, 0, 0]);
    expect(at(once.counted.sheet, once.counted.row, once.counted.column)).toBe(1225.35);
  });

  it("is not there where nothing passes between bodies and no people are given", () => {
    const place = { ...PLACE, population: null, agencies: [{ id: "A" }, { id: "B", name: "Bury NHS" }] };
    const quiet = { ...BOOK, place };
    const live = written(quiet as unknown as BookJson, PAYMENTS.slice(0, 2));
    expect(live.plan.sheets.map(({ key }) => key)).not.toContain("once");
  });

  it("is read back: what is said no to is counted, what is added is taken out, and both hold when the table is read again", () => {
    const live = written(BOOK);
    const { cells, sheets } = live.plan;
    const { out, agency, service, recipient } = cells.once!;
    const kept = { book: live.json, baseBudget: [], choices: NO_CHOICES };
    expect(readBack(kept, live.facts, shown(sheets))).toEqual({ ...kept, findings: [] });
    const now = readBack(
      kept,
      live.facts,
      shown(
        sheets,
        [out, 0, "no"],
        [agency, 2, "A"],
        [service, 2, "Waste"],
        [recipient!, 2, "Waste Authority"],
      ),
    );
    expect(now.findings).toEqual([]);
    const again = written(now.book);
    expect(
      again.book.spend!.transfers.map(({ agency: of, service: on, amount, out: isOut, said }) => [
        of,
        on,
        amount,
        isOut,
        said,
      ]),
    ).toEqual([
      ["A", "Legal", 150.1, false, true],
      ["B", "Grants from A", -150.1, true, false],
      ["A", "Waste", 75, true, true],
    ]);
    expect(spendByService(again.book).services.get("Waste")).toEqual([0, 0]);
  });

  it("says of a row that is of no body, and keeps one that was deleted", () => {
    const live = written(withTransferSaid(BOOK, WASTE, { isTransfer: true, other: null }));
    const { cells, sheets } = live.plan;
    const { agency } = cells.once!;
    const kept = { book: live.json, baseBudget: [], choices: NO_CHOICES };
    const now = readBack(kept, live.facts, shown(sheets, [agency, 0, "Elsewhere"]));
    expect(now.findings.map(({ message }) => message)).toEqual([
      expect.stringContaining("has no body of the book or no service"),
      expect.stringContaining('The transfer "Legal" of A has no row any more'),
    ]);
    expect(readBook(now.book).spend!.transfers).toHaveLength(live.book.spend!.transfers.length);
  });
});

it("what was said of payments that a table does not have now is kept, and holds when they come back", () => {
  const said = withTransferSaid(BOOK, WASTE, { isTransfer: true, other: "Waste Authority" });
  const gone = written(said, PAYMENTS.slice(0, -1));
  expect(gone.book.spend!.transfers.at(-1)).toMatchObject({
    ...WASTE,
    amount: 0,
    why: "The spend table has no such row now.",
  });
  const back = written(gone.json);
  expect(back.book.spend!.transfers.find(({ service }) => service === "Waste")).toMatchObject({
    amount: 75,
    other: "Waste Authority",
    out: true,
  });
});

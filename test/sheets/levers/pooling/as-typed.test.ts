import { describe, expect, it } from "vitest";
import type { SheetBox } from "../../../../src/formula";
import { NO_CHOICES, readBook } from "../../../../src/model/book";
import type { BookJson } from "../../../../src/model/book";
import { sheetFormulas } from "../../../../src/sheets";
import type { CellContent } from "../../../../src/sheets";
import { planBook, readBack } from "../../../../src/sheets/book";
import { LIVE_BOOK, readLive } from "../../live-book";
import { POOLING_BOOK } from "./pooling-book";

const book = POOLING_BOOK as unknown as BookJson;
const kept = { book, baseBudget: [], choices: NO_CHOICES };
const plan = planBook(readBook(book));
const { needs } = plan.cells.pooling!;

type Change = readonly [box: SheetBox, row: number, cell: CellContent];

/** The book read back with other cells among the needs of its sheet Pooling. */
function readWith(...changes: readonly Change[]) {
  const now = new Map(
    plan.sheets.map((sheet) => [
      sheet.key,
      { name: sheet.name, values: sheetFormulas(sheet).map((line) => [...line]) },
    ]),
  );
  const { values } = now.get("pooling")!;
  for (const [box, row, cell] of changes) values[box.row + row]![box.column] = cell;
  return { now, read: () => readBack(kept, null, now) };
}

const poolingOf = (json: BookJson) =>
  json.pooling as unknown as {
    needs: readonly object[];
    values: readonly number[];
    floors: readonly number[];
  };

describe("the needs of a book read back from the sheet Pooling", () => {
  it("are those that were written where nothing was typed", () => {
    expect(readWith().read()).toEqual({ ...kept, findings: [] });
  });

  it("are what was typed: need, other money, what it is, worth and floor", () => {
    const { book: now, findings } = readWith(
      [needs.amount, 0, 120],
      [needs.basis, 0, "Police and crime plan"],
      [needs.other, 2, ""],
      [needs.basis, 1, "Spending now"],
      [needs.value, 3, 3],
      [needs.floor, 1, 20],
    ).read();
    expect(findings).toEqual([]);
    const { needs: read, values, floors } = poolingOf(now);
    expect(read).toEqual([
      { id: "Police", amount: 120, other: 39.5, basis: "Police and crime plan" },
      { id: "Health", amount: 50 },
      { id: "Roads", amount: 90 },
      { id: "Libraries", amount: 20, other: 30 },
    ]);
    expect(values).toEqual([1, 1.5, 1, 3]);
    expect(floors).toEqual([10, 20, 50, 0]);
    expect(readBook(now).pooling!.needs).toHaveLength(4);
  });

  it("are found by the names of their services, whatever the order of the rows", () => {
    const { now, read } = readWith([needs.floor, 3, 5]);
    const { values } = now.get("pooling")!;
    values.splice(needs.service.row, 4, ...values.slice(needs.service.row, needs.service.row + 4).reverse());
    const { book: again, findings } = read();
    expect(findings).toEqual([]);
    expect(poolingOf(again).needs).toEqual(poolingOf(book).needs);
    expect(poolingOf(again).floors).toEqual([10, 0, 50, 5]);
  });

  it("stay as they were kept where a cell does not fit, which is told with the cell", () => {
    const { book: now, findings } = readWith(
      [needs.amount, 0, "much"],
      [needs.value, 1, "high"],
      [needs.service, 2, "Streets"],
    ).read();
    expect(now).toEqual(book);
    expect(findings.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^The service "Roads" has no row any more on the sheet Pooling/),
      'The book has no service "Streets", so this row of the sheet Pooling is not read.',
      expect.stringMatching(
        /^Pooling!B\d+ holds "much", which is not a number\. What was kept stands: "100"/,
      ),
      expect.stringMatching(
        /^Pooling!E\d+ holds "high", which is not a number\. What was kept stands: "1\.5"/,
      ),
    ]);
  });
});

describe("awards and conditions typed on the sheet Pooling", () => {
  const { award, allowed } = plan.cells.pooling!.grants;
  const before = book.pooling as unknown as { grants: { award: number }[]; allowed: boolean[][] };
  const beside = (column: number): SheetBox => ({ ...allowed, column: allowed.column + column });
  const denied = before.allowed[1]!.indexOf(false);
  const said = (row: readonly boolean[], cell: boolean) =>
    row.map((each, column) => (column === denied ? cell : each));

  it.each(["TRUE", true, "yes", 1])("are read: an award, and %s for a condition", (cell) => {
    const { book: now, findings } = readWith([award, 0, 77], [beside(denied), 1, cell as CellContent]).read();
    expect(findings).toEqual([]);
    const read = now.pooling as unknown as typeof before;
    expect(read.grants.map((grant) => grant.award)).toEqual([
      77,
      ...before.grants.slice(1).map((grant) => grant.award),
    ]);
    expect(read.allowed).toEqual(before.allowed.map((row, at) => (at === 1 ? said(row, true) : row)));
    expect(readBook(now).pooling!.allowed).toEqual(read.allowed);
  });

  it("stay as they were kept where a cell says neither", () => {
    const { book: now, findings } = readWith([beside(denied), 1, "perhaps"]).read();
    expect(now).toEqual(book);
    expect(findings.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^Pooling!\w+\d+ holds "perhaps", which is neither TRUE nor FALSE\. What was kept stands: "false"/,
      ),
    ]);
  });
});

describe("a need that is spending now, live from the spend table", () => {
  const { json, book: live, facts } = readLive(LIVE_BOOK);
  const livePlan = planBook(live, { facts });
  const { amount } = livePlan.cells.pooling!.needs;
  const keptLive = { ...kept, book: json };

  /** What is read where a cell of the needs holds something else than its formula. */
  function readOver(content: CellContent | null) {
    const now = new Map(
      livePlan.sheets.map((sheet) => {
        const formulas = sheetFormulas(sheet);
        const values = formulas.map((line) => [...line]);
        if (sheet.key === "pooling" && content !== null) {
          for (const cells of [formulas, values]) cells[amount.row]![amount.column] = content;
        }
        return [sheet.key, { name: sheet.name, values, formulas }] as const;
      }),
    );
    return readBack(keptLive, facts, now);
  }

  it("is not read while its formula stands", () => {
    expect(readOver(null)).toEqual({ ...keptLive, findings: [] });
  });

  it("is one that is given where a figure is typed over the formula, and that is said with its cell", () => {
    const { book: now, findings } = readOver(999);
    expect(poolingOf(now).needs[0]).toEqual({
      ...poolingOf(json).needs[0],
      amount: 999,
      basis: "Typed on the sheet Pooling",
    });
    expect(findings).toEqual([
      expect.objectContaining({
        message: expect.stringMatching(/^A need of 999 was typed over the spending of "Legal"/) as string,
      }),
    ]);
    const next = planBook(readBook(now), { facts });
    const { needs: written } = next.cells.pooling!;
    const at = (box: SheetBox) =>
      sheetFormulas(next.sheets.find(({ key }) => key === "pooling")!)[box.row]![box.column];
    expect([at(written.amount), at(written.basis)]).toEqual([999, "Typed on the sheet Pooling"]);
  });

  it("stays spending now where a text is typed over it", () => {
    expect(readOver("much").book).toEqual(json);
  });
});

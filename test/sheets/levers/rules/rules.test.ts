import { describe, expect, it } from "vitest";
import type { SheetBox } from "../../../../src/formula";
import { NO_CHOICES, readBook } from "../../../../src/model/book";
import type { BookJson } from "../../../../src/model/book";
import { put } from "../../../../src/model/json";
import { sheetFormulas } from "../../../../src/sheets";
import type { CellContent } from "../../../../src/sheets";
import { planBook, readBack } from "../../../../src/sheets/book";
import { bookOfFile } from "../../../model/book/pooling/book-of-file";
import { drawFile } from "../../../model/pooling/file/drawn-file";
import { contentsOf } from "../../at";
import { LIVE_BOOK, readLive } from "../../live-book";
import { POOLING_BOOK } from "../pooling/pooling-book";

const SEEDS = Array.from({ length: 30 }, (_, seed) => seed);
const kept = (book: BookJson) => ({ book, baseBudget: [], choices: NO_CHOICES });
/** With the parts of the book that its sheets ask for beside grants. */
const drawn = (seed: number): BookJson => bookOfFile(drawFile(seed, seed % 2 === 0));

type Change = readonly [box: SheetBox, row: number, column: number, cell: CellContent];

/** The book read back with other cells on the sheet Grant rules. */
function readWith(
  book: BookJson,
  changes: (cells: NonNullable<ReturnType<typeof planBook>["cells"]["rules"]>) => readonly Change[],
) {
  const plan = planBook(readBook(book));
  const now = new Map(
    plan.sheets.map((sheet) => {
      const values = sheetFormulas(sheet).map((line) => line.map(asShown));
      return [sheet.key, { name: sheet.name, values, formulas: values.map((line) => [...line]) }] as const;
    }),
  );
  const { values, formulas } = now.get("rules")!;
  for (const [box, row, column, cell] of changes(plan.cells.rules!)) {
    for (const cells of [values, formulas]) cells[box.row + row]![box.column + column] = cell;
  }
  return readBack(kept(book), null, now);
}

function asShown(cell: CellContent): CellContent {
  const text = /^="((?:[^"]|"")*)"$/.exec(String(cell));
  return text ? text[1]!.replaceAll('""', '"') : cell;
}

describe("the sheet Grant rules", () => {
  it("is not there where a book says no rule, and is there where it says one", () => {
    const plan = planBook(readBook(POOLING_BOOK));
    expect(plan.sheets.map(({ key }) => key)).not.toContain("rules");
    const book = put(POOLING_BOOK as unknown as BookJson, ["pooling", "grants", 1, "carry"], 0.1);
    expect(planBook(readBook(book)).sheets.map(({ key }) => key)).toContain("rules");
  });

  it("says all rules of any book, which are read back from it as they were", () => {
    for (const seed of SEEDS) {
      const book = drawn(seed);
      const { book: read, findings } = readWith(book, () => []);
      expect(findings, `seed ${seed}`).toEqual([]);
      expect(readBook(read), `seed ${seed}`).toEqual(readBook(book));
    }
  });

  it("takes one sum typed for all years, and another for a later year", () => {
    const book = put(drawn(2), ["pooling", "grants", 0, "award"], 50);
    const years = readBook(book).place.years;
    const one = readWith(book, ({ award }) => [[award, 0, 0, 60]]);
    expect(readBook(one.book).pooling!.grants[0]!.award).toBe(60);
    const { book: several } = readWith(book, ({ award }) => [[award, 0, years - 1, 70]]);
    const award = readBook(several).pooling!.grants[0]!.award;
    expect(award).toEqual(years === 1 ? 70 : [...Array<number>(years - 1).fill(50), 70]);
  });

  it("reads awards and spending live in the first year, and the sheet Pooling reads them from it", () => {
    const { book, json, facts } = readLive(LIVE_BOOK);
    const ruled = readBook(put(json, ["pooling", "grants", 1, "carry"], 0.5));
    const plan = planBook(ruled, { facts });
    const { rules, pooling } = plan.cells;
    const formulas = (box: SheetBox, column = 0) =>
      contentsOf(plan, { ...box, column: box.column + column, columns: 1 }).flat();
    expect(formulas(rules!.award).every((cell) => String(cell).includes("Money"))).toBe(true);
    expect(formulas(pooling!.grants.award).every((cell) => String(cell).includes("Grant rules"))).toBe(true);
    expect(formulas(pooling!.needs.amount).every((cell) => String(cell).includes("Grant rules"))).toBe(true);
    const live = ruled.pooling!.needs.flatMap(({ basis }, need) => (basis === "" ? [need] : []));
    expect(live.length).toBeGreaterThan(0);
    for (const need of live) expect(String(formulas(rules!.need.years)[need])).toMatch(/^=MAX\(0,/);
    expect(book.pooling!.grants).toHaveLength(ruled.pooling!.grants.length);
  });

  it("keeps the rules of a grant when its table is read again", () => {
    const { json } = readLive(LIVE_BOOK);
    const ruled = put(
      put(json, ["pooling", "grants", 1, "carry"], 0.5),
      ["pooling", "grants", 0, "award"],
      Array.from({ length: readBook(json).place.years }, () => 1),
    );
    const { grants } = readBook(readLive(ruled).json).pooling!;
    expect(grants[1]!.carry).toBe(0.5);
    expect(grants[0]!.award).toEqual([
      60.5,
      ...Array.from({ length: readBook(json).place.years - 1 }, () => 1),
    ]);
  });

  it("takes rules as they are typed", () => {
    const { book, findings } = readWith(drawn(4), ({ rules, services }) => [
      [rules["mode"]!, 0, 0, "braid"],
      [rules["flexibility"]!, 0, 0, 0.3],
      [rules["freedom"]!, 1, 0, "innovative policy offer"],
      [rules["freedom"]!, 1, 1, "Housing"],
      [rules["minimumAward"]!, 1, 0, ""],
      [rules["match"]!, 0, 0, 2],
      [rules["match"]!, 0, 1, "B"],
      [services.theme, 0, 0, "Housing"],
    ]);
    expect(findings).toEqual([]);
    const { grants, needs } = readBook(book).pooling!;
    expect(grants[0]).toMatchObject({ mode: "braid", flexibility: 0.3, match: { ratio: 2, from: ["B"] } });
    expect(grants[1]).toMatchObject({ freedom: { innovativePolicyOffer: "Housing" }, minimumAward: null });
    expect(needs[0]!.theme).toBe("Housing");
  });

  it("says and takes names that have a semicolon, in quotation marks", () => {
    const seed = SEEDS.find((each) =>
      readBook(drawn(each)).pooling!.grants.some(({ earmarks }) => earmarks.length > 0),
    )!;
    const text = JSON.stringify(drawn(seed));
    const book = JSON.parse(
      text.replaceAll('"Homes"', '"Homes; all"').replaceAll('"B"', '"B; \\"new\\""'),
    ) as BookJson;
    const same = readWith(book, () => []);
    expect(same.findings).toEqual([]);
    expect(readBook(same.book)).toEqual(readBook(book));
    const { book: read } = readWith(book, ({ rules }) => [
      [rules["match"]!, 0, 0, 1],
      [rules["match"]!, 0, 1, '"B; ""new"""'],
    ]);
    expect(readBook(read).pooling!.grants[0]!.match!.from).toEqual(['B; "new"']);
  });

  it("keeps what was kept where a cell does not fit, and says so with the cell", () => {
    const book = put(drawn(2), ["pooling", "grants", 0, "award"], 50);
    const { book: read, findings } = readWith(book, ({ award, rules }) => [
      [award, 0, 0, "much"],
      [rules["carry"]!, 0, 0, "half"],
    ]);
    expect(readBook(read)).toEqual(readBook(book));
    expect(findings.map(({ message }) => message).join("\n")).toMatch(
      /"much", which is not a number[^]*"half"/,
    );
  });

  it("has a line for each cap, earmark and part of an overspend, which are taken as typed", () => {
    const seed = SEEDS.find((each) => {
      const { grants } = readBook(drawn(each)).pooling!;
      return grants.some(({ caps }) => caps.size > 0) && grants.some(({ earmarks }) => earmarks.length > 0);
    })!;
    const before = put(drawn(seed), ["pooling", "overspend"], { share: 0.1, shares: { Council: 1 } });
    const { book, findings } = readWith(before, ({ caps, earmarks, overspend }) => [
      [caps!.most, 0, 0, 7],
      [earmarks!.amount, 0, 0, 1],
      [overspend!.given, 0, 0, 0.2],
    ]);
    expect(findings).toEqual([]);
    const { grants, overspend } = readBook(book).pooling!;
    expect(grants.flatMap((grant) => [...grant.caps.values()])[0]).toBe(7);
    const first = grants.flatMap((grant) => grant.earmarks)[0]!.amount as number | readonly number[];
    expect(typeof first === "number" ? first : first[0]).toBe(1);
    expect(overspend).toMatchObject({ share: 0.2, shares: new Map([["Council", 1]]) });
  });
});

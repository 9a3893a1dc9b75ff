import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { connectWorkbook } from "../../src/workbook";
import { isFormula } from "../twins/engines/engine";
import type { GivenCell } from "../twins/engines/engine";
import { libreOffice } from "../twins/engines/libreoffice";
import { openWorkbook } from "./open-workbook";
import type { OpenWorkbook } from "./open-workbook";

const UNDONE = { done: true, notRestored: [] };
const WORKINGS = "Ordinary workings";
const SPILLED = "=PLACE.DISCOUNTFACTOR(Years[Year])";
const OURS = /^=.*PLACE\./;

let book: OpenWorkbook;

/** A council's own sheet: factors that fill three cells, one figure with an argument typed in, and one within another formula. */
beforeEach(async () => {
  book = await openWorkbook();
  await book.addSheet("Own", [
    ["Agency", "Year"],
    ["City", 2],
    ["County", 1],
    ["NHS", 40],
  ]);
  await book.addTable("Years", "Own", "A1:B4");
  await book.type("Own", "D2", SPILLED);
  await book.type("Own", "E2", "=PLACE.STEPRELEASE(B4,12)");
  await book.type("Own", "E3", "=IF(PLACE.DISCOUNTFACTOR(1)<1,SUM(D2:D4),0)");
  await book.calculated();
});

afterEach(() => book.close());

/** What cells hold and show. */
function cells(): readonly (GivenCell & { readonly value: GivenCell["content"] })[] {
  const { engine } = book.office;
  return engine.sheets().flatMap(({ id, name }) => {
    const used = engine.usedBox(id);
    if (used === null) return [];
    const box = { row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns };
    const values = engine.values(id, box);
    return engine
      .formulas(id, box)
      .flatMap((line, row) =>
        line.flatMap((content, column) =>
          content === "" || content === null
            ? []
            : [{ sheet: name, row, column, content, value: values[row]![column] as GivenCell["content"] }],
        ),
      );
  });
}

const ours = () => cells().filter(({ content }) => OURS.test(String(content)));

async function makeShareable() {
  const made = await book.port.makeShareable((await book.port.reviewShareable()).basis);
  await book.calculated();
  return made;
}

describe("a shareable copy", () => {
  it("says what will become of each formula, has every figure without ours, and is taken back whole", async () => {
    const before = await book.contents();
    const review = await book.port.reviewShareable();
    expect(await book.contents()).toEqual(before);
    expect(review).toMatchObject({ formulas: 2, values: 1, cells: 5, sheets: ["Own"], findings: [] });
    expect(review.workings).toBe(WORKINGS);
    expect(await makeShareable()).toEqual({ cells: 13, different: [], formulas: 2, values: 1, fellBack: 0 });
    expect(ours()).toEqual([]);
    expect(book.sheets()).toContain(WORKINGS);
    expect(await book.port.undoLastWrite()).toEqual(UNDONE);
    expect(await book.contents()).toEqual(before);
  });

  it.skipIf(libreOffice.unavailable !== null)("shows all its figures in LibreOffice", async () => {
    await makeShareable();
    const all = cells();
    const shown = libreOffice.workOut(all);
    for (const { sheet, row, column, content, value } of all.filter((cell) => isFormula(cell.content))) {
      const other = shown(sheet, row, column);
      const where = `${sheet} ${row} ${column} ${String(content)}`;
      if (typeof value === "number") expect(other, where).toBeCloseTo(value, 9);
      else expect(other ?? "", where).toBe(value);
    }
  });

  it("has values where the formulas would come to something else", async () => {
    await book.addSheet("Names", [
      ["City", "Re-use", 10],
      ["City", "Re\u2010use", 5],
    ]);
    await book.type("Names", "E1", "=PLACE.COUNTINGMAP(A1:A2,B1:B2,C1:C2)");
    await book.calculated();
    expect(await book.port.reviewShareable()).toMatchObject({ formulas: 3 });
    const made = await makeShareable();
    expect(made).toMatchObject({ different: [], formulas: 2, values: 2, fellBack: 1 });
    expect(book.cell("Names", "F2")).toBe(15);
  });

  it("names each cell that shows something else, and can be put back at once", async () => {
    await book.type("Own", "G1", '=IF(ISFORMULA(E3),"live","a copy")');
    const made = await makeShareable();
    expect(made.different).toEqual([{ address: "Own!G1", before: "live", now: "a copy" }]);
    await book.port.undoLastWrite();
    await book.calculated();
    expect(book.cell("Own", "G1")).toBe("live");
  });

  it.each([1, 9])(
    "leaves the workbook as it was where it fails at action %i from the last",
    async (fromLast) => {
      const before = await book.contents();
      const [, writing = []] = await book.heard(makeShareable);
      await book.port.undoLastWrite();
      const { basis } = await book.port.reviewShareable();
      book.failIn({ 2: writing.length + 1 - fromLast });
      await expect(book.port.makeShareable(basis)).rejects.toThrow(/Nothing was changed\.$/);
      expect(book.failNoMore()).toBe(true);
      expect(await book.contents()).toEqual(before);
    },
  );

  it("is put back whole after Undo broke off, which asks about what was typed since and about nothing else", async () => {
    const before = await book.contents();
    await makeShareable();
    const [undoing = []] = await book.heard(() => book.port.undoLastWrite());
    await makeShareable();
    book.failIn({ 1: undoing.length });
    await expect(book.port.undoLastWrite()).rejects.toThrow(
      /The write is taken back in part: the cells of the shareable copy may now be part old/,
    );
    expect(book.failNoMore()).toBe(true);
    await book.type("Own", "E2", 7);
    const cell = { address: "Own!E2", now: "7", willBe: "=PLACE.STEPRELEASE(B4,12)" };
    expect(await book.port.undoLastWrite()).toEqual({ done: false, editedCells: [cell] });
    expect(await book.port.undoLastWrite([cell])).toEqual(UNDONE);
    expect(await book.contents()).toEqual(before);
  });

  it("is not made of a formula without an answer, on a protected sheet, of formulas that changed since, or twice", async () => {
    await book.protectSheet("Own");
    expect((await book.port.reviewShareable()).findings).toMatchObject([
      { severity: "stop", address: "Own", message: expect.stringContaining("Unprotect Sheet") },
    ]);
    await book.unprotectSheet("Own");
    const { basis } = await book.port.reviewShareable();
    await book.type("Own", "E2", "=PLACE.STEPRELEASE(B4,13)");
    await expect(book.port.makeShareable(basis)).rejects.toThrow(/Look again\. Nothing was changed\.$/);
    await makeShareable();
    await book.type("Own", "E2", "=PLACE.STEPRELEASE(B4,13)");
    const findings = (await book.port.reviewShareable()).findings.map(({ message }) => message);
    expect(findings).toEqual([expect.stringMatching(/is a shareable copy already/)]);
  });
});

describe("“Restore live”", () => {
  it("puts the formulas back in another session, where cells hold what was put in, and names the others", async () => {
    const before = await book.contents();
    await makeShareable();
    const session = connectWorkbook();
    expect((await session.copyState()).sharedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    await book.type("Own", "E2", 7);
    const shared = await book.contents();
    expect(await session.restoreLive()).toMatchObject({
      formulas: 2,
      different: [],
      others: [{ address: "Own!E2", formula: "=PLACE.STEPRELEASE(B4,12)" }],
    });
    await book.calculated();
    expect(ours().map(({ content }) => content)).toEqual([SPILLED, expect.stringContaining("=IF(PLACE.")]);
    expect(book.cell("Own", "D4")).toBeCloseTo(0.2651, 4);
    expect(await session.undoLastWrite()).toEqual(UNDONE);
    expect(await book.contents()).toEqual(shared);
    await book.type("Own", "E2", "=PLACE.STEPRELEASE(B4,12)");
    await session.restoreLive();
    expect((await session.copyState()).sharedOn).toBeNull();
    await book.type("Own", "E2", "=PLACE.STEPRELEASE(B4,12)");
    expect((await book.contents())[1]).toEqual(before[1]);
  });

  it("takes the sheet of workings away, follows a sheet that was renamed, and both can be undone", async () => {
    const before = await book.contents();
    await makeShareable();
    await book.renameSheet("Own", "Our own");
    const shared = await book.contents();
    expect(await book.port.restoreLive()).toMatchObject({ formulas: 3, different: [], others: [] });
    expect(book.sheets()).not.toContain(WORKINGS);
    expect(await book.port.undoLastWrite()).toEqual(UNDONE);
    expect(await book.contents()).toEqual(shared);
    await book.port.restoreLive();
    await book.renameSheet("Our own", "Own");
    expect(await book.contents()).toEqual(before);
  });
});

describe("repair", () => {
  it("finds formulas of ours without an answer, enters them again, and says which still have none", async () => {
    expect((await book.port.copyState()).broken).toEqual([]);
    await book.type("Own", "E4", "=PLACE.NOSUCH(1)");
    const broken = [{ address: "Own!E4", shows: "#NAME?" }];
    expect((await book.port.copyState()).broken).toEqual(broken);
    expect(await book.port.repair()).toEqual({ mended: 0, still: broken, closed: [] });
    await book.protectSheet("Own");
    expect(await book.port.repair()).toEqual({ mended: 0, still: [], closed: broken });
  });
});

import { describe, expect, it } from "vitest";
import { workedOut } from "../../../preview/book/write/worked-out";
import { explainPooled, readBook, workOutPooling } from "../../../src/model/book";
import type { ExplainAbout, ExplainStep } from "../../../src/model/book";
import { put } from "../../../src/model/json";
import type { JsonRecord } from "../../../src/model/json";
import { planBook } from "../../../src/sheets/book";
import { cellsOf } from "../../../src/taskpane/book/grants/explain/cells";
import { entryIn } from "../../../src/workbook/book/entry-cell";
import { bookOfFile } from "../../model/book/pooling/book-of-file";
import { drawFile } from "../../model/pooling/file/drawn-file";

const SHEETS = ["rules", "pooling", "poolingYears", "scenarios", "place"];
const solveNothing = () => Promise.reject(new Error("There is no match among them."));

/** Steps whose figure stands in the cell itself, in the first year. */
const SAME: readonly ExplainStep["what"][] = [
  "award",
  "administration",
  "pays",
  "paysOutside",
  "paidBy",
  "carried",
  "stranded",
  "left",
];

describe("every step of an explanation has a cell on the sheets", () => {
  it("where the grants were worked out over the years, and it holds the figure of the step", async () => {
    let compared = 0;
    for (let seed = 1; seed < 4; seed++) {
      const json = bookOfFile(drawFile(seed, false));
      const worked = await workOutPooling(readBook(json), "Freed", "29 November 2026", solveNothing);
      const book = readBook(
        put(json, ["pooling", "worked"], JSON.parse(JSON.stringify(worked)) as JsonRecord),
      );
      const plan = planBook(book);
      const sheets = plan.sheets.filter(({ key }) => SHEETS.includes(key));
      const values = await workedOut(sheets);
      const valuesOf = (key: string) => {
        const sheet = sheets.find((each) => each.key === key);
        return sheet && values.get(sheet.name)!.map((row) => row.map((cell) => cell ?? ""));
      };
      const all: readonly ExplainAbout[] = [
        { of: "gain" },
        ...book.pooling!.grants.map(({ id }): ExplainAbout => ({ of: "grant", id })),
        ...book.pooling!.needs.map(({ id }): ExplainAbout => ({ of: "service", id })),
      ];
      for (const about of all) {
        for (const step of await explainPooled(book, "Freed", about, solveNothing)) {
          const [found] = cellsOf(step).flatMap((place) => {
            const cells = valuesOf(place.sheet);
            const at = cells && entryIn(cells, place);
            return at ? [cells[at.row]![at.column]] : [];
          });
          const said = `seed ${seed}, ${JSON.stringify(step)}`;
          expect(found, said).toBeDefined();
          if (!SAME.includes(step.what)) continue;
          expect(Number(found), said).toBeCloseTo(step.sums[0]!, 6);
          compared++;
        }
      }
    }
    expect(compared).toBeGreaterThan(40);
  });
});

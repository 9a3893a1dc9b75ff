import { beforeAll, describe, expect, it } from "vitest";
import { workedOut } from "../../../preview/book/write/worked-out";
import type { SheetBox } from "../../../src/formula";
import { readBook, workOutPooling } from "../../../src/model/book";
import type { JsonRecord } from "../../../src/model/book";
import { put } from "../../../src/model/json";
import type { SolveProgramme } from "../../../src/model/programme";
import type { CellContent } from "../../../src/sheets";
import { planBook } from "../../../src/sheets/book";
import type { BookPlan } from "../../../src/sheets/book";
import { loadSolver } from "../../../src/worker/solver";
import { bookOfFile } from "../../model/book/pooling/book-of-file";
import { drawFile } from "../../model/pooling/file/drawn-file";

let solve: SolveProgramme;
beforeAll(async () => {
  const solver = await loadSolver();
  solve = (programme, seconds) => Promise.resolve(solver(programme, undefined, seconds));
});

const SHEETS = ["rules", "pooling", "poolingYears", "scenarios", "place"];

/** A drawn book with what was worked out of it. */
async function answered(seed: number): Promise<JsonRecord> {
  const json = bookOfFile(drawFile(seed, seed % 2 === 0));
  const worked = await workOutPooling(readBook(json), "Freed", "29 November 2026", solve);
  return put(json, ["pooling", "worked"], JSON.parse(JSON.stringify(worked)) as JsonRecord);
}

type Change = readonly [box: SheetBox, row: number, column: number, cell: CellContent];

async function shownOf(plan: BookPlan, ...changes: readonly Change[]) {
  const sheets = plan.sheets
    .filter(({ key }) => SHEETS.includes(key))
    .map((sheet) => ({
      ...sheet,
      blocks: [
        ...sheet.blocks,
        ...changes
          .filter(([box]) => box.sheet === sheet.name)
          .map(([box, row, column, cell]) => ({
            row: box.row + row,
            column: box.column + column,
            rows: 1,
            columns: 1,
            cells: [[cell]],
            style: "input" as const,
            format: "General",
          })),
      ],
    }));
  const values = await workedOut(sheets);
  return (box: SheetBox) =>
    Array.from({ length: box.rows }, (_, row) =>
      Array.from(
        { length: box.columns },
        (__, column) => values.get(box.sheet)?.[box.row + row]?.[box.column + column] ?? null,
      ),
    );
}

describe("what is worked out of grants over years, on its sheet", () => {
  it("keeps every rule and adds up, by formulas that read cells, for any rules", async () => {
    for (const seed of Array.from({ length: 16 }, (_, at) => at)) {
      const book = readBook(await answered(seed));
      const plan = planBook(book);
      const cells = plan.cells.poolingYears!;
      const shown = await shownOf(plan);
      const said = `seed ${seed}`;
      const labels = shown({ ...cells.rules!, column: 0, columns: 1 }).flat();
      const broken = shown(cells.rules!).flatMap((line, at) =>
        line.every((cell) => cell === true) ? [] : [`${labels[at]}: ${line.join()}`],
      );
      expect(broken, said).toEqual([]);
      expect(shown(cells.kept).flat(), said).toEqual([true]);
      const inputs = shown({ ...cells.same!, column: 0, columns: cells.same!.column + 1 });
      expect(
        inputs.filter((line) => line.at(-1) !== true),
        said,
      ).toEqual([]);
      expect(shown(cells.best).flat(), said).toEqual([book.pooling!.worked!.removed.proof.proven]);
    }
  }, 300_000);
});

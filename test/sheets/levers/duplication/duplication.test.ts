import { expect, it } from "vitest";
import { sheetFormulas } from "../../../../src/sheets";
import { readBook } from "../../../../src/model/book";
import { planBook } from "../../../../src/sheets/book";
import { ironcalc } from "../../../twins/engines/ironcalc";
import { givenCells } from "../../given-cells";
import { compared, failing } from "../../same-figures";
import { SMALL_BOOK } from "../../small-book";

const [ending, ...others] = SMALL_BOOK.proposals;
const SPEND = [
  ["A", "Legal", 600],
  ["B", "Legal", 400],
  ["A", "Estates", 50],
  ["B", "Estates", 90],
];

/** The Duplication sheet, row by row from its headings on, by heading. */
function shownOf(proposal: Record<string, unknown>) {
  const book = readBook({ ...SMALL_BOOK, spend: { rows: SPEND }, proposals: [proposal, ...others] });
  const plan = planBook(book);
  const shown = ironcalc.workOut(givenCells(plan));
  const sheet = plan.sheets.find(({ key }) => key === "duplication")!;
  const cells = sheetFormulas(sheet);
  const tables = ["Service", "Saved in a full year"].map((heading) => {
    const at = cells.findIndex(
      (line) => line[0] === "Proposal" && (line[1] === heading || line[2] === heading),
    );
    const rows: Record<string, unknown>[] = [];
    for (let row = at + 1; row < cells.length && cells[row]![0] !== ""; row++) {
      const line = cells[at]!.map((head, column) => [String(head), shown(sheet.name, row, column)]);
      rows.push(Object.fromEntries(line) as Record<string, unknown>);
    }
    return rows;
  });
  return { lines: tables[0]!, takenOn: tables[1]!, book, plan, shown };
}

it("says which body stays, who saves, and who pays it for the work that goes on", () => {
  const { lines, takenOn, book, plan, shown } = shownOf({
    ...ending!,
    services: ["Legal", "Estates"],
    fixedShareSource: "Accounts 2024-25",
  });
  expect(lines).toMatchObject([
    { "Body that stays": "A", "A saves": 0, "B saves": 120, "A pays it": 0, "B pays it": 280 },
    { "Body that stays": "B", "A saves": 15, "B saves": 0, "A pays it": 35, "B pays it": 0 },
  ]);
  expect(lines.map((line) => line["Still to do"])).toEqual(["", ""]);
  expect(takenOn).toMatchObject([
    {
      "Saved in a full year": 135,
      "Paid to it by those that stop": 315,
      "Running cost on Costs, a year": 0,
      "Still to do": "Add the running cost of the work on the sheet Costs, 0 where there is none",
    },
  ]);
  expect(compared(book, plan, shown).different).toEqual([]);
  expect(failing(plan, shown)).toEqual([]);
});

it("leaves a fixed share blank until it is given with a source, and says who bears what the work costs", () => {
  const costs = [{ kind: "running", amount: 20, pays: { A: 0.75, B: 0.25 } }];
  const { lines, takenOn, book, plan, shown } = shownOf({
    ...ending!,
    services: ["Legal", "Estates"],
    fixedShare: { Legal: 0.3 },
    costs,
  });
  expect(
    lines.map((line) => [line["Fixed share"], line["Saved in a full year"], line["Still to do"]]),
  ).toEqual([
    [0.3, 120, "Give the source of the fixed share"],
    [null, 0, "Give the fixed share: nothing is saved yet"],
  ]);
  expect(takenOn).toMatchObject([
    { "Running cost on Costs, a year": 20, "A bears": 15, "B bears": 5, "Still to do": "" },
  ]);
  expect(compared(book, plan, shown).different).toEqual([]);
});

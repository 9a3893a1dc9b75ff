import { parseAddress } from "../../src/formula";
import { describe, expect, it } from "vitest";
import { planScenario, sheetFormulas } from "../../src/model/scenario";
import type { CellContent, ScenarioPlan } from "../../src/model/scenario";
import { smallFacts, smallScenario } from "./small-place";

const plan = planScenario(smallScenario, smallFacts);
const awkward = planScenario(
  { ...smallScenario, name: "O'Brien's" },
  {
    ...smallFacts,
    spend: {
      ...smallFacts.spend,
      services: ["5-16", "=SUM(A1)", '"big" one'],
      agencies: ["TRUE", "May 2024"],
    },
  },
);

describe("the plan of a scenario's sheets", () => {
  it("has the five sheets, Summary first", () => {
    expect(plan.sheets.map((sheet) => sheet.name)).toEqual([
      "Plan Summary",
      "Plan Inputs",
      "Plan Count",
      "Plan Savings",
      "Plan Pooling",
    ]);
  });

  it("is the same however often it is made", () => {
    expect(planScenario(smallScenario, smallFacts)).toEqual(plan);
  });

  it("counts the spend table in one live formula", () => {
    expect(cellAt(plan, "Plan Count", "A5")).toBe(
      "=PLACE.COUNTINGMAP(Spending[Agency],Spending[Service],Spending[Budget (£ thousand)])",
    );
  });

  it("takes awards live from the grants table, turned into the unit of spending by a visible input", () => {
    expect(cellAt(plan, "Plan Inputs", "B21")).toBe(
      "=INDEX(Grants[Award (£)],MATCH($A$21,Grants[Grant],0))/$B$10",
    );
    expect(cellAt(plan, "Plan Inputs", "B10")).toBe(1000);
  });

  it("says amounts in words in pounds, whatever the unit of the tables", () => {
    const words = (of: ScenarioPlan) =>
      allFormulas(of).find(({ formula }) => formula.startsWith("=PLACE.POOLEXPLAIN"))!.formula;
    expect(cellAt(plan, "Plan Inputs", "B11")).toBe(1000);
    expect(words(plan).match(/\*'Plan Inputs'!\$B\$11/g)).toHaveLength(3);
    const inPounds = planScenario(smallScenario, {
      ...smallFacts,
      unit: "£",
      grants: { ...smallFacts.grants, conversion: null },
    });
    expect(words(inPounds)).not.toContain("*");
  });

  it("proves both allocations by formulas that read cells and ask no function of ours", () => {
    const pooling = sheetFormulas(plan.sheets.find(({ name }) => name === "Plan Pooling")!);
    const heading = pooling.findIndex(([label]) => label === "What is proved");
    const proof = pooling.slice(heading + 1, heading + 12).map((line) => line.slice(1, 3).map(String));
    for (const formula of proof.flat())
      expect(formula).toMatch(/^=(AND\(|SUMPRODUCT\(|ABS\(|'Plan Inputs'!\$B\$9<=0\.01\/1000$)/);
    expect(functionsOf(proof.flat().join()).filter((name) => name.startsWith("PLACE."))).toEqual([]);
  });

  it("puts every lever in an input cell of its own", () => {
    expect(cellAt(plan, "Plan Inputs", "B7")).toBe(1);
    expect(cellAt(plan, "Plan Inputs", "B8")).toBe(0.5);
    expect(column(plan, "Plan Inputs", "B15:B17")).toEqual([0.2, 0, 0]);
    expect(column(plan, "Plan Inputs", "C15:C17")).toEqual([1, 1, 2]);
    expect(column(plan, "Plan Inputs", "C21:C22")).toEqual([true, false]);
    expect(column(plan, "Plan Inputs", "E21:E22")).toEqual(["", true]);
    expect(column(plan, "Plan Inputs", "E15:E17")).toEqual([0, 0, 0]);
  });

  it("says beside needs, awards and conditions that what is typed over them goes when it is written again", () => {
    expect(cellAt(plan, "Plan Inputs", "B13")).toMatch(
      /typed over it holds until the scenario is written again/,
    );
    expect(cellAt(plan, "Plan Inputs", "B19")).toMatch(
      /what is typed over them here is replaced when the scenario is written again/,
    );
  });

  it("counts grants by names that hold more than blanks, as they are read", () => {
    const summary = sheetFormulas(plan.sheets[0]!).flat();
    expect(summary).toContain(
      "=SUMPRODUCT(--(LEN(TRIM(CLEAN(SUBSTITUTE(Grants[Grant],UNICHAR(160),\" \"))))>0))=ROWS('Plan Inputs'!$A$21:$A$22)",
    );
  });

  it("writes numbers nowhere but in inputs", () => {
    for (const sheet of plan.sheets) {
      for (const block of sheet.blocks.filter(({ style }) => style !== "input")) {
        expect(block.cells.flat().filter((cell) => typeof cell === "number")).toEqual([]);
      }
    }
  });

  it("uses classic functions and our own, none of them volatile", () => {
    const classic = [
      "ABS",
      "AND",
      "CLEAN",
      "COUNTIF",
      "EXACT",
      "IF",
      "IFERROR",
      "INDEX",
      "ISERROR",
      "LEN",
      "MATCH",
      "MAX",
      "MIN",
      "MMULT",
      "NA",
      "ROWS",
      "SUBSTITUTE",
      "SUM",
      "SUMPRODUCT",
      "TRIM",
      "UNICHAR",
    ];
    const ours = [
      "BLOCKING",
      "COUNTINGMAP",
      "DUPLICATIONSAVING",
      "GRANTPRICE",
      "NEEDPRICE",
      "POOLALLOCATION",
      "POOLEXPLAIN",
      "POOLGAIN",
      "POOLSUMMARY",
      "REMOVALORDER",
      "RINGFENCEVALUE",
      "STRANDED",
      "UNMET",
    ];
    const used = allFormulas(plan).flatMap(({ formula }) => functionsOf(formula));
    expect([...new Set(used)].sort()).toEqual([...classic, ...ours.map((name) => `PLACE.${name}`)].sort());
  });

  it("never refers to a spilled block by its anchor", () => {
    for (const { formula } of allFormulas(plan)) expect(withoutTexts(formula)).not.toMatch(/[A-Z]\$?\d+#/);
  });

  it("quotes the names of sheets, apostrophes doubled", () => {
    const formulas = allFormulas(awkward).map(({ formula }) => withoutTexts(formula));
    expect(formulas.some((formula) => formula.includes("'O''Brien''s Inputs'!"))).toBe(true);
    for (const formula of formulas) {
      const outsideQuotes = formula.replace(/'(?:[^']|'')*'!/g, "");
      expect(outsideQuotes).not.toMatch(/[!']/);
    }
  });

  it("writes names that Excel would read as dates, truth values or formulas as texts", () => {
    expect(column(awkward, "O'Brien's Inputs", "A15:A17")).toEqual([
      '="5-16"',
      '="=SUM(A1)"',
      '="""big"" one"',
    ]);
  });

  it("lets at most two custom functions stand between an input and a headline", () => {
    for (const { key, cell } of plan.headlines) {
      const depth = customDepth(cell.sheet, cell.row, cell.column);
      expect({ key, depth }).toEqual({ key, depth: Math.min(depth, 2) });
    }
    const saving = plan.headlines.find(({ key }) => key === "duplicationSaving")!.cell;
    expect(customDepth(saving.sheet, saving.row, saving.column)).toBe(2);
  });

  it("refers to no empty cell and to no cell outside its sheets", () => {
    for (const { sheet, formula } of allFormulas(plan)) {
      for (const cell of precedents(sheet, formula)) {
        const isPermittedGrid = cell.sheet === "Plan Inputs" && cell.row >= 20 && cell.column >= 3;
        if (!isPermittedGrid) expect(holding(cell), `${formula} -> ${JSON.stringify(cell)}`).not.toBeNull();
      }
    }
  });

  it("shows #N/A instead of a figure when the source tables have another shape than the sheets", () => {
    const guarded = plan.headlines.filter(({ key }) => !/^(proven|checksHold|inWords.*)$/.test(key));
    for (const { cell } of guarded)
      expect(contentAt(cell.sheet, cell.row, cell.column)).toMatch(/^=IF\(.*,NA\(\)\)$/);
  });

  it("says nothing in words once the source tables have another shape than the sheets", () => {
    const sentences = plan.headlines.filter(({ key }) => key.startsWith("inWords"));
    expect(sentences).toHaveLength(5);
    for (const { cell } of sentences)
      expect(contentAt(cell.sheet, cell.row, cell.column)).toMatch(/^=IF\(AND\(.*\),.*,""\)$/);
  });

  it("leaves room for the count to grow below and to the right", () => {
    const count = plan.sheets.find((sheet) => sheet.name === "Plan Count")!;
    const [spill] = count.spills;
    const beyond = count.blocks.filter(({ row, column }) => row >= spill!.row || column > spill!.column);
    expect(beyond).toEqual([]);
  });

  it("keeps blocks and spills apart", () => {
    for (const sheet of plan.sheets) {
      const taken = new Set<string>();
      for (const box of [...sheet.blocks, ...sheet.spills]) {
        for (let row = box.row; row < box.row + box.rows; row += 1) {
          for (let column = box.column; column < box.column + box.columns; column += 1) {
            const cell = `${row},${column}`;
            expect(taken.has(cell), `${sheet.name} ${cell}`).toBe(false);
            taken.add(cell);
          }
        }
      }
    }
  });
});

interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

function cellAt(of: ScenarioPlan, sheet: string, address: string): CellContent | undefined {
  const { row, column } = parseAddress(address)!.box;
  return sheetFormulas(of.sheets.find(({ name }) => name === sheet)!)[row]?.[column];
}

function column(of: ScenarioPlan, sheet: string, address: string): (CellContent | undefined)[] {
  const { row, column, rows } = parseAddress(address)!.box;
  const cells = sheetFormulas(of.sheets.find(({ name }) => name === sheet)!);
  return cells.slice(row, row + rows).map((line) => line[column]);
}

function allFormulas(of: ScenarioPlan): { readonly sheet: string; readonly formula: string }[] {
  return of.sheets.flatMap((sheet) =>
    sheetFormulas(sheet)
      .flat()
      .filter((cell): cell is string => typeof cell === "string" && cell.startsWith("="))
      .map((formula) => ({ sheet: sheet.name, formula })),
  );
}

function withoutTexts(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"/g, '""');
}

function functionsOf(formula: string): string[] {
  return (
    withoutTexts(formula)
      .replace(/'(?:[^']|'')*'!/g, "")
      .replace(/\[[^\]]*\]/g, "")
      .match(/[A-Z][A-Z0-9.]*(?=\()/g) ?? []
  );
}

function contentAt(sheet: string, row: number, column: number): CellContent | undefined {
  return sheetFormulas(plan.sheets.find(({ name }) => name === sheet)!)[row]?.[column];
}

/** What fills a cell: its own content, or the formula that spills into it; null where nothing does. */
function holding(cell: CellPlace): CellContent | null {
  const sheet = plan.sheets.find(({ name }) => name === cell.sheet);
  if (!sheet) return null;
  const spill = sheet.spills.find(
    (box) =>
      cell.row >= box.row &&
      cell.row < box.row + box.rows &&
      cell.column >= box.column &&
      cell.column < box.column + box.columns,
  );
  const content = spill?.formula ?? contentAt(cell.sheet, cell.row, cell.column);
  return content === undefined || content === "" ? null : content;
}

/** The cells of our own sheets a formula refers to. */
function precedents(sheet: string, formula: string): CellPlace[] {
  const references =
    withoutTexts(formula).match(/(?:'(?:[^']|'')*'!)?\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?/g) ?? [];
  return references.flatMap((text) => {
    const parsed = parseAddress(text)!;
    const { row, column, rows, columns } = parsed.box;
    return Array.from({ length: rows * columns }, (_, index) => ({
      sheet: parsed.sheet ?? sheet,
      row: row + Math.floor(index / columns),
      column: column + (index % columns),
    }));
  });
}

/** How many custom functions, one upon the other, a cell stands on. */
function customDepth(sheet: string, row: number, column: number, known = new Map<string, number>()): number {
  const key = `${sheet}!${row},${column}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const content = holding({ sheet, row, column });
  if (typeof content !== "string" || !content.startsWith("=")) return 0;
  known.set(key, NaN);
  const below = precedents(sheet, content).map((cell) =>
    customDepth(cell.sheet, cell.row, cell.column, known),
  );
  const depth =
    Math.max(0, ...below) + (functionsOf(content).some((name) => name.startsWith("PLACE.")) ? 1 : 0);
  expect(depth, `${key} refers to itself`).not.toBeNaN();
  known.set(key, depth);
  return depth;
}

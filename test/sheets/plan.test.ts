import type { SourceFacts, TableFacts } from "../../src/model/book";
import type { GrantsFacts } from "../../src/reading";
import { cellOf, columnOf, reference } from "../../src/formula";
import type { SheetBox } from "../../src/formula";
import { describe, expect, it } from "vitest";
import { assertHolds } from "../../preview/host/objects/range/limits";
import { planScenario, sheetFormulas, sheetOf } from "../../src/sheets";
import type { ScenarioPlan } from "../../src/sheets";
import { contentsOf, inputCells } from "./at";
import {
  allFormulas,
  contentAt,
  customDepth,
  functionsOf,
  holding,
  isIn,
  precedents,
  withoutTexts,
} from "./formulas-of";
import { factsWith, smallFacts, smallPlan, smallScenario } from "../workbook/small-place";

const plan = smallPlan;
const awkward = planScenario(
  { ...smallScenario, name: "O'Brien's" },
  factsWith("spend", {
    names: { service: ["5-16", "=SUM(A1)", '"big" one'], agency: ["TRUE", "May 2024"] },
  }),
);

describe("the plan of a scenario's sheets", () => {
  it("has the five sheets, from left to right in the order they are read", () => {
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
    expect(sheetOf(plan, "count").spills.map(({ formula }) => formula)).toEqual([
      "=PLACE.COUNTINGMAP(Spending[Agency],Spending[Service],Spending[Budget (£ thousand)])",
    ]);
  });

  it("takes awards live from the grants table, turned into the unit of spending by a visible input", () => {
    const { awards, grants, conversion } = plan.inputs.grants!;
    expect(contentsOf(plan, awards)[0]).toEqual([
      `=INDEX(Grants[Award (£)],MATCH(${onSheet(cellOf(grants, 0, 0))},Grants[Grant],0))/${onSheet(conversion!)}`,
    ]);
    expect(contentsOf(plan, conversion!)).toEqual([[1000]]);
  });

  it("says amounts in words in pounds, with any unit of the tables", () => {
    const words = (of: ScenarioPlan) =>
      allFormulas(of).find(({ formula }) => formula.startsWith("=PLACE.POOLEXPLAIN"))!.formula;
    const pounds = plan.inputs.pounds!;
    expect(contentsOf(plan, pounds)).toEqual([[1000]]);
    expect(words(plan).split(`*${reference(pounds)}`)).toHaveLength(3 + 1);
    const inPounds = planScenario(smallScenario, {
      ...factsWith("grants", { conversion: null }),
      unit: "£",
    });
    expect(words(inPounds)).not.toContain("*");
  });

  it("proves both allocations by formulas that read cells and ask no function of ours", () => {
    const pooling = sheetFormulas(sheetOf(plan, "pooling"));
    const tolerance = `=${reference(plan.inputs.tolerance)}<=0.01/1000`;
    const heading = pooling.findIndex(([label]) => label === "What is proved");
    const proof = pooling.slice(heading + 1, heading + 12).map((line) => line.slice(1, 3).map(String));
    expect(proof.flat().filter((formula) => formula === tolerance)).toHaveLength(2);
    for (const formula of proof.flat().filter((each) => each !== tolerance))
      expect(formula).toMatch(/^=(AND\(|SUMPRODUCT\(|ABS\()/);
    expect(functionsOf(proof.flat().join()).filter((name) => name.startsWith("PLACE."))).toEqual([]);
  });

  it("puts every lever in an input cell of its own", () => {
    const written = (field: string) => contentsOf(plan, inputCells(plan, field)).flat();
    expect(written("providersKept")).toEqual([1]);
    expect(written("achievable")).toEqual([0.5]);
    expect(written("fixedShare")).toEqual([0.2, 0, 0]);
    expect(written("values")).toEqual([1, 1, 2]);
    expect(written("floors")).toEqual([0, 0, 0]);
    expect(written("pooled")).toEqual([true, false]);
    expect(contentsOf(plan, columnOf(plan.inputs.grants!.permitted, 1)).flat()).toEqual(["", true]);
  });

  it("says beside needs, awards and conditions that what is typed over them goes when it is written again", () => {
    const noteBeside = (title: string) => {
      const line = sheetFormulas(sheetOf(plan, "inputs")).find(([first]) => first === title);
      return String(line![1]);
    };
    expect(noteBeside("Services")).toMatch(/typed over it holds until the scenario is written again/);
    expect(noteBeside("Grants")).toMatch(
      /what is typed over them here is replaced when the scenario is written again/,
    );
  });

  it("counts grants by names that hold more than blanks, as they are read", () => {
    const summary = sheetFormulas(sheetOf(plan, "summary")).flat();
    expect(summary).toContain(
      `=SUMPRODUCT(--(LEN(TRIM(CLEAN(SUBSTITUTE(Grants[Grant],UNICHAR(160)," "))))>0))=ROWS(${reference(plan.inputs.grants!.grants)})`,
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
    expect(contentsOf(awkward, awkward.inputs.spend!.services).flat()).toEqual([
      '="5-16"',
      '="=SUM(A1)"',
      '="""big"" one"',
    ]);
  });

  it("has at most two custom functions between an input and a headline", () => {
    for (const { key, cell } of plan.headlines) {
      const depth = customDepth(plan, cell);
      expect({ key, depth }).toEqual({ key, depth: Math.min(depth, 2) });
    }
    const saving = plan.headlines.find(({ key }) => key === "duplicationSaving")!.cell;
    expect(customDepth(plan, saving)).toBe(2);
  });

  it("refers to no empty cell and to no cell outside its sheets", () => {
    for (const { sheet, formula } of allFormulas(plan)) {
      for (const cell of precedents(sheet, formula)) {
        if (!isIn(plan.inputs.grants!.permitted, cell))
          expect(holding(plan, cell), `${formula} -> ${JSON.stringify(cell)}`).not.toBeNull();
      }
    }
  });

  it("shows #N/A instead of a figure when the source tables have another shape than the sheets", () => {
    const guarded = plan.headlines.filter(({ key, kind }) => kind === "figure" && key !== "proven");
    for (const { cell } of guarded) expect(contentAt(plan, cell)).toMatch(/^=IF\(.*,NA\(\)\)$/);
  });

  it("says nothing in words once the source tables have another shape than the sheets", () => {
    const sentences = plan.headlines.filter(({ kind }) => kind === "sentence");
    expect(sentences).toHaveLength(5);
    for (const { cell } of sentences) expect(contentAt(plan, cell)).toMatch(/^=IF\(AND\(.*\),.*,""\)$/);
  });

  it("leaves room for the count to grow below and to the right", () => {
    const count = sheetOf(plan, "count");
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

/** A cell as formulas of its own sheet name it. */
function onSheet(cell: SheetBox): string {
  return reference(cell).replace(/^.*!/, "");
}

describe("a grants table with a column for each of many services", () => {
  const services = Array.from({ length: 300 }, (_, at) => `Service with a rather long name ${at}`);
  const columns = services.map((heading) => ({ heading, formula: `Grants[[${heading}]]` }));
  const { spend, grants } = smallFacts.sources as { spend: TableFacts; grants: GrantsFacts };
  const asked: GrantsFacts = {
    ...grants,
    columns: { ...grants.columns, permitted: columns },
    names: { grant: ["Schools grant"] },
    list: [
      {
        name: "Schools grant",
        permitted: [services[0]!],
        conditions: services.map(() => "x"),
        cells: null,
      },
    ],
  };
  const counted = { ...spend, names: { agency: ["City"], service: services } };
  const many: SourceFacts = { ...smallFacts, sources: { spend: counted, grants: asked } };

  it("has no formula that Excel would not hold, though agencies, services and grants are many and their names long", () => {
    const named = (what: string, count: number) =>
      Array.from({ length: count }, (_, at) => `${what} ${at} "of" O'Brien ${"and others ".repeat(18)}`);
    const { list, ...rest } = smallFacts.sources.grants as GrantsFacts;
    const [grant] = list;
    const grants = named("Grant", 300);
    const wide: SourceFacts = {
      ...smallFacts,
      sources: {
        spend: { ...spend, names: { agency: named("Agency", 300), service: named("Service", 120) } },
        grants: {
          ...rest,
          names: { grant: grants },
          list: grants.map((name) => ({ ...grant!, name })),
        } as GrantsFacts,
      },
    };
    const formulas = allFormulas(planScenario({ ...smallScenario, levers: {} }, wide));
    expect(formulas.length).toBeGreaterThan(1000);
    for (const { formula } of formulas) assertHolds(formula);
  });

  it("has its conditions compared in pieces, none of which is longer than Excel takes", () => {
    const plan = planScenario({ ...smallScenario, levers: {} }, many);
    const { conditions, conditionsHold } = plan.inputs.grants!;
    const pieces = contentsOf(plan, conditionsHold).flat().map(String);
    expect(pieces.length).toBeGreaterThan(1);
    expect(contentsOf(plan, conditions).flat().map(String).join(" | ").split(" | ")).toHaveLength(300);
    for (const { formula } of allFormulas(plan)) assertHolds(formula);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellOf, parseAddress } from "../../src/formula";
import type { SheetBox } from "../../src/formula";
import {
  LONGEST_SHEET_TITLE,
  defaultSettings,
  leastOf,
  levers,
  mostOf,
  namesPer,
} from "../../src/model/book";
import type { Field, Lever, LeverSettings, Scenario, Setting } from "../../src/model/book";
import { planScenario, readLevers, sheetFormulas, sheetOf } from "../../src/sheets";
import type { ScenarioPlan } from "../../src/sheets";
import { sheetLevers } from "../../src/sheets/levers";
import type { SheetLever } from "../../src/sheets/lever";
import { smallFacts, smallScenario } from "../workbook/small-place";
import { contentsOf } from "./at";
import { allFormulas, contentAt, holding, isIn, precedents } from "./formulas-of";
import { leverOfEachScope } from "./lever-of-each-scope";

const all: readonly SheetLever[] = [...sheetLevers, leverOfEachScope];
const plan = planScenario(smallScenario, smallFacts, all);

it("every lever of the model has its sheet, in the same order", () => {
  expect(sheetLevers.map(({ settings }) => settings)).toEqual(levers);
});

describe.each(all)("the lever $settings.id", ({ settings, sheet, method }) => {
  const fields = plan.inputs.fields.filter(({ lever }) => lever.id === settings.id);

  it("has a sheet of its own, whose name Excel takes with any scenario's name", () => {
    expect(sheet.title.length).toBeLessThanOrEqual(LONGEST_SHEET_TITLE);
    expect(plan.sheets.filter(({ name }) => name === sheetOf(plan, settings.id).name)).toHaveLength(1);
    expect(sheetOf(plan, settings.id).purpose).toBe(sheet.purpose);
  });

  it("says its method on the Summary", () => {
    expect(sheetFormulas(sheetOf(plan, "summary")).flat()).toContain(method);
  });

  it("has an input cell for each setting of each thing it is given for, with its label", () => {
    expect(fields.map(({ name }) => name).sort()).toEqual(Object.keys(settings.fields).sort());
    const written = sheetOf(plan, "inputs");
    for (const { field, cells } of fields) {
      const block = written.blocks.find(({ row, column }) => row === cells.row && column === cells.column);
      expect(block).toMatchObject({ style: "input", rows: cells.rows, columns: 1 });
      expect(cells.rows).toBe(namesPer(smallFacts, field.per).length);
      const label = field.per === "place" ? { ...cells, column: 0 } : cellOf(cells, -1, 0);
      expect(contentAt(plan, label)).toBe(field.label);
    }
  });

  it("says of each setting where its figures come from", () => {
    for (const { field, cells } of fields) {
      const said = sourceCells(cells, field.per).flatMap((box) => contentsOf(plan, box).flat());
      expect(said).toHaveLength(field.per === "service" ? cells.rows : 1);
      for (const text of said) expect(String(text).toLowerCase()).toContain(field.source.toLowerCase());
    }
  });

  it("says above the cells of a setting what its label does not say", () => {
    for (const { field, cells } of fields.filter(({ field }) => field.note !== undefined)) {
      const note = String(contentAt(plan, { ...cells, row: cells.row - 2, column: 1 }));
      expect(note).toContain(field.note!.replace(/\.$/, ""));
    }
  });

  it("reads its settings back from the cells they are written to", () => {
    fc.assert(
      fc.property(settingsOf(settings), (given) => {
        const scenario = { ...smallScenario, levers: withDefaults({ [settings.id]: given }) };
        const values = sheetFormulas(sheetOf(planScenario(scenario, smallFacts, all), "inputs"));
        expect(readLevers(scenario, smallFacts, values, all)).toEqual(scenario);
      }),
      { numRuns: 12 },
    );
  });

  it("reads what was typed into a cell, and no other setting", () => {
    fc.assert(
      fc.property(settingsOf(settings), (given) => {
        const scenario = { ...smallScenario, levers: withDefaults({ [settings.id]: given }) };
        const values = sheetFormulas(sheetOf(planScenario(scenario, smallFacts, all), "inputs"));
        const before: Scenario = { ...smallScenario, levers: withDefaults({}) };
        const read = readLevers(before, smallFacts, values, all);
        expect(read.levers).toEqual(withDefaults({ [settings.id]: withoutDefaults(settings, given) }));
      }),
      { numRuns: 12 },
    );
  });
});

describe("what levers give to the Summary", () => {
  it("goes by keys that no two have", () => {
    const keys = plan.headlines.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("comes from cells that are written, as it says", () => {
    for (const { cell } of plan.headlines) {
      const text = fromColumn(plan, cell);
      const parsed = parseAddress(text)!;
      const box = { ...parsed.box, sheet: parsed.sheet ?? cell.sheet };
      expect(plan.sheets.map(({ name }) => name)).toContain(box.sheet);
      for (const each of cellsIn(box)) expect(holding(plan, each), text).not.toBeNull();
    }
  });

  it("and everything else that is written reads no empty cell and no cell outside the sheets", () => {
    for (const { sheet, formula } of allFormulas(plan)) {
      for (const cell of precedents(sheet, formula).filter(
        (each) => !isIn(plan.inputs.grants!.permitted, each),
      ))
        expect(holding(plan, cell), `${formula} -> ${JSON.stringify(cell)}`).not.toBeNull();
    }
  });
});

/** Where the Inputs say a setting's source: beside a setting of the place, in a column of the services, in the note above others. */
function sourceCells(cells: SheetBox, per: Field["per"]): readonly SheetBox[] {
  if (per === "place") return [cellOf(cells, 0, 2)];
  if (per !== "service") return [{ ...cells, row: cells.row - 2, column: 1, rows: 1 }];
  const headings = sheetFormulas(sheetOf(plan, "inputs"))[cells.row - 1]!;
  return [{ ...cells, column: headings.indexOf("Where it comes from") }];
}

/** The Summary's column that says where a headline comes from. */
function fromColumn(
  of: ScenarioPlan,
  { row, sheet }: { readonly row: number; readonly sheet: string },
): string {
  return String(contentAt(of, { sheet, row, column: 4 })).replace(/^="(.*)"$/, "$1");
}

function cellsIn({ sheet, row, column, rows, columns }: SheetBox) {
  return Array.from({ length: rows * columns }, (_, index) => ({
    sheet,
    row: row + Math.floor(index / columns),
    column: column + (index % columns),
  }));
}

function withDefaults(given: Record<string, LeverSettings>): Record<string, LeverSettings> {
  return {
    ...Object.fromEntries(all.map(({ settings }) => [settings.id, defaultSettings(settings)])),
    ...given,
  };
}

/** As they are read where nothing was given before: a default is not given. */
function withoutDefaults({ fields }: Lever, given: LeverSettings): LeverSettings {
  const all = Object.entries(given).map(([name, setting]) => {
    if (typeof setting !== "object") return [name, setting];
    return [
      name,
      Object.fromEntries(Object.entries(setting).filter(([, value]) => value !== fields[name]!.default)),
    ];
  });
  return Object.fromEntries(all) as LeverSettings;
}

function settingsOf({ fields }: Lever): fc.Arbitrary<LeverSettings> {
  return fc.record(
    Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, settingOf(field)])),
  );
}

function settingOf(field: Field): fc.Arbitrary<Setting> {
  if (field.per === "place") return valueOf(field);
  return fc
    .subarray([...namesPer(smallFacts, field.per)])
    .chain((given) =>
      fc
        .tuple(...given.map(() => valueOf(field)))
        .map((values) => Object.fromEntries(given.map((name, index) => [name, values[index]!]))),
    );
}

/** Any figure the field takes. */
function valueOf(field: Field): fc.Arbitrary<number | boolean> {
  if (field.kind === "flag") return fc.boolean();
  const bounds = { agencies: namesPer(smallFacts, "agency").length };
  const [min, max] = [Math.max(leastOf(field), -1e9), Math.min(mostOf(field, bounds), 1e9)];
  if (field.kind === "whole") return fc.integer({ min, max });
  return fc.double({ min, max, noNaN: true }).map((figure) => (figure === 0 ? 0 : figure));
}

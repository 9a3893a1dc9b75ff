import { describe, expect, it } from "vitest";
import { cellOf } from "../../src/formula";
import type { Box } from "../../src/formula";
import { duplication, pooling, settingsOf } from "../../src/model/book";
import type { Scenario } from "../../src/model/book";
import { planScenario, readLevers, sheetFormulas, sheetOf } from "../../src/sheets";
import type { CellContent, ScenarioPlan } from "../../src/sheets";
import { changed } from "../model/book/changed";
import { smallFacts, smallPlan, smallScenario } from "../workbook/small-place";
import { inputCells } from "./at";

describe("levers read back from the Inputs sheet", () => {
  const values = inputValues(smallPlan);
  const read = (now: CellContent[][]) => readLevers(smallScenario, smallFacts, now);
  const afterTyping = (field: string, row: number, to: CellContent) =>
    read(typedOver(values, cellOf(inputCells(smallPlan, field), row, 0), to));

  it("are those that were written while the cells are unchanged", () => {
    expect(readLevers(smallScenario, smallFacts, values)).toEqual(smallScenario);
  });

  it("are those of the cells once they were changed", () => {
    const inDuplication = (now: Scenario) => settingsOf(now, duplication);
    const inPooling = (now: Scenario) => settingsOf(now, pooling);
    expect(inDuplication(afterTyping("fixedShare", 1, 0.3)).fixedShare).toEqual({
      Education: 0.2,
      "Public health": 0.3,
    });
    expect(inPooling(afterTyping("pooled", 0, false)).pooled).toEqual({ "Schools grant": false });
    expect(inDuplication(afterTyping("achievable", 0, 1)).achievable).toBe(1);
    expect(inPooling(afterTyping("floors", 2, 5)).floors).toEqual({ Roads: 5 });
  });

  it("keep a share of 0 that was given or is there now, and none that was not given", () => {
    const kept = { Education: 0.2, Roads: 0 };
    const scenario = changed(smallScenario, duplication, { fixedShare: kept });
    const cells = inputValues(planScenario(scenario, smallFacts));
    const readBack = (now: typeof cells) =>
      settingsOf(readLevers(scenario, smallFacts, now), duplication).fixedShare;
    expect(readBack(cells)).toEqual(kept);
    const cleared = typedOver(cells, inputCells(smallPlan, "fixedShare"), 0);
    expect(readBack(cleared)).toEqual({ Education: 0, Roads: 0 });
  });

  it("stay as kept where a cell holds what does not belong there", () => {
    for (const junk of ["half", 1.5, true, -1]) {
      expect(afterTyping("fixedShare", 0, junk)).toEqual(smallScenario);
    }
  });

  it("stay as kept where rows were moved", () => {
    expect(
      readLevers(smallScenario, smallFacts, values.toSpliced(smallPlan.inputs.spend!.services.row, 1)),
    ).toEqual(smallScenario);
  });
});

function inputValues(plan: ScenarioPlan): CellContent[][] {
  return sheetFormulas(sheetOf(plan, "inputs"));
}

function typedOver(values: CellContent[][], { row, column }: Box, to: CellContent): CellContent[][] {
  return values.map((line, at) => (at === row ? line.with(column, to) : line));
}

import type { FormulaDataModel } from "@univerjs/engine-formula";

/**
 * Each time cells are set, Univer gathers the formulas of the whole workbook and then uses only those of the sheet that
 * they are on: a write of many ranges would walk over every cell once a range. Here it gathers those of that sheet.
 */
export function gatherOneSheet(model: FormulaDataModel): void {
  const update = model.updateFormulaData.bind(model);
  const gather = model.getFormulaData.bind(model);
  model.updateFormulaData = (unit, sheet, cells) => {
    model.getFormulaData = () => ({ [unit]: { [sheet]: model.getSheetFormulaData(unit, sheet) } });
    try {
      return update(unit, sheet, cells);
    } finally {
      model.getFormulaData = gather;
    }
  };
}

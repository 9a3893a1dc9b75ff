import type { FUniver } from "@univerjs/core/facade";
import type { Univer } from "@univerjs/core";
import type { Box, CellInput, Engine, TableArea } from "../host/engine";
import { cellLooks } from "./cell-looks";
import { takeOverCalculation } from "./calculation";
import { univerCells } from "./cells";
import { univerCommands } from "./commands";
import { listenToEdits } from "./edits";
import { evaluated } from "./evaluated";
import { adoptFormulas } from "./filed-formulas";
import { functionDescription, univerFunction } from "./functions";
import type { FormulaPackage } from "./functions";
import { gatherOneSheet } from "./formula-data";
import { univerNames } from "./names";
import { parseNamingFormulas } from "./naming-formulas";
import { listenToPerson } from "./notices";
import { sheetLayout } from "./sheet-layout";
import { workAsExcel } from "./work-as-excel";
import { univerSheets } from "./sheets";
import { translate } from "../host/structured";
import type { TableBook } from "../host/structured";
import { followTables, renamings, rereadTyped } from "./table-formulas";

/** An open workbook of Univer: the page's grid, or a headless one. */
export interface UniverParts {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly formulas: FormulaPackage;
  /** Milliseconds without a change after which formulas are worked out unasked; 0 where a person looks on. */
  readonly lull?: number;
}

/** Makes Univer the engine of the host. */
export function univerEngine({ univer, api, formulas, lull = 0 }: UniverParts): Engine {
  const workbook = api.getActiveWorkbook();
  if (!workbook) throw new Error("Univer has no workbook open.");
  const injector = univer.__getInjector();
  const rangesOfSheets = workAsExcel(injector, formulas);
  const commands = univerCommands(api, workbook.getId());
  let tables: readonly TableArea[] = [];
  const book: TableBook = {
    get tables() {
      return tables;
    },
    get localNames() {
      return names.local();
    },
    sheetName: (id) => workbook.getSheetBySheetId(id)?.getSheetName() ?? "",
  };
  const model = injector.get(formulas.FormulaDataModel);
  gatherOneSheet(model);
  const cells = univerCells(workbook.getWorkbook(), model, commands, book);
  const sheets = univerSheets(workbook, commands);
  const isUnread = parseNamingFormulas(injector.get(formulas.UpdateFormulaController), book.sheetName, () =>
    names.names().map(({ formula }) => formula),
  );
  const calculation = takeOverCalculation(
    commands,
    injector.get(formulas.IActiveDirtyManagerService),
    () => {
      const all = workbook.getWorkbook().getSheets();
      const said = all.map((each) => [
        each.getSheetId(),
        each.getName(),
        each.getRowCount(),
        each.getColumnCount(),
      ]);
      rangesOfSheets(JSON.stringify(said));
      return all.map((each) => each.getSheetId());
    },
    () => sheets.sheets().flatMap(({ id }) => cells.spills(id).map((box) => ({ sheet: id, box }))),
    cells.notWaiting,
    isUnread,
    lull,
  );
  /** Univer keeps formulas as it parsed them; one that came to know another meaning of a name must be parsed again. */
  const forgetParsed = () => injector.get(formulas.IFunctionService).deleteFormulaAstCacheKey(commands.unit);

  const names = univerNames({
    workbook,
    commands,
    valueByName: (name) => injector.get(formulas.IDefinedNamesService).getValueByName(commands.unit, name),
    changed: (word) => {
      if (word !== null) followTables(cells, book, cells.structuredCells(word), []);
      forgetParsed();
      calculation.recalculate();
    },
  });

  return {
    ...sheets,
    ...sheetLayout(workbook, commands),
    ...listenToEdits(commands, sheets.activeSheet),
    ...listenToPerson(
      commands,
      sheets.activeSheet,
      (sheet, box) => rereadTyped(cells, book, sheet, box),
      (sheet, box) => cells.formulas(sheet, box)[0]?.[0] ?? "",
    ),
    ...calculation,
    values: cells.values,
    formulas: cells.formulas,
    spills: cells.spills,
    usedBox: (sheet, valuesOnly = false, within) => cells.usedBox(sheet, valuesOnly, within),
    write: (sheet, box, input) => {
      sheets.reach(sheet, box);
      if (input.some((line) => line.some(fetches))) calculation.fetches();
      cells.write(sheet, box, input);
    },
    spillBox: (sheet, row, column) =>
      cells.spills(sheet).find((box) => box.row === row && box.column === column && isSeveral(box)) ?? null,
    setTables: (now) => {
      const before = tables;
      const texts = cells.structuredCells();
      tables = now;
      followTables(cells, book, texts, renamings(before, now));
    },
    ...names,
    evaluate: async (sheet, formulas) => {
      if (formulas.length === 0) return [];
      await calculation.settled();
      const plain = formulas.map(
        (formula) => translate(formula, { sheet, row: -1, column: -1 }, book)?.plain ?? formula,
      );
      const answers = await api
        .getFormula()
        .executeFormulas({ [commands.unit]: { [sheet]: { 0: { 0: plain } } } });
      return (answers[commands.unit]?.[sheet]?.[0]?.[0] ?? []).map(({ value }) => evaluated(value));
    },
    ...cellLooks(workbook.getWorkbook(), cells, sheets.reach),
    clearFormats: cells.clearFormats,
    workOutLater: (filed) => {
      const functions = injector.get(formulas.IFunctionService);
      const isKnown = (name: string) => functions.hasExecutor(name);
      const kept = adoptFormulas(filed, book, isKnown, cells.adopt);
      calculation.beginAnew();
      return kept;
    },
    registerFunction: (name, description, call) => {
      const functions = injector.get(formulas.IFunctionService);
      functions.registerDescriptions(functionDescription(name, description));
      functions.registerExecutors(univerFunction(formulas, name, call));
      forgetParsed();
      calculation.recalculate();
    },
    dispose: () => {
      calculation.dispose();
      cells.dispose();
      univer.dispose();
    },
  };
}

/** Whether a formula fetches a cell whose place is worked out. */
function fetches(typed: CellInput): boolean {
  return (
    typeof typed === "string" &&
    /^=.*(?:\b(?:OFFSET|INDIRECT)\(|:\s*INDEX\(|\bINDEX\([^()]*\)\s*:)/is.test(typed)
  );
}

function isSeveral({ rows, columns }: Box): boolean {
  return rows > 1 || columns > 1;
}

import { createRequire } from "node:module";
import type * as Core from "@univerjs/core";
import type * as Facade from "@univerjs/core/facade";
import type * as Preset from "@univerjs/preset-sheets-node-core";
import type {} from "@univerjs/sheets/facade";
import type { Engine } from "../host/engine";
import { filedWorkbook } from "./snapshot";
import type { FiledSheet } from "./filed-sheet";
import { univerEngine } from "./univer";

/** Univer's modules can be loaded in Node through `require` only: their `import` form names a package wrongly. */
const load = createRequire(import.meta.url);

/** Long enough for the next of several batches to come, whose changes would make the sums of those before vain. */
const LULL = 1_000;

let opened = 0;

/** What a person does in the grid, for tests that have none. */
export interface Person {
  /** Types into a cell of the sheet that is shown; a text that starts with "=" is a formula. */
  type(row: number, column: number, text: string | number): void;
  insertRows(row: number, rows: number): void;
  addSheet(name: string): void;
  deleteSheet(name: string): void;
}

export interface HeadlessEngine extends Engine {
  readonly person: Person;
}

/** A workbook with one sheet ("Sheet1"), or with those of a file, and no grid, for tests. */
export function createHeadlessEngine(filed?: readonly FiledSheet[]): HeadlessEngine {
  const { Univer, UniverInstanceType, LocaleType, LogLevel } = load("@univerjs/core") as typeof Core;
  const { FUniver } = load("@univerjs/core/facade") as typeof Facade;
  const preset = load("@univerjs/preset-sheets-node-core") as typeof Preset;
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.ERROR,
  });
  for (const plugin of preset.UniverSheetsNodeCorePreset().plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  // Univer's memory of parsed formulas is shared by all workbooks of a process and told apart by this.
  const id = `workbook-${(opened += 1)}`;
  const blank = {
    id,
    name: "Workbook",
    sheetOrder: ["sheet-1"],
    sheets: { "sheet-1": { id: "sheet-1", name: "Sheet1", rowCount: 400, columnCount: 40 } },
  };
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, filed ? filedWorkbook(id, filed) : blank);
  const api = FUniver.newAPI(univer);
  return { ...univerEngine({ univer, api, formulas: preset, lull: LULL }), person: personAt(api) };
}

/** Commands that are not the engine's own are a person's. */
function personAt(api: Facade.FUniver): Person {
  const workbook = () => api.getActiveWorkbook()!;
  return {
    type: (row, column, text) => {
      const isFormula = typeof text === "string" && text.startsWith("=");
      workbook()
        .getActiveSheet()
        .getRange(row, column)
        .setValue(isFormula ? { f: text } : text);
    },
    insertRows: (row, rows) => void workbook().getActiveSheet().insertRows(row, rows),
    addSheet: (name) => void workbook().insertSheet(name),
    deleteSheet: (name) => void workbook().deleteSheet(workbook().getSheetByName(name)!),
  };
}

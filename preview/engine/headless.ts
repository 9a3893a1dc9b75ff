import { createRequire } from "node:module";
import type * as Core from "@univerjs/core";
import type * as Facade from "@univerjs/core/facade";
import type * as Preset from "@univerjs/preset-sheets-node-core";
import type { Engine } from "../host/engine";
import { univerEngine } from "./univer";

/** Univer's modules can be loaded in Node through `require` only: their `import` form names a package wrongly. */
const load = createRequire(import.meta.url);

/** A workbook with one sheet ("Sheet1") and no grid, for tests. */
export function createHeadlessEngine(): Engine {
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
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
    id: "workbook",
    name: "Workbook",
    sheetOrder: ["sheet-1"],
    sheets: { "sheet-1": { id: "sheet-1", name: "Sheet1", rowCount: 400, columnCount: 40 } },
  });
  return univerEngine({ univer, api: FUniver.newAPI(univer), formulas: preset });
}

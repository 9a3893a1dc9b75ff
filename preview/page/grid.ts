import {
  LifecycleStages,
  LocaleType,
  LogLevel,
  mergeLocales,
  Univer,
  UniverInstanceType,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import * as packages from "@univerjs/preset-sheets-core";
import english from "@univerjs/preset-sheets-core/locales/en-US";
import { filedWorkbook } from "../engine";
import type { FiledSheet, UniverParts } from "../engine";

/** What the formula bar says while sums are worked out: Univer's own English does not have it. */
const PROGRESS = {
  "sheets-formula": {
    progress: {
      analyzing: "Reading the formulas",
      calculating: "Working out the formulas",
      "array-analysis": "Reading the formulas that fill several cells",
      "array-calculation": "Working out the formulas that fill several cells",
      done: "Worked out",
    },
  },
};

/** Rows and columns of a new sheet: enough to work in, few enough to draw at once. */
const ROWS = 400;
const COLUMNS = 40;

/** Puts an empty workbook with one sheet, or one with the sheets of a file, into the element of this id and gives what the engine needs of it. */
export function openGrid(container: string, filed?: readonly FiledSheet[]): UniverParts {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: mergeLocales(english, PROGRESS) },
    logLevel: LogLevel.ERROR,
  });
  const preset = packages.UniverSheetsCorePreset({
    container,
    // The grid's own toolbar goes; the formula bar stays with the header.
    header: true,
    toolbar: false,
    formulaBar: true,
    footer: {
      addSheetButtonConfig: { defaultRowCount: ROWS, defaultColumnCount: COLUMNS },
    },
  });
  for (const plugin of preset.plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const id = "workbook";
  const blank = {
    id,
    name: "Workbook",
    sheetOrder: ["sheet-1"],
    sheets: { "sheet-1": { id: "sheet-1", name: "Sheet1", rowCount: ROWS, columnCount: COLUMNS } },
  };
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, filed ? filedWorkbook(id, filed) : blank);
  return { univer, api: FUniver.newAPI(univer), formulas: packages };
}

/** Resolves when the grid is drawn and takes keys. */
export function gridDrawn(api: FUniver): Promise<void> {
  return new Promise((resolve) => {
    const check = () => {
      if (api.getCurrentLifecycleStage() >= LifecycleStages.Rendered) resolve();
    };
    api.addEvent(api.Event.LifeCycleChanged, check);
    check();
  });
}

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initSync, Model } from "@ironcalc/wasm";
import { isFormula, sheetNames } from "./engine";
import type { GivenCell, ShownValue, SpreadsheetEngine } from "./engine";

/** What Model.getCellType answers. */
const NUMBER = 1;
const FLAG = 4;

/** Fifteen digits: a cell's value can only be read as it is shown. */
const ALL_DIGITS = "0.00000000000000E+00";

/** IronCalc, in process: written in Rust from nothing, with an arithmetic and a parser of its own. */
export const ironcalc: SpreadsheetEngine = {
  name: "IronCalc",
  unavailable: null,
  workOut: (cells) => {
    start();
    const model = new Model("twins", "en", "UTC", "en");
    model.pauseEvaluation();
    const sheets = new Map(readFirst(cells).map((name, index) => [name, index]));
    for (const [name, index] of sheets) {
      if (index > 0) model.newSheet();
      model.renameSheet(index, name);
    }
    for (const cell of cells) {
      model.setUserInput(sheets.get(cell.sheet)!, cell.row + 1, cell.column + 1, typed(cell.content));
    }
    model.resumeEvaluation();
    model.evaluate();
    return (sheet, row, column) => shown(model, sheets.get(sheet)!, row + 1, column + 1);
  },
};

/** Each sheet after those that its formulas read, where that can be: in another order it takes several times as long. */
function readFirst(cells: readonly GivenCell[]): string[] {
  const names = sheetNames(cells);
  const reads = new Map(names.map((name) => [name, new Set<string>()]));
  for (const { sheet, content } of cells) {
    if (!isFormula(content)) continue;
    for (const name of names) if (isReadBy(name, content)) reads.get(sheet)!.add(name);
  }
  const ordered = new Set<string>();
  const visited = new Set<string>();
  const visit = (name: string): void => {
    if (visited.has(name)) return;
    visited.add(name);
    for (const read of reads.get(name)!) visit(read);
    ordered.add(name);
  };
  for (const name of names) visit(name);
  return [...ordered];
}

function isReadBy(name: string, formula: string): boolean {
  return formula.includes(`${name}!`) || formula.includes(`${name}'!`);
}

let started = false;

/** The package is made for browsers, which fetch the WebAssembly file; Node reads it from the disk. */
function start(): void {
  if (started) return;
  const file = createRequire(import.meta.url).resolve("@ironcalc/wasm/wasm_bg.wasm");
  initSync({ module: readFileSync(file) });
  started = true;
}

function typed(content: GivenCell["content"]): string {
  if (typeof content === "number") return String(content);
  if (typeof content === "boolean") return content ? "TRUE" : "FALSE";
  return content.startsWith("=") ? content : `'${content}`;
}

function shown(model: Model, sheet: number, row: number, column: number): ShownValue {
  const type = model.getCellType(sheet, row, column);
  if (type !== NUMBER) {
    const text = model.getFormattedCellValue(sheet, row, column);
    return type === FLAG ? text === "TRUE" : text;
  }
  model.updateRangeStyle({ sheet, row, column, width: 1, height: 1 }, "num_fmt", ALL_DIGITS);
  const text = model.getFormattedCellValue(sheet, row, column);
  return text === "" ? null : Number(text);
}

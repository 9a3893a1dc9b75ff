import { createHeadlessEngine } from "../../engine/headless";
import type { CellValue, Engine } from "../../host";
import { catalogue, fullName, invoke } from "../../../src/functions";
import type { CellArgument } from "../../../src/functions";
import { sheetFormulas } from "../../../src/sheets";
import type { CellContent, PlannedSheet } from "../../../src/sheets";

type Values = ReadonlyMap<string, readonly (readonly CellValue[])[]>;

/** What the cells of planned sheets come to, by the name of the sheet, from A1 on. The sheets read no others. */
export async function workedOut(sheets: readonly PlannedSheet[]): Promise<Values> {
  const engine = createHeadlessEngine();
  if (sheets.some(({ spills }) => spills.length > 0)) makeFunctionsKnown(engine);
  try {
    const written = sheets.map((sheet, at) => {
      const [id, cells] = [`planned-${at}`, sheetFormulas(sheet)];
      engine.addSheet(id, sheet.name);
      return { id, sheet, cells, box: { row: 0, column: 0, rows: cells.length, columns: cells[0]!.length } };
    });
    // Once all sheets are there, so that no formula names one that is not.
    for (const { id, cells, box } of written) {
      engine.write(
        id,
        box,
        cells.map((line) => line.map((cell) => typed(cell))),
      );
    }
    await engine.settled();
    return new Map(written.map(({ id, sheet, box }) => [sheet.name, engine.values(id, box)]));
  } finally {
    engine.dispose();
  }
}

/** The custom functions, answered at once. */
function makeFunctionsKnown(engine: Engine): void {
  for (const { id, description } of catalogue) {
    engine.registerFunction(fullName(id), description, (args) => {
      const outcome = invoke(id, args as readonly CellArgument[]);
      return outcome.ok ? (outcome.value as CellValue[][]) : outcome.error;
    });
  }
}

/** An empty cell is left as it is. */
function typed(cell: CellContent): CellValue | null {
  return cell === "" ? null : cell;
}

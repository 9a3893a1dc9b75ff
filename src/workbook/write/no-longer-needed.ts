import { readableAddress, withSheetsRenamed } from "../../formula";
import type { SheetState } from "../marks";
import { note } from "../../reading";
import type { Finding } from "../../reading";
import type { Found } from "./found";
import type { SheetsPlan } from "./subject";
import { usedAreas } from "./used-areas";
import { piecesOf, readAreas } from "./take-snapshots";

/** Sheets of ours that a plan has nothing for any more, such as the count of a table that is gone. */
export interface NoLongerNeeded {
  /** Nothing of the user's reads them: they go with the next write. */
  readonly toGo: readonly SheetState[];
  readonly findings: readonly Finding[];
}

/** What becomes of sheets that are no longer needed. No round trip where there are none; otherwise all formulas of the user's own are read. */
export async function noLongerNeeded(
  context: Excel.RequestContext,
  { sheets, own, isStructureProtected }: Found,
  plan: SheetsPlan,
): Promise<NoLongerNeeded> {
  const idle = [...own].filter(([key]) => !plan.sheets.some((sheet) => sheet.key === key));
  if (idle.length === 0) return { toGo: [], findings: [] };
  const formulas = await formulasOf(
    context,
    sheets.filter(({ owner }) => owner === null),
  );
  const found = idle.map(([, sheet]) => ({
    sheet,
    reader: formulas.find(({ formula }) => reads(formula, sheet.name)),
  }));
  const mayGo = ({ sheet, reader }: (typeof found)[number]) =>
    reader === undefined && !sheet.isProtected && !isStructureProtected;
  return {
    toGo: found.filter(mayGo).map(({ sheet }) => sheet),
    findings: found.map((each) => {
      const { sheet, reader } = each;
      const idleNow = `The book has no use for sheet "${sheet.name}" any more`;
      if (mayGo(each)) return note(`${idleNow}: it is taken away.`, sheet.name);
      if (reader === undefined)
        return note(`${idleNow}. It stays because it or the workbook is protected.`, sheet.name);
      return note(
        `${idleNow}, but ${reader.title} reads it, so it stays as it was last written. Change that, then write again to have it taken away.`,
        reader.address,
      );
    }),
  };
}

/** Whether a formula names the sheet. */
function reads(formula: string, sheet: string): boolean {
  return withSheetsRenamed(formula, new Map([[sheet, `${sheet} `]])) !== formula;
}

/** A formula of the user's, and what it is of. */
interface OwnFormula {
  readonly title: string;
  readonly address?: string;
  readonly formula: string;
}

async function formulasOf(
  context: Excel.RequestContext,
  sheets: readonly SheetState[],
): Promise<readonly OwnFormula[]> {
  const { names } = context.workbook;
  names.load("items/name,items/formula");
  const areas = await usedAreas(context, sheets);
  const named = names.items.map(({ name, formula }): OwnFormula => ({
    title: `the name ${name}`,
    formula: String(formula),
  }));
  const inCells = (await readAreas(context, areas.flatMap(piecesOf))).flatMap(({ sheet, cells }) =>
    cells.formulas.flatMap((line, down) =>
      line.flatMap((formula, across): OwnFormula[] => {
        if (typeof formula !== "string" || !formula.startsWith("=")) return [];
        const at = { row: cells.box.row + down, column: cells.box.column + across, rows: 1, columns: 1 };
        const address = readableAddress(sheet.name, at);
        return [{ title: `cell ${address}`, address, formula }];
      }),
    ),
  );
  return [...inCells, ...named];
}

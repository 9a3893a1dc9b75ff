import type { BootedOffice } from "./boot";

/** Runs work in Excel and gives the code of the error it ends with, or "no error". */
export async function codeOf(
  office: BootedOffice,
  work: (context: Excel.RequestContext) => Promise<unknown>,
): Promise<string> {
  try {
    await office.Excel.run(work);
    return "no error";
  } catch (error) {
    return (error as { readonly code?: string }).code ?? String(error);
  }
}

/** Reads the values of cells of the first sheet. */
export function valuesOf(office: BootedOffice, address: string): Promise<unknown[][]> {
  return office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address);
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}

/** Writes cells of the first sheet, from the top left of the address. */
export function put(office: BootedOffice, address: string, formulas: unknown[][]): Promise<void> {
  return office.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange(address).formulas = formulas;
    await context.sync();
  });
}

/** Runs work on the first sheet. */
export function onFirstSheet<Answer>(
  office: BootedOffice,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Answer>,
): Promise<Answer> {
  return office.Excel.run((context) => work(context.workbook.worksheets.getFirst(), context));
}

/** Runs work on a new sheet, with these cells from A1 on. */
export function onSheet(
  office: BootedOffice,
  name: string,
  cells: unknown[][],
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>,
): Promise<void> {
  return office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    if (cells.length > 0) sheet.getRangeByIndexes(0, 0, cells.length, cells[0]!.length).formulas = cells;
    await context.sync();
    await work(sheet, context);
  });
}

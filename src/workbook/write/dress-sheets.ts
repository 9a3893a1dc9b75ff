import { asProblem, inWorkbook } from "../session";
import { clearCharts, drawCharts } from "./charts";
import type { SheetToDraw } from "./charts";
import { layOutPages } from "./pages";

/**
 * Draws the charts of sheets and sets how they are printed. Neither can spoil what the sheets hold: where one does not work, a sentence says so
 * and the rest stands. Two round trips.
 */
export async function dressSheets(sheets: readonly SheetToDraw[]): Promise<readonly string[]> {
  const pages = await layOut(sheets);
  return [...(await draw(sheets)), ...pages];
}

async function draw(sheets: readonly SheetToDraw[]): Promise<readonly string[]> {
  const concerned = sheets.filter(({ plan, charts }) => plan.charts.length + charts.length > 0);
  if (concerned.length === 0) return [];
  try {
    await inWorkbook((context) => drawCharts(context, concerned));
    return [];
  } catch (error) {
    const why = `The sheets hold all their figures, but their charts could not be drawn: ${asProblem(error).message}`;
    return [`${why} ${await cleared(concerned)}`];
  }
}

/** A chart that is not whole would show figures under wrong names. */
async function cleared(sheets: readonly SheetToDraw[]): Promise<string> {
  try {
    await inWorkbook((context) => clearCharts(context, sheets));
    return "Create the sheets again to have them.";
  } catch {
    return "Some may be there in part: do not read them. Create the sheets again to have them whole.";
  }
}

async function layOut(sheets: readonly SheetToDraw[]): Promise<readonly string[]> {
  if (sheets.every(({ plan }) => plan.page === null)) return [];
  try {
    return await inWorkbook((context) => layOutPages(context, sheets));
  } catch (error) {
    return [
      `Excel did not take how the sheets are to be printed: ${asProblem(error).message} Choose Page Layout in Excel to set it before you print.`,
    ];
  }
}

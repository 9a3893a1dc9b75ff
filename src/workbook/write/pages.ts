import type { PlannedPage, PlannedSheet } from "../../sheets";
import { listed } from "../../model/wording";

/** A sheet in the workbook that is to be printed as its plan says. */
export interface SheetToPrint {
  readonly id: string;
  readonly plan: PlannedSheet;
}

/**
 * Sets how sheets are printed, and reads back whether Excel took it: a sentence where it did not. Excel asks the printer, and may refuse for
 * want of one, so this is apart from what must succeed. One round trip.
 */
export async function layOutPages(
  context: Excel.RequestContext,
  sheets: readonly SheetToPrint[],
): Promise<readonly string[]> {
  const asked = sheets.flatMap(({ id, plan }) => {
    if (plan.page === null) return [];
    const sheet = context.workbook.worksheets.getItem(id);
    layOut(sheet, plan.page);
    return [{ plan, page: plan.page, layout: sheet.pageLayout.load("orientation,paperSize,zoom") }];
  });
  if (asked.length === 0) return [];
  await context.sync();
  const other = asked.filter(({ page, layout }) => !isTaken(page, layout)).map(({ plan }) => plan.name);
  return other.length === 0 ? [] : [notTaken(other)];
}

function layOut(sheet: Excel.Worksheet, page: PlannedPage): void {
  const { pageLayout } = sheet;
  const { row, column, rows, columns } = page.area;
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = zoomOf(page);
  pageLayout.setPrintArea(sheet.getRangeByIndexes(row, column, rows, columns));
  if (page.titleRows > 0) pageLayout.setPrintTitleRows(sheet.getRangeByIndexes(0, 0, page.titleRows, 1));
  if (page.titleColumns > 0)
    pageLayout.setPrintTitleColumns(sheet.getRangeByIndexes(0, 0, 1, page.titleColumns));
  const lines = pageLayout.headersFooters.defaultForAllPages;
  lines.leftHeader = page.header.left;
  lines.centerHeader = page.header.centre;
  lines.rightHeader = page.header.right;
  lines.leftFooter = page.footer.left;
  lines.centerFooter = page.footer.centre;
  lines.rightFooter = page.footer.right;
}

function zoomOf({ pagesAcross, pagesDown }: PlannedPage): Excel.PageLayoutZoomOptions {
  return {
    horizontalFitToPages: pagesAcross,
    ...(pagesDown === null ? {} : { verticalFitToPages: pagesDown }),
  };
}

function isTaken(page: PlannedPage, { orientation, paperSize, zoom }: Excel.PageLayout): boolean {
  const wanted = zoomOf(page);
  return (
    orientation === "Landscape" &&
    paperSize === "A4" &&
    zoom.horizontalFitToPages === wanted.horizontalFitToPages &&
    (wanted.verticalFitToPages === undefined || zoom.verticalFitToPages === wanted.verticalFitToPages)
  );
}

function notTaken(names: readonly string[]): string {
  return (
    `Excel did not take that ${listed(names)} ${names.length === 1 ? "is" : "are"} printed on A4, its long side across and as wide as asked. ` +
    "Choose Page Layout in Excel to set it before you print."
  );
}

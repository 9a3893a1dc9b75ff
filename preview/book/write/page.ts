import { NEW_PAGE_LAYOUT } from "../../host";
import type { PageLayout } from "../../host";
import type { PlannedSheet } from "../../../src/sheets";

const MOST_COLUMNS = 16_384;
const MOST_ROWS = 1_048_576;

/** How a planned sheet is printed, as the file holds it. */
export function pageLayoutOf({ page }: PlannedSheet): PageLayout {
  if (page === null) return NEW_PAGE_LAYOUT;
  const { area, titleRows, titleColumns, pagesAcross, pagesDown, header, footer } = page;
  return {
    ...NEW_PAGE_LAYOUT,
    orientation: "Landscape",
    paperSize: "A4",
    zoom: { scale: null, pagesAcross, pagesDown },
    area: [area],
    titleRows: titleRows === 0 ? null : { row: 0, column: 0, rows: titleRows, columns: MOST_COLUMNS },
    titleColumns: titleColumns === 0 ? null : { row: 0, column: 0, rows: MOST_ROWS, columns: titleColumns },
    headers: {
      leftHeader: header.left,
      centerHeader: header.centre,
      rightHeader: header.right,
      leftFooter: footer.left,
      centerFooter: footer.centre,
      rightFooter: footer.right,
    },
  };
}

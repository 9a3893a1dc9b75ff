import type { Feature } from "../feature";
import { paneXml } from "../../sheet/pane";

/** Which rows and columns stay in view, and whether lines are drawn between cells. */
export const view: Feature = ({ frozen, showsGridlines = true }, { hasView, isShown }) => {
  if (!hasView) return "";
  const attributes = `${showsGridlines ? "" : ' showGridLines="0"'}${isShown ? ' tabSelected="1"' : ""}`;
  return `<sheetViews><sheetView${attributes} workbookViewId="0">${paneXml("", frozen)}</sheetView></sheetViews>`;
};

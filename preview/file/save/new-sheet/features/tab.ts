import type { Feature } from "../feature";
import { isFitted } from "./page-layout";

/** The colour of the sheet's tab, and whether it is printed on so many pages. */
export const tab: Feature = (sheet) => {
  const colour = sheet.tabColour ? `<tabColor rgb="FF${sheet.tabColour}"/>` : "";
  const fitted = isFitted(sheet) ? '<pageSetUpPr fitToPage="1"/>' : "";
  return colour + fitted === "" ? "" : `<sheetPr>${colour}${fitted}</sheetPr>`;
};

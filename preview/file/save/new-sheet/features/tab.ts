import type { Feature } from "../feature";

/** The colour of the sheet's tab. */
export const tab: Feature = ({ tabColour }) =>
  tabColour ? `<sheetPr><tabColor rgb="FF${tabColour}"/></sheetPr>` : "";

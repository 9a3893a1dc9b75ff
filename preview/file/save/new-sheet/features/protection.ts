import type { Feature } from "../feature";

/** The attributes that forbid, by the option of Office.js that allows; those that Excel allows unless it is told otherwise are apart. */
const FORBIDDEN_UNLESS_ALLOWED = {
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertRows: "insertRows",
  allowInsertHyperlinks: "insertHyperlinks",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowSort: "sort",
  allowAutoFilter: "autoFilter",
  allowPivotTables: "pivotTables",
};
const FORBIDDEN_WHERE_SAID = { allowEditObjects: "objects", allowEditScenarios: "scenarios" };

/** The sheet's protection. A password is never written: only Excel can. */
export const protection: Feature = ({ protection: shut = null }) => {
  if (shut === null) return "";
  const said = Object.entries(FORBIDDEN_WHERE_SAID).flatMap(([option, name]) =>
    shut.allowed.has(option) ? [] : [` ${name}="1"`],
  );
  const allowed = Object.entries(FORBIDDEN_UNLESS_ALLOWED).flatMap(([option, name]) =>
    shut.allowed.has(option) ? [` ${name}="0"`] : [],
  );
  return `<sheetProtection sheet="1"${said.join("")}${allowed.join("")}/>`;
};

import { NEEDED_EXCEL_API } from "../workbook";

/** The least of Excel that the pane needs; the manifest asks for the same. */
const FLOORS = [
  ["ExcelApi", NEEDED_EXCEL_API],
  ["CustomFunctionsRuntime", "1.3"],
  ["SharedRuntime", "1.1"],
] as const;

/** The requirement sets this Excel lacks, such as "ExcelApi 1.14"; empty when it will do. */
export function missingFloors(requirements: Pick<Office.RequirementSetSupport, "isSetSupported">): string[] {
  return FLOORS.filter(([set, version]) => !requirements.isSetSupported(set, version)).map(
    ([set, version]) => `${set} ${version}`,
  );
}

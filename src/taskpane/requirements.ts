import { NEEDED_EXCEL_API } from "../workbook";

/** The oldest Excel that the pane works in; the manifest asks for the same. */
const REQUIREMENTS = [
  ["ExcelApi", NEEDED_EXCEL_API],
  ["CustomFunctionsRuntime", "1.3"],
  ["SharedRuntime", "1.1"],
] as const;

/** The requirement sets this Excel lacks, such as "ExcelApi 1.14"; empty when it will do. */
export function missingRequirements(
  requirements: Pick<Office.RequirementSetSupport, "isSetSupported">,
): string[] {
  return REQUIREMENTS.filter(([set, version]) => !requirements.isSetSupported(set, version)).map(
    ([set, version]) => `${set} ${version}`,
  );
}

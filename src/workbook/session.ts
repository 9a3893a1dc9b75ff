import { problemOf, WorkbookProblem } from "./problem";

/** The level of Excel's JavaScript interface that the add-in needs; the manifest asks for the same. */
export const NEEDED_EXCEL_API = "1.14";

/** Runs one piece of work in Excel. Excel's own errors come back as problems a person can act on. */
export async function inWorkbook<Answer>(
  work: (context: Excel.RequestContext) => Promise<Answer>,
): Promise<Answer> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", NEEDED_EXCEL_API)) {
    throw new WorkbookProblem(
      `This Excel is too old for Total Place: it lacks ExcelApi ${NEEDED_EXCEL_API}. Use Excel for Microsoft 365, Excel 2021 or later, or Excel on the web.`,
    );
  }
  try {
    return await Excel.run(work);
  } catch (error) {
    throw asProblem(error);
  }
}

/** The problem to show for anything that went wrong. */
export function asProblem(error: unknown): WorkbookProblem {
  if (!(error instanceof OfficeExtension.Error)) return problemOf(error);
  const known = MESSAGES[error.code];
  if (known !== undefined) return new WorkbookProblem(known);
  const detail = `${error.code}: ${error.message}`;
  return new WorkbookProblem(`Excel could not do that (${detail.replace(/\.$/, "")}). Try again.`);
}

const MESSAGES: Readonly<Record<string, string>> = {
  InvalidOperationInCellEditMode:
    "Excel is in the middle of an edit: a cell is still being typed in. Press Enter or Esc in the sheet, then try again.",
  AccessDenied:
    "Excel does not allow this change: the workbook or a sheet is protected or open for reading only. Take the protection off on the Review tab, or save a copy, then try again.",
  RequestAborted: "Excel stopped the work. Try again.",
  RequestPayloadSizeLimitExceeded:
    "The tables are too large for Excel to pass on in one go. Choose smaller tables, then try again.",
  ResponsePayloadSizeLimitExceeded:
    "The tables are too large for Excel to hand over in one go. Choose smaller tables, then try again.",
  ServiceNotAvailable: "Excel is not available at the moment. Wait a little, then try again.",
};

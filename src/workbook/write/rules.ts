import { refusalOf } from "../../sheets";
import type { PlannedSheet } from "../../sheets";

/** Queues what may be typed into the inputs of a planned sheet, in place of what was said there before. */
export function allowOnly(sheet: Excel.Worksheet, { rules }: PlannedSheet): void {
  if (rules.length === 0) return;
  sheet.getRange().dataValidation.clear();
  for (const { row, column, rows, columns, allowed } of rules) {
    const { dataValidation } = sheet.getRangeByIndexes(row, column, rows, columns);
    dataValidation.rule = ruleOf(allowed);
    const isOffer = allowed.kind === "list" && allowed.isOffer === true;
    dataValidation.errorAlert = {
      showAlert: !isOffer,
      style: "Stop",
      title: "",
      message: isOffer ? "" : refusalOf(allowed),
    };
  }
}

type Allowed = PlannedSheet["rules"][number]["allowed"];

function ruleOf(allowed: Allowed): Excel.DataValidationRule {
  if (allowed.kind === "list") return { list: { inCellDropDown: true, source: allowed.source } };
  const between = { formula1: allowed.least, formula2: allowed.most, operator: "Between" } as const;
  return allowed.kind === "whole" ? { wholeNumber: between } : { decimal: between };
}

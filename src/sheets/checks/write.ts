import { literalText, part } from "../../formula";
import type { SheetBox } from "../../formula";
import { columnOfCells, draftSheet } from "../draft";
import type { PlannedSheet, SheetDraft } from "../draft";
import { figures, layColumns, putLabels, range, row, text } from "../cells";
import type { Check, Checked } from "./check";
import { checksOfFormulas } from "./formulas";
import { checksOfRegister, warningsOfRegister } from "./register";
import { checksOfRows, checksOfShares } from "./rows";
import { checksOfScenarios } from "./scenarios";
import { checksOfSums } from "./sums";
import { putTableNames } from "./names-of-tables";
import { checksOfTables } from "./tables";

export interface CheckCells {
  /** TRUE where a check holds, a row each. */
  readonly holds: SheetBox;
  /** Those of them that say whether formulas were typed over. */
  readonly typedOver: SheetBox;
  readonly all: SheetBox;
  /** TRUE where there is nothing worth another look; figures can be relied on all the same. */
  readonly warnings: SheetBox;
}

/** What must hold for the figures to be relied on. */
export function writeChecks(
  name: string,
  checked: Checked,
): { readonly sheet: PlannedSheet; readonly cells: CheckCells } {
  const draft = draftSheet({
    key: "checks",
    name,
    purpose: "What must hold for the figures to be relied on",
    title: "Checks",
    opening: [["note", "TRUE: it holds. Otherwise do what is said beside it before you use the figures."]],
    widths: [370, 60, 330],
    frozen: { rows: 5, columns: 0 },
  });
  const [own, ofTables] = [checksOf(checked), checksOfTables(checked)];
  const ofFormulas = checksOfFormulas(checked.formulas);
  const many = own.length + ofTables.length + ofFormulas.length;
  const table = layColumns(draft, many + 1, {
    label: text("Check"),
    holds: figures("OK?"),
    advice: text("What to do where it does not"),
  });
  const names = putTableNames(draft, checked.sources.book, checked.tables);
  const checks = [...own, ...ofTables.map((checkOf) => checkOf(names!)), ...ofFormulas];
  const holds = { ...table.holds, rows: many };
  const typedOver = part(holds, many - ofFormulas.length, 0, ofFormulas.length, 1);
  const all = row(table.holds, many);
  draft.put(
    table.label,
    columnOfCells([...checks.map(({ label }) => literalText(label)), "Every check holds"]),
    {
      style: "label",
    },
  );
  draft.put(holds, columnOfCells(checks.map(({ formula }) => `=IFERROR(${formula},FALSE)`)), {
    style: "check",
  });
  draft.put(all, [[`=AND(${range(holds)})`]], { style: "check" });
  draft.put(table.advice, columnOfCells([...checks.map(({ advice }) => advice), ""]), { style: "meaning" });
  const warnings = putWarnings(draft, checked);
  return { sheet: draft.finished(), cells: { holds, typedOver, all, warnings } };
}

function putWarnings(draft: SheetDraft, checked: Checked): SheetBox {
  const warnings = warningsOfRegister(checked);
  draft.titled("Worth another look", "FALSE stops nothing");
  const table = layColumns(draft, warnings.length, {
    label: text("What was looked at"),
    holds: figures("In order"),
    advice: text("What to do where it is not"),
  });
  putLabels(
    draft,
    table.label,
    warnings.map(({ label }) => literalText(label)),
  );
  draft.put(table.holds, columnOfCells(warnings.map(({ formula }) => `=IFERROR(${formula},FALSE)`)), {
    style: "check",
  });
  draft.put(table.advice, columnOfCells(warnings.map(({ advice }) => advice)), { style: "meaning" });
  return table.holds;
}

function checksOf(checked: Checked): readonly Check[] {
  return [
    ...checksOfRows(checked),
    ...checksOfShares(checked),
    ...checksOfRegister(checked),
    ...checksOfScenarios(checked),
    ...checksOfSums(checked),
    ...checked.ofLevers,
  ];
}

import { asValues } from "../../sheets";
import type { ReplacedCall } from "../../sheets";
import { nothingChanged, WorkbookProblem } from "../problem";
import { addPart, copyForm, keeping, removeParts } from "../store";
import type { KeptCopy } from "../store";
import type { Step } from "../write";
import { compare, isSameValue } from "./compare";
import type { CallOnSheet } from "./find-calls";
import { prepare } from "./prepare";
import type { Ready } from "./prepare";
import { putCells } from "./put-cells";
import type { PutCell } from "./put-cells";
import type { Compared, MadeShareable, ShareableReview } from "./port";
import { readCells, valuesIn } from "./read-cells";
import { addWorkings, wayBackOf } from "./way-back";
import type { CellsWritten } from "./way-back";

/** What making the workbook shareable would do. Changes nothing. */
export async function reviewShareable(context: Excel.RequestContext): Promise<ShareableReview> {
  return (await prepare(context)).review;
}

/** Makes it so, as it was reviewed on this `basis`, and compares every cell. */
export async function makingShareable(
  context: Excel.RequestContext,
  basis: string,
  on: string,
): Promise<Step<CellsWritten & { readonly made: MadeShareable }>> {
  const ready = await prepare(context);
  const inTheWay = ready.review.findings.find(({ severity }) => severity === "stop");
  if (inTheWay) throw new WorkbookProblem(inTheWay.message, inTheWay.address);
  if (ready.review.basis !== basis)
    throw nothingChanged("Formulas were changed since you looked at what would become of them. Look again.");
  const begun = writtenOf(ready, ready.plan.calls);
  return {
    what: "cells of the shareable copy",
    write: async (sharing, written) => {
      if (ready.plan.workings) await addWorkings(sharing, ready.plan.workings);
      await putCells(sharing, begun.cells, "after", written);
      await sharing.sync();
      const { calls, compared } = await settled(sharing, ready, begun.cells);
      await keep(sharing, ready, { on, calls });
      const asFormulas = calls.filter((call) => call.as === "formulas").length;
      const fellBack = ready.review.formulas - asFormulas;
      return {
        ...writtenOf(ready, calls),
        made: { ...compared, formulas: asFormulas, values: calls.length - asFormulas, fellBack },
      };
    },
    wayBack: (undoing, answer, isHalfDone) => wayBackOf(undoing, answer ?? begun, isHalfDone),
  };
}

/** Compares, and puts values where formulas came to something else; then compares again. */
async function settled(
  context: Excel.RequestContext,
  { areas, found, plan, sheets }: Ready,
  cells: readonly PutCell[],
): Promise<{ readonly calls: readonly ReplacedCall[]; readonly compared: Compared }> {
  const now = await readCells(context, sheets, false);
  const shown = valuesIn(now);
  const isAsBefore = ({ box, values }: ReplacedCall, sheetId: string): boolean =>
    values.every((line, down) =>
      line.every((value, across) => isSameValue(value, shown(sheetId, box.row + down, box.column + across))),
    );
  const calls = plan.calls.map((call, at) =>
    call.as === "values" || isAsBefore(call, found[at]!.on.id) ? call : asValues(call),
  );
  if (calls.every((call, at) => call === plan.calls[at])) return { calls, compared: compare(areas, now) };
  const changed = cellsOf(found, calls).filter((cell, at) => cell.after !== cells[at]!.after);
  await putCells(context, changed, "after");
  await context.sync();
  return { calls, compared: compare(areas, await readCells(context, sheets, false)) };
}

async function keep(
  context: Excel.RequestContext,
  { parts, plan, sheets }: Ready,
  { on, calls }: { readonly on: string; readonly calls: readonly ReplacedCall[] },
): Promise<void> {
  const stored: KeptCopy = {
    on,
    sheets: sheets.map(({ id, name }) => ({ id, name })),
    calls: calls.map(({ box, formula, put }) => ({ box, formula, put })),
    workings: plan.workings,
  };
  const kept = keeping(copyForm, stored, (all) => all);
  removeParts(
    context,
    parts.map(({ id }) => id),
  );
  const xml = addPart(context, kept.xml);
  await context.sync();
  if (!kept.isKept(xml.value))
    throw new WorkbookProblem(
      "The workbook did not keep the formulas as they were given. Save the workbook as an Excel workbook (.xlsx), then try again.",
    );
}

function writtenOf({ found, plan, sheets, parts }: Ready, calls: readonly ReplacedCall[]): CellsWritten {
  return { sheets, cells: cellsOf(found, calls), added: plan.workings, removed: null, parts };
}

/** The cells of calls one by one, in the order of the calls. */
function cellsOf(found: readonly CallOnSheet[], calls: readonly ReplacedCall[]): readonly PutCell[] {
  return calls.flatMap(({ box, formula, put }, at) =>
    put.flatMap((line, down) =>
      line.map((after, across) => ({
        sheetId: found[at]!.on.id,
        row: box.row + down,
        column: box.column + across,
        before: down === 0 && across === 0 ? formula : "",
        after,
        format: found[at]!.formats[down]![across]!,
        isFilled: false,
      })),
    ),
  );
}

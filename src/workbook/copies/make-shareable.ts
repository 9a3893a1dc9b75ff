import { checksum } from "../../model/book";
import { hasStop, note, stop } from "../../reading";
import type { Finding } from "../../reading";
import { asValues, callsOurs } from "../../sheets";
import type { ReplacedCall } from "../../sheets";
import type { ShareablePlan } from "../../sheets/ordinary";
import { freeName } from "../free-name";
import { readSheets } from "../marks";
import { NO_SHEETS_ADDED, WorkbookProblem } from "../problem";
import { addPart, copyForm, keeping, readParts, removeParts } from "../store";
import type { KeptCopy, KeptPart } from "../store";
import type { Step } from "../write";
import { addressOf } from "./address-of";
import { compare, isSameValue } from "./compare";
import { findCalls } from "./find-calls";
import type { CallOnSheet } from "./find-calls";
import { namedCells } from "./named-cells";
import { putCells } from "./put-cells";
import type { PutCell } from "./put-cells";
import type { Compared, MadeShareable, ShareableReview } from "./port";
import { readCells, valuesIn } from "./read-cells";
import type { ReadArea } from "./read-cells";
import { addWorkings, wayBackOf } from "./way-back";
import type { CellsWritten } from "./way-back";

const WORKINGS_NAME = "Ordinary workings";
/** What is shown by a formula of ours that has a final answer is a figure, a text, or one of these. */
const NOT_YET: ReadonlySet<unknown> = new Set([
  "#NAME?",
  "#BUSY!",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
  "#BLOCKED!",
  "#CONNECT!",
  "#UNKNOWN!",
]);

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
    throw new WorkbookProblem(
      "Formulas were changed since you looked at what would become of them. Look again. Nothing was changed.",
    );
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

interface Ready {
  readonly review: ShareableReview;
  readonly areas: readonly ReadArea[];
  readonly found: readonly CallOnSheet[];
  readonly plan: ShareablePlan;
  readonly parts: readonly KeptPart<KeptCopy>[];
  readonly sheets: CellsWritten["sheets"];
}

async function prepare(context: Excel.RequestContext): Promise<Ready> {
  const { protection, names } = context.workbook;
  protection.load("protected");
  names.load("items/name,items/formula");
  const sheets = await readSheets(context);
  const parts = await readParts(context, copyForm);
  const areas = await readCells(context, sheets, true);
  const found = await findCalls(context, areas);
  const calls = found.map(({ call }) => call);
  const { namesIn, planShareable } = await import(/* webpackChunkName: "twins" */ "../../sheets/ordinary");
  const workingsName = freeName(
    WORKINGS_NAME,
    sheets.map(({ name }) => name),
  );
  const plan = planShareable(calls, await namedCells(context, namesIn(calls)), workingsName);
  const findings = [
    ...(parts.length > 0 ? [stop(ALREADY)] : []),
    ...(found.length === 0 ? [stop(NONE)] : []),
    ...found.flatMap(unfinished).slice(0, 1),
    ...closedSheets(found),
    ...(plan.workings && protection.protected ? [stop(NO_SHEETS_ADDED)] : []),
    ...names.items
      .filter(({ formula }) => callsOurs(formula))
      .map(({ name }) =>
        note(
          `The name ${name} calls a function of Total Place. It is not changed: cells that use it show #NAME? without the add-in.`,
        ),
      ),
  ];
  const formulas = plan.calls.filter((call) => call.as === "formulas").length;
  return {
    review: {
      formulas,
      values: plan.calls.length - formulas,
      cells: plan.calls.reduce((sum, { box }) => sum + box.rows * box.columns, 0),
      sheets: [...new Set(plan.calls.map(({ box }) => box.sheet))],
      workings: plan.workings?.name ?? null,
      findings,
      basis: checksum(JSON.stringify([calls.map(({ box, formula }) => [box, formula]), hasStop(findings)])),
    },
    areas,
    found,
    plan,
    parts,
    sheets,
  };
}

const ALREADY =
  "This workbook is a shareable copy already. Choose “Restore live” first, then make it shareable again.";
const NONE = "No formula of this workbook calls a PLACE function: it can be shared as it is.";

function unfinished({ call: { box, values } }: CallOnSheet): readonly Finding[] {
  const shown = values[0]![0]!;
  if (!NOT_YET.has(shown)) return [];
  const address = addressOf(box);
  return [
    stop(
      `${address} shows ${String(shown)}, which is no answer yet. Put that right, then look again.`,
      address,
    ),
  ];
}

function closedSheets(found: readonly CallOnSheet[]): readonly Finding[] {
  const closed = new Set(found.filter(({ on }) => on.isProtected).map(({ on }) => on.name));
  return [...closed].map((name) =>
    stop(
      `Sheet "${name}" is protected, so its formulas cannot be replaced. Choose Review > Unprotect Sheet on it.`,
      name,
    ),
  );
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

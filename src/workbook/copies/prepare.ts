import { checksum } from "../../model/book";
import { hasStop, note, stop } from "../../reading";
import type { Finding } from "../../reading";
import { callsOurs } from "../../sheets";
import type { ShareablePlan } from "../../sheets/ordinary";
import { freeName } from "../free-name";
import { readSheets } from "../marks";
import { NO_SHEETS_ADDED } from "../problem";
import { copyForm, readParts } from "../store";
import type { KeptCopy, KeptPart } from "../store";
import { addressOf } from "./address-of";
import { findCalls } from "./find-calls";
import type { CallOnSheet } from "./find-calls";
import { namedCells } from "./named-cells";
import type { ShareableReview } from "./port";
import { readCells } from "./read-cells";
import type { ReadArea } from "./read-cells";
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

/** What making a workbook shareable was found to do, and what it takes to do it. */
export interface Ready {
  readonly review: ShareableReview;
  readonly areas: readonly ReadArea[];
  readonly found: readonly CallOnSheet[];
  readonly plan: ShareablePlan;
  readonly parts: readonly KeptPart<KeptCopy>[];
  readonly sheets: CellsWritten["sheets"];
}

/** Finds it. Changes nothing. */
export async function prepare(context: Excel.RequestContext): Promise<Ready> {
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

import { literalText } from "../../formula";
import type { SheetBox } from "../../formula";
import type { PlannedSheet } from "../draft";
import type { ValueCells } from "../value";
import type { Sources, WorkingsCells } from "../workings";
import { putWorthOfAgencies } from "./appraisal";
import type { WorthCells } from "./appraisal";
import { putBridge, putCashable } from "./bridge";
import type { BridgeCells } from "./bridge";
import { beginYears } from "./begin";
import { putFunds } from "./funds";
import type { FundLines } from "./funds";
import { drawYears } from "./pictures";
import { putLines } from "./lines";
import type { AgencyLines } from "./lines";
import { putPlace } from "./place";
import type { PlaceLines } from "./place";
import type { Sheet } from "./sheet";
import { putTaken } from "./taken";
import type { Taken } from "./taken";
import { putWaterfall } from "./waterfall";
import type { WaterfallCells } from "./waterfall";
import { hasWhitehall, putWithoutWhitehall } from "./whitehall";
import type { WithoutWhitehall } from "./whitehall";

export interface YearsCells {
  /** What the scenario shown and the one compared with are called. */
  readonly name: SheetBox;
  readonly comparedName: SheetBox;
  /** Their numbers. */
  readonly number: SheetBox;
  readonly comparedNumber: SheetBox;
  readonly years: SheetBox;
  readonly place: PlaceLines;
  readonly funds: FundLines;
  readonly lines: AgencyLines;
  /** A row an agency. */
  readonly appraisal: WorthCells;
  readonly bridge: BridgeCells;
  /** A row a proposal: the part that is not in the partners' plans already. */
  readonly notInPlan: SheetBox;
  /** What it takes from the workings of the scenario shown. */
  readonly taken: Taken;
  /** A row a proposal, from the year before the model on: what of its saving leaves the budgets of the place, in cash. */
  readonly cashable: SheetBox;
  /** From gross to cashable, in the year chosen. */
  readonly waterfall: WaterfallCells;
  /** Null where nothing waits for Whitehall. */
  readonly withoutWhitehall: WithoutWhitehall | null;
}

/** The scenario that is shown, by agency, fund and year, beside the one that it is compared with. */
export function writeYears(
  name: string,
  sources: Sources,
  workings: WorkingsCells,
  value: ValueCells,
): { readonly sheet: PlannedSheet; readonly cells: YearsCells } {
  const begin = (): Sheet => beginYears(name, sources, workings, value);
  // What is taken from the workings is below all that is made of it. Where that is, planning the rest says; it is planned again to name it.
  const first = begin();
  putParts(first, value, takenAt(begin(), 0));
  const on = begin();
  const cells = putParts(on, value, takenAt(begin(), nextRow(first)));
  putTaken(on);
  return { sheet: on.draft.finished(), cells };
}

/** Where what is taken from the workings is, if it begins in a row; of a sheet that is given up. */
function takenAt(on: Sheet, row: number): Taken {
  on.draft.block(Math.max(0, row - nextRow(on)), 1);
  return putTaken(on);
}

function nextRow({ draft }: Sheet): number {
  return draft.block(0, 1).row;
}

function putParts(on: Sheet, value: ValueCells, taken: Taken): YearsCells {
  const { sources, shown, compared, years } = on;
  const agencies = sources.book.place.agencies.map(({ id }) => literalText(id));
  const charts = on.draft.chartRows(2 * agencies.length);
  const place = putPlace(on, value, taken);
  const lines = putLines(on, agencies, taken);
  const appraisal = putWorthOfAgencies(on, lines);
  const bridge = putBridge(on, agencies, taken);
  const funds = putFunds(on, lines, place);
  const cashable = putCashable(on, taken);
  drawYears(on, charts, place, appraisal);
  return {
    name: shown.name,
    comparedName: compared.name,
    number: shown.number,
    comparedNumber: compared.number,
    years,
    place,
    funds,
    lines,
    appraisal,
    bridge,
    taken,
    notInPlan: on.workings.proposals.notInPlan,
    cashable,
    waterfall: putWaterfall(on, taken, cashable),
    withoutWhitehall: hasWhitehall(sources.book) ? putWithoutWhitehall(on, taken, taken.worth) : null,
  };
}

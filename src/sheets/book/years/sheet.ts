import type { SheetBox } from "../../../formula";
import type { SheetDraft } from "../../draft";
import type { Sources, WorkingsCells } from "../workings";
import type { Fetching } from "./fetch";

/** What the parts of the sheet are written with. */
export interface Sheet {
  readonly draft: SheetDraft;
  readonly sources: Sources;
  readonly workings: WorkingsCells;
  /** The year before the model first. */
  readonly years: SheetBox;
  readonly fetching: Fetching;
  readonly money: string;
}

/** What the agencies save and pay in the scenario shown, by year, in cash: a row an agency in each block. */
export interface AgencyLines {
  readonly saving: SheetBox;
  readonly cashable: SheetBox;
  readonly oneOff: SheetBox;
  readonly running: SheetBox;
  readonly capital: SheetBox;
  /** Running total of cashable saving less cost. */
  readonly cumulative: SheetBox;
  /** Running totals, real, of saving less cost and of cashable saving less cost. */
  readonly totalNet: SheetBox;
  readonly totalCashNet: SheetBox;
}

import type { SheetBox } from "../../formula";
import type { CellContent, SheetDraft } from "../draft";
import { byYear, labelledRows, ofModel, putFigures } from "../cells";
import type { Sources, WorkingsCells } from "../workings";
import type { Chosen } from "./chosen";

/** What the parts of the sheet are written with. */
export interface Sheet {
  readonly draft: SheetDraft;
  readonly sources: Sources;
  readonly workings: WorkingsCells;
  /** The year before the model first. */
  readonly years: SheetBox;
  readonly shown: Chosen;
  readonly compared: Chosen;
  readonly money: string;
}

/** Puts sums by year of the model, a row a label, below a heading. */
export function putByYear(
  { draft, years, money }: Sheet,
  title: string,
  labels: readonly CellContent[],
  formula: (row: number, year: number) => string,
): SheetBox {
  const rows = labelledRows(draft, years, title, labels);
  return putFigures(draft, byYear(rows, ofModel(years)), money, formula);
}

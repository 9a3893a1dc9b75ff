import type { SheetBox } from "../../formula";
import { across, column, range, upToYearInRow, wholeYear, yearAcross } from "../cells";
import { areOneOff, areRunning, leaving, shareOf, sharesOfAgency } from "../workings";
import type { Shares } from "../workings";
import { putByYear } from "./sheet";
import type { Sheet } from "./sheet";
import type { Taken } from "./taken";

/** What the agencies save and pay in the scenario shown, by year, in cash: a row an agency in each block. */
export interface AgencyLines {
  readonly saving: SheetBox;
  readonly cashable: SheetBox;
  readonly oneOff: SheetBox;
  readonly running: SheetBox;
  /** Running total of cashable saving less cost. */
  readonly cumulative: SheetBox;
}

export function putLines(on: Sheet, agencies: readonly string[], taken: Taken): AgencyLines {
  const { draft, workings, sources } = on;
  const { growth, costs } = taken;
  const lines = workings.costs;
  draft.titled("What each body saves and pays");
  const put = (title: string, formula: (agency: number, year: number) => string): SheetBox =>
    putByYear(on, title, agencies, formula);
  const cost = (weight: string) => (agency: number, year: number) =>
    `SUMPRODUCT(${wholeYear(costs, year)}*${range(column(sources.costs.pays, agency))}*${weight})`;
  const first = {
    saving: put("Saving", (agency, year) => {
      const share = shareOf(sharesIn(on, agency));
      return `SUMPRODUCT(${wholeYear(growth, year + 1)}*${wholeYear(taken.saving, year + 1)}*${share})`;
    }),
    cashable: put("Cashable saving", (agency, year) => `SUMPRODUCT(${leavingIn(on, taken, agency, year)})`),
    oneOff: put("One-off cost", cost(areOneOff(lines))),
    running: put("Running cost", cost(areRunning(lines))),
  };
  const cumulative = put("Running total of cashable saving less cost", (agency, year) =>
    [first.cashable, first.oneOff, first.running]
      .map((block) => `SUM(${upToYearInRow(block, agency, year)})`)
      .join("-"),
  );
  return { ...first, cumulative };
}

/** What of the savings leaves an agency's budget in a year, in cash, by proposal. */
export function leavingIn(on: Sheet, taken: Taken, agency: number, year: number): string {
  const left = leaving(sharesIn(on, agency), yearAcross(taken.saving, year + 1), across(taken.cashable));
  return `${yearAcross(taken.growth, year + 1)}*${left}`;
}

function sharesIn({ workings: { proposals } }: Sheet, agency: number): Shares<string> {
  return sharesOfAgency(proposals, agency, across);
}

import type { SheetBox } from "../../../formula";
import { cellAt, column, inRow, inYear, oneCell, range, wholeYear } from "../cells";
import { leaving, shareOf, sharesOfAgency } from "../workings";
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
  readonly capital: SheetBox;
  /** Running total of cashable saving less cost. */
  readonly cumulative: SheetBox;
  /** Running totals, real, of saving less cost and of cashable saving less cost. */
  readonly totalNet: SheetBox;
  readonly totalCashNet: SheetBox;
}

export function putLines(on: Sheet, agencies: readonly string[], taken: Taken): AgencyLines {
  const { draft, workings, sources } = on;
  const { growth, costs } = taken;
  const lines = workings.costs;
  draft.titled("What each agency saves and pays");
  const put = (title: string, formula: (agency: number, year: number) => string): SheetBox =>
    putByYear(on, title, agencies, formula);
  const cost = (weight: string) => (agency: number, year: number) =>
    `SUMPRODUCT(${wholeYear(costs, year)}*${range(column(sources.costs.pays, agency))}*${weight})`;
  const first = {
    saving: put("Saving", (agency, year) => {
      const share = shareOf(sharesIn(on, taken, agency));
      return `SUMPRODUCT(${wholeYear(growth, year + 1)}*${wholeYear(taken.saving, year + 1)}*${share})`;
    }),
    cashable: put("Cashable saving", (agency, year) => `SUMPRODUCT(${leavingIn(on, taken, agency, year)})`),
    oneOff: put("One-off cost", cost(range(lines.isOneOff))),
    running: put("Running cost", cost(`(1-${range(lines.isOneOff)})`)),
    capital: put("Of the cost, capital", cost(range(lines.isCapital))),
  };
  return { ...first, ...putTotals(put, first, taken.inflation) };
}

/** What of the savings leaves an agency's budget in a year, in cash, by proposal. */
export function leavingIn(on: Sheet, taken: Taken, agency: number, year: number): string {
  const left = leaving(sharesIn(on, taken, agency), wholeYear(taken.saving, year + 1), range(taken.cashable));
  return `${wholeYear(taken.growth, year + 1)}*${left}`;
}

function sharesIn({ workings: { proposals } }: Sheet, { step }: Taken, agency: number): Shares<string> {
  return sharesOfAgency({ ...proposals, step }, agency, range);
}

type Sums = Pick<AgencyLines, "saving" | "cashable" | "oneOff" | "running">;

function putTotals(
  put: (title: string, formula: (agency: number, year: number) => string) => SheetBox,
  { saving, cashable, oneOff, running }: Sums,
  inflation: SheetBox,
): Pick<AgencyLines, "cumulative" | "totalNet" | "totalCashNet"> {
  const upTo = (block: SheetBox, agency: number, year: number): string =>
    `${inRow(block, agency)}:${cellAt(block, agency, year)}`;
  const real = (block: SheetBox) => (agency: number, year: number) => {
    const [sum, once, yearly] = [block, oneOff, running].map((each) => upTo(each, agency, year));
    const prices = `${oneCell(inflation)}:${inYear(inflation, year)}`;
    return `SUMPRODUCT((${sum}-${once}-${yearly})/${prices})`;
  };
  return {
    cumulative: put("Running total of cashable saving less cost", (agency, year) =>
      [cashable, oneOff, running].map((block) => `SUM(${upTo(block, agency, year)})`).join("-"),
    ),
    totalNet: put("Running total of saving less cost, real", real(saving)),
    totalCashNet: put("Running total of cashable saving less cost, real", real(cashable)),
  };
}

import type { SheetBox } from "../../formula";
import { WHOLE_FORMAT } from "../draft";
import {
  figures,
  inRow,
  layColumns,
  ofModel,
  oneCell,
  putFigures,
  putNames,
  range,
  text,
  wholeRow,
} from "../cells";
import {
  lastBelow,
  measureColumns,
  peakFunding,
  peakYear,
  putWorth,
  repaidIn,
  surplusFrom,
  WORTH_MEASURES,
} from "../value";
import type { AgencyLines } from "./lines";
import type { Sheet } from "./sheet";

/** What it is worth to each agency, a row an agency. */
export type WorthCells = ReturnType<typeof layOut>;

/** What the scenario shown is worth to each agency, and how the one compared with differs. */
export function putWorthOfAgencies(on: Sheet, lines: AgencyLines): WorthCells {
  const { draft, workings, money, shown, compared } = on;
  draft.titled(
    "What it is worth to each body",
    "Empty: there is no such figure. Peaks do not add up to the place's",
  );
  const cells = layOut(on);
  const { present } = workings.bands[0]!;
  const taken = (chosen: typeof shown, part: keyof typeof present, here: SheetBox) => (at: number) =>
    chosen.fromWorkings.same(present[part], here)(at, 0);
  putWorth(draft, cells, money, {
    pvSaving: taken(shown, "saving", cells.pvSaving),
    pvCashable: taken(shown, "cashable", cells.pvCashable),
    pvCost: taken(shown, "cost", cells.pvCost),
  });
  putPeaks(on, cells, lines);
  const cell = (key: keyof WorthCells, at: number): string => inRow(cells[key], at);
  const other = (key: "comparedNpv" | "comparedCashNpv", saving: "saving" | "cashable"): void => {
    putFigures(
      draft,
      cells[key],
      money,
      (at) => `${taken(compared, saving, cells[key])(at)}-${taken(compared, "cost", cells[key])(at)}`,
    );
  };
  other("comparedNpv", "saving");
  other("comparedCashNpv", "cashable");
  putFigures(draft, cells.differenceNpv, money, (at) => `${cell("comparedNpv", at)}-${cell("npv", at)}`);
  putFigures(
    draft,
    cells.differenceCashNpv,
    money,
    (at) => `${cell("comparedCashNpv", at)}-${cell("cashNpv", at)}`,
  );
  return cells;
}

function layOut({ draft, sources }: Sheet) {
  const { agencies } = sources.book.place;
  const cells = layColumns(draft, agencies.length, {
    name: text("Body"),
    ...measureColumns(WORTH_MEASURES),
    peakFunding: figures("Most money to be found"),
    peakYear: figures("In the year"),
    repaidIn: figures("Repaid in the year"),
    reserveLeft: figures("The reserve named for it, less that money"),
    surplusFrom: figures("No money to be found from"),
    belowYear: figures("Last year below 0"),
    comparedNpv: figures("Compared with: net present value"),
    comparedCashNpv: figures("Compared with: cashable only"),
    differenceNpv: figures("Difference: net present value"),
    differenceCashNpv: figures("Difference: cashable only"),
  });
  putNames(
    draft,
    cells.name,
    agencies.map(({ id }) => id),
  );
  return cells;
}

/** The most money that each agency has to find, when, and from when on it has to find none. */
function putPeaks({ draft, sources, years, money }: Sheet, cells: WorthCells, lines: AgencyLines): void {
  const model = ofModel(years);
  const put = (key: keyof WorthCells, format: string, formula: (at: number) => string): SheetBox =>
    putFigures(draft, cells[key], format, formula);
  const cashNet = (at: number): string =>
    [lines.cashable, lines.oneOff, lines.running].map((block) => wholeRow(block, at)).join("-");
  const total = (at: number): string => wholeRow(lines.cumulative, at);
  put("belowYear", WHOLE_FORMAT, (at) => lastBelow(`(${cashNet(at)})`, range(model), oneCell(years)));
  put("peakFunding", money, (at) => peakFunding(total(at)));
  put("peakYear", WHOLE_FORMAT, (at) => peakYear(total(at), inRow(cells.peakFunding, at), range(model)));
  put("repaidIn", WHOLE_FORMAT, (at) => repaidIn(total(at), inRow(cells.peakFunding, at), model));
  put("reserveLeft", money, (at) => {
    const reserve = inRow(sources.place.reserves, at);
    return `IF(${reserve}="","",${reserve}-${inRow(cells.peakFunding, at)})`;
  });
  put("surplusFrom", WHOLE_FORMAT, (at) => surplusFrom(inRow(cells.belowYear, at), model));
}

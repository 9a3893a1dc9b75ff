import { literalText } from "../../../formula";
import type { SheetBox } from "../../../formula";
import { columnOfCells, VALUE_FORMAT, WHOLE_FORMAT } from "../../draft";
import { figures, filled, inRow, layColumns, ofModel, oneCell, range, text, wholeRow } from "../cells";
import { lastBelow, MEASURES, payback, peakFunding, peakYear, ratio, surplusFrom } from "../value";
import type { Measure } from "../value";
import type { AgencyLines, Sheet } from "./sheet";

/** By measure, a row an agency. */
export type AgencyAppraisal = { readonly [Each in Measure]: SheetBox };

/** What the scenario shown is worth to each agency. */
export function putAppraisal(
  { draft, sources, workings, years: all, fetching, money }: Sheet,
  lines: AgencyLines,
): AgencyAppraisal {
  const { agencies } = sources.book.place;
  draft.titled("What it is worth to each agency", "Empty: there is no such figure");
  const cells = layColumns(draft, agencies.length, {
    agency: text("Agency"),
    ...(Object.fromEntries(MEASURES.map(([measure, title]) => [measure, figures(title)])) as {
      readonly [Each in Measure]: ReturnType<typeof figures>;
    }),
    belowNet: figures("Last year below 0"),
    belowCashNet: figures("in cash"),
    belowYear: figures("in a year"),
  });
  draft.put(cells.agency, columnOfCells(agencies.map(({ id }) => literalText(id))), { style: "label" });
  const put = (key: keyof typeof cells, formula: (agency: number) => string, format = money): void =>
    draft.put(
      cells[key],
      filled(cells[key], (at) => `=${formula(at)}`),
      { style: "figure", format },
    );
  const mine = (key: keyof typeof cells, at: number): string => inRow(cells[key], at);
  const { present } = workings.bands[0]!;
  put("pvSaving", (at) => fetching.same(present.saving, cells.pvSaving)(at, 0));
  put("pvCashable", (at) => fetching.same(present.cashable, cells.pvCashable)(at, 0));
  put("pvCost", (at) => fetching.same(present.cost, cells.pvCost)(at, 0));
  put("npv", (at) => `${mine("pvSaving", at)}-${mine("pvCost", at)}`);
  put("cashNpv", (at) => `${mine("pvCashable", at)}-${mine("pvCost", at)}`);
  put("bcr", (at) => ratio(mine("pvSaving", at), mine("pvCost", at)), VALUE_FORMAT);
  put("cashBcr", (at) => ratio(mine("pvCashable", at), mine("pvCost", at)), VALUE_FORMAT);
  const years = ofModel(all);
  const below = (line: string): string => lastBelow(line, range(years), oneCell(all));
  put("belowNet", (at) => below(wholeRow(lines.totalNet, at)), WHOLE_FORMAT);
  put("belowCashNet", (at) => below(wholeRow(lines.totalCashNet, at)), WHOLE_FORMAT);
  put(
    "belowYear",
    (at) =>
      below(`${wholeRow(lines.cashable, at)}-${wholeRow(lines.oneOff, at)}-${wholeRow(lines.running, at)}`),
    WHOLE_FORMAT,
  );
  put(
    "payback",
    (at) => payback(wholeRow(lines.totalNet, at), mine("belowNet", at), years.columns),
    VALUE_FORMAT,
  );
  put(
    "cashPayback",
    (at) => payback(wholeRow(lines.totalCashNet, at), mine("belowCashNet", at), years.columns),
    VALUE_FORMAT,
  );
  const total = (at: number): string => wholeRow(lines.cumulative, at);
  put("peakFunding", (at) => peakFunding(total(at)));
  put("peakYear", (at) => peakYear(total(at), mine("peakFunding", at), range(years)), WHOLE_FORMAT);
  put("surplusFrom", (at) => surplusFrom(mine("belowYear", at), years), WHOLE_FORMAT);
  return cells;
}

import { part } from "../../formula";
import type { SheetBox } from "../../formula";
import { WHOLE_FORMAT } from "../draft";
import {
  figures,
  inRow,
  layColumns,
  oneCell,
  ofModel,
  putFigures,
  putLabels,
  putNames,
  range,
  text,
  upToYearInRow,
  wholeRow,
  wholeYear,
} from "../cells";
import type { Sheet } from "./sheet";
import type { Taken } from "./taken";

/** From what a proposal would save to what leaves the budgets of the place, in one year, in cash: a row a proposal. */
export interface WaterfallCells {
  readonly gross: SheetBox;
  readonly evidence: SheetBox;
  readonly notAchievable: SheetBox;
  readonly overlap: SheetBox;
  readonly notCashable: SheetBox;
  readonly cashable: SheetBox;
  /** The columns above, all proposals together. */
  readonly totals: SheetBox;
  /** What the columns are of, and as they are drawn: a row with what is left after each, above it the totals. */
  readonly drawn: { readonly steps: SheetBox; readonly pieces: SheetBox };
  /** The position of the year among those of the model. */
  readonly position: SheetBox;
}

export function putWaterfall(on: Sheet, taken: Taken, cashable: SheetBox): WaterfallCells {
  const { draft, sources, workings, money, shown } = on;
  const { order, scenarios } = sources;
  const own = workings.proposals;
  draft.titled(
    "From gross to cashable",
    "The place's part in cash, of the scenario shown, in the year chosen on the sheet Scenarios for budget gaps",
  );
  const { year, position } = putYear(on);
  const table = layColumns(draft, order.length + 2, {
    name: text("Proposal"),
    full: figures("As the register has it"),
    gross: figures("Gross, where on"),
    evidence: figures("Weak evidence"),
    notAchievable: figures("Not achievable"),
    overlap: figures("Overlap"),
    notCashable: figures("Not cashable"),
    cashable: figures("Cashable"),
  });
  const rows = <Key extends keyof typeof table>(key: Key): SheetBox =>
    part(table[key], 0, 0, order.length, 1);
  putNames(draft, rows("name"), order);
  const put = (key: keyof typeof table, formula: (at: number) => string): SheetBox =>
    putFigures(draft, rows(key), money, formula);
  const mine = (key: keyof typeof table, at: number): string => inRow(table[key], at);
  const then = (block: SheetBox, at: number): string => `INDEX(${wholeRow(block, at)},${oneCell(position)})`;
  const chosen = (block: SheetBox, at: number): string =>
    `INDEX(${wholeRow(block, at)},${oneCell(shown.number)})`;
  const set = (field: "optimism" | "achievable" | "savingFactor", at: number, otherwise: string): string => {
    const anew = chosen(scenarios.set[field], at);
    return `IF(${anew}="",${otherwise},${anew})`;
  };
  put("full", (at) => {
    const since = `${oneCell(year)}-${inRow(taken.start, at)}`;
    const value = `INDEX(${wholeRow(own.values, at)},MIN(${since}+1,${inRow(own.count, at)}))`;
    const grown = `${then(ofModel(taken.growth), at)}*${inRow(own.placeShare, at)}`;
    return `IF(OR(${since}<0,${since}>=${inRow(own.ends, at)}),0,${value}*${grown})`;
  });
  const saving = (at: number): string =>
    `${then(ofModel(taken.saving), at)}*${then(ofModel(taken.growth), at)}*${inRow(own.placeShare, at)}`;
  const factorOf = shown.fromWorkings.same(workings.bands[0]!.factorOf, rows("overlap"));
  const cells = {
    gross: put(
      "gross",
      (at) => `${mine("full", at)}*${chosen(scenarios.on, at)}*${set("savingFactor", at, "1")}`,
    ),
    evidence: put("evidence", (at) => `${mine("gross", at)}*${set("optimism", at, inRow(own.optimism, at))}`),
    notAchievable: put("notAchievable", (at) => {
      const left = `(${mine("gross", at)}-${mine("evidence", at)})`;
      return `${left}*(1-${set("achievable", at, `INDEX(${range(sources.register.achievable)},${inRow(own.position, at)})`)})`;
    }),
    overlap: put("overlap", (at) => `ROUND(${mine("full", at)}*${factorOf(at, 0)}-${saving(at)},9)`),
    notCashable: put("notCashable", (at) => `${saving(at)}-${mine("cashable", at)}`),
    cashable: put("cashable", (at) => then(ofModel(cashable), at)),
  };
  const last = (box: SheetBox, line: number): SheetBox => part(box, order.length + line, 0, 1, 1);
  putLabels(draft, last(table.name, 0), ["Left after it, as drawn"]);
  putLabels(draft, last(table.name, 1), ["All proposals"]);
  const columns = Object.keys(cells).length;
  const totals = { ...last(table.gross, 1), columns };
  putLeft(draft, { ...last(table.gross, 0), columns }, totals, money);
  putFigures(draft, totals, money, (_, at) => `SUM(${wholeYear(cells.gross, at)})`);
  const left = { ...last(table.gross, 0), columns };
  const drawn = { steps: { ...left, row: table.name.row - 1 }, pieces: { ...left, rows: 2 } };
  return { ...cells, totals, drawn, position };
}

/**
 * What is taken off hangs below what was left before it, so that it stands on what is left after it; the first and the last stand on 0. Where
 * something is below 0, all does: Excel stacks what is above and what is below apart. An empty first cell would have Excel take figures for names.
 */
function putLeft(draft: Sheet["draft"], box: SheetBox, totals: SheetBox, money: string): void {
  const between = { ...box, column: box.column + 1, columns: box.columns - 2 };
  for (const end of [part(box, 0, 0), part(box, 0, box.columns - 1)]) {
    draft.put(end, [[0]], { style: "figure", format: money });
  }
  putFigures(draft, between, money, (_, at) => {
    const left = `${oneCell(totals)}-SUM(${upToYearInRow({ ...totals, column: totals.column + 1 }, 0, at)})`;
    return `IF(MIN(${wholeRow(totals, 0)})<0,0,${left})`;
  });
}

/** The year that was chosen, and its position among those of the model. */
function putYear({ draft, sources, years }: Sheet): Readonly<Record<"year" | "position", SheetBox>> {
  const rows = draft.block(2, 2);
  putLabels(draft, rows, ["Year", "Its number"]);
  const [year, position] = [part(rows, 0, 1), part(rows, 1, 1)];
  putFigures(draft, year, WHOLE_FORMAT, () => oneCell(sources.scenarios.gapYear));
  putFigures(draft, position, WHOLE_FORMAT, () => `MATCH(${oneCell(year)},${range(ofModel(years))},0)`);
  return { year, position };
}

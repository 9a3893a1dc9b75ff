import { downTo, literalText, part } from "../../formula";
import type { SheetBox } from "../../formula";
import type { Book } from "../../model/book";
import { WHOLE_FORMAT } from "../draft";
import {
  across,
  above,
  byYear,
  cellAt,
  column,
  figures,
  inRow,
  inYear,
  labelledRows,
  layColumns,
  putFigures,
  range,
  text,
  upToYearInRow,
  wholeRow,
  wholeYear,
  yearAcross,
} from "../cells";
import { measureColumns, putWorth, WORTH_MEASURES } from "../value";
import type { WorthMeasure } from "../value";
import { areOneOff, areRunning, leaving, named, WHITEHALL } from "../workings";
import { putByYear } from "./sheet";
import type { Sheet } from "./sheet";
import type { Taken } from "./taken";

/** What remains for the place of the scenario shown where Whitehall does nothing. */
export interface WithoutWhitehall {
  readonly saving: SheetBox;
  readonly cashable: SheetBox;
  readonly oneOff: SheetBox;
  readonly running: SheetBox;
  readonly cashNet: SheetBox;
  readonly cumulative: SheetBox;
  readonly worth: Readonly<Record<WorthMeasure, SheetBox>>;
}

/** Whether anything waits for Whitehall: otherwise what remains without it is all of it. */
export function hasWhitehall({ proposals }: Book): boolean {
  return proposals.some(({ actor }) => actor === "whitehall");
}

/**
 * The scenario shown with the proposals off that Whitehall must bring about, and those that need one of them. Others save more where
 * those came before them, so that overlap is worked out anew.
 */
export function putWithoutWhitehall(on: Sheet, taken: Taken, worth: SheetBox): WithoutWhitehall {
  on.draft.titled(
    "The scenario shown, without Whitehall",
    "Proposals that Whitehall must bring about are off, and those that need one of them",
  );
  const { stays, saving } = putSaving(on, taken);
  const { workings, draft, money } = on;
  const { proposals, ofPlace, costs: lines } = workings;
  const kept = putKeptCosts(on, stays);
  const put = (title: string, formula: (year: number) => string): SheetBox =>
    putByYear(on, "The place, in cash", [title], (_, year) => formula(year));
  const grown = (year: number): string => wholeYear(taken.growth, year + 1);
  const cost = (weight: string) => (year: number) =>
    `SUMPRODUCT(${wholeYear(taken.costs, year)}*${range(lines.placePays)}*${range(kept)}*${weight})`;
  const first = {
    saving: put(
      "Saving",
      (year) => `SUMPRODUCT(${grown(year)}*${wholeYear(saving, year + 1)}*${range(proposals.placeShare)})`,
    ),
    cashable: put("Cashable saving", (year) => {
      const shares = named(proposals, across);
      const left = leaving(shares, yearAcross(saving, year + 1), across(taken.cashable));
      return `SUMPRODUCT(${yearAcross(taken.growth, year + 1)}*${across(ofPlace)}*${left})`;
    }),
    oneOff: put("One-off cost", cost(areOneOff(lines))),
    running: put("Running cost", cost(areRunning(lines))),
  };
  const cell = (box: SheetBox, year: number): string => cellAt(box, 0, year);
  const cashNet = put(
    "Cashable saving less cost",
    (year) => `${cell(first.cashable, year)}-${cell(first.oneOff, year)}-${cell(first.running, year)}`,
  );
  const cumulative = put("Running total of that", (year) => `SUM(${upToYearInRow(cashNet, 0, year)})`);
  const { label, ...cells } = layColumns(draft, 1, { label: text(""), ...measureColumns(WORTH_MEASURES) });
  draft.put(label, [["What remains is worth"]], { style: "label" });
  const present = (line: string) => () => `SUMPRODUCT(${line}*${range(worth)})`;
  putWorth(draft, cells, money, {
    pvSaving: present(wholeRow(first.saving, 0)),
    pvCashable: present(wholeRow(first.cashable, 0)),
    pvCost: present(`(${wholeRow(first.oneOff, 0)}+${wholeRow(first.running, 0)})`),
  });
  return { ...first, cashNet, cumulative, worth: cells };
}

/** Who stays, and what each saves then: its own share of what those above it leave. */
function putSaving(
  { draft, sources, workings, years, shown, money }: Sheet,
  { start }: Taken,
): { readonly stays: SheetBox; readonly saving: SheetBox } {
  const own = workings.proposals;
  const rows = labelledRows(
    draft,
    years,
    "Saving after overlap, in the price year's prices",
    sources.order.map((id) => literalText(id)),
    "Not Whitehall's",
    "Stays",
    "Factor",
  );
  const isOther = putFigures(draft, column(rows, 1), WHOLE_FORMAT, (at) => {
    return `IF(${inRow(own.actor, at)}=${WHITEHALL},0,1)`;
  });
  const needed = neededBy(sources.book);
  const stays = putFigures(draft, column(rows, 2), WHOLE_FORMAT, (at) => {
    const others = needed.get(sources.order[at]!)!.map((id) => sources.order.indexOf(id));
    return [at, ...others].map((each) => inRow(isOther, each)).join("*");
  });
  const factor = column(rows, 3);
  putFigures(draft, factor, "0.0000", (at) => {
    return `${shown.fromWorkings.same(workings.bands[0]!.factorOf, factor)(at, 0)}*${inRow(stays, at)}`;
  });
  const box = byYear(rows, years);
  const saving = putFigures(draft, box, money, (at, year) => {
    const since = `${inYear(years, year)}-${inRow(start, at)}`;
    const value = `INDEX(${wholeRow(own.values, at)},MIN(${since}+1,${inRow(own.count, at)}))`;
    // From the row of headings on, so that the first proposal has something above it.
    const groups = downTo(part(own.group, -1, 0, at + 1));
    const before = `SUMIFS(${above(box, at, year)},${groups},${inRow(own.group, at)})`;
    const left = `(1-${before}/${inRow(own.base, at)})`;
    return `IF(OR(${since}<0,${since}>=${inRow(own.ends, at)}),0,${inRow(factor, at)}*${value}*${left})`;
  });
  return { stays, saving };
}

/** By cost line, 1 where its proposal stays. */
function putKeptCosts({ draft, workings }: Sheet, stays: SheetBox): SheetBox {
  const { name, proposal } = workings.costs;
  const cells = layColumns(draft, name.rows, { name: text("Cost line"), stays: figures("Stays") });
  putFigures(draft, cells.name, "General", (at) => inRow(name, at), "label");
  return putFigures(
    draft,
    cells.stays,
    WHOLE_FORMAT,
    (at) => `INDEX(${range(stays)},${inRow(proposal, at)})`,
  );
}

/** By proposal, those that it needs, and those that these need. */
function neededBy({ proposals }: Book): ReadonlyMap<string, readonly string[]> {
  const direct = new Map(proposals.map(({ id, requires }) => [id, requires]));
  const all = (id: string, found: Set<string>): Set<string> => {
    for (const other of direct.get(id) ?? []) {
      if (found.has(other)) continue;
      found.add(other);
      all(other, found);
    }
    return found;
  };
  return new Map(proposals.map(({ id }) => [id, [...all(id, new Set())].filter((other) => other !== id)]));
}

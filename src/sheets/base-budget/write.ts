import { acrossTo, literalText, part } from "../../formula";
import type { SheetBox } from "../../formula";
import type { BaseBudget, BaseBudgetLine, Book } from "../../model/book";
import { draftSheet, HEAD_ROWS, moneyFormat, SHARE_FORMAT } from "../draft";
import type { Allowed, PlannedSheet, SheetDraft } from "../draft";
import {
  byYear,
  cellAt,
  figures,
  inRow,
  labelledRows,
  layColumns,
  oneCell,
  putFigures,
  putInputs,
  putLabels,
  putYears,
  text,
  wholeRow,
} from "../cells";
import type { PlaceCells } from "../place";

/** Where the sheet holds what an agency would spend and could spend; a row an agency, a column a year of the model. */
export interface BaseBudgetCells {
  readonly inputs: BudgetInputs;
  readonly budget: SheetBox;
  readonly funding: SheetBox;
  /** What is typed in place of budget less funding, in all years of an agency; a row that is empty: nothing. */
  readonly typed: SheetBox;
  /** Positive where money is short. */
  readonly gap: SheetBox;
}

type Figure = Exclude<keyof BaseBudgetLine, "agency">;
type BudgetInputs = Readonly<Record<Figure, SheetBox>>;

/** No purse halves or doubles every year. */
const GROWTH: Allowed = { kind: "decimal", least: -0.5, most: 1 };

/** What would be spent otherwise, what there is to spend, and the gap between the two, agency by agency. */
export function writeBaseBudget(
  name: string,
  book: Book,
  lines: BaseBudget,
  cellsOfPlace: PlaceCells,
): { readonly sheet: PlannedSheet; readonly cells: BaseBudgetCells } {
  const { place } = book;
  const draft = draftSheet({
    key: "base",
    name,
    purpose: "What each body would spend, what it has, and its gap before the proposals",
    title: "Base budget",
    opening: [
      [
        "note",
        "In cash. The gap is budget less funding. Where a body's gap is typed in any year, what is typed counts in all years instead. A saving in one fund closes no other's gap.",
      ],
      ["input", "An input"],
    ],
    widths: [210, 100, 100, 90],
    frozen: { rows: HEAD_ROWS + 1, columns: 1 },
  });
  const number = (cells: SheetBox, row: number, year: number): string =>
    `COLUMNS(${acrossTo(part(cells, row, 0, 1, year + 1))})`;
  const years = putYears(draft, 1, place.years, (year, cells) => {
    return `${oneCell(cellsOfPlace.firstYear)}-1+${number(cells, 0, year)}`;
  });
  const inputs = putInputsOf(draft, book, lines, cellsOfPlace);
  const ids = place.agencies.map(({ id }) => literalText(id));
  const block = (title: string): SheetBox => byYear(labelledRows(draft, years, title, ids), years);
  const money = moneyFormat(place.unit);
  const grown = (title: string, first: SheetBox, ...growth: readonly SheetBox[]): SheetBox => {
    const box = block(title);
    return putFigures(draft, box, money, (at, year) => {
      const rate = growth.map((each) => inRow(each, at)).join("+");
      return `${inRow(first, at)}*(1+${rate})^(${number(box, at, year)}-1)`;
    });
  };
  const budget = grown("Budget", inputs.budget, inputs.pay, inputs.prices, inputs.demand);
  const funding = grown("Funding", inputs.funding, inputs.fundingGrowth);
  const typed = block("Gap, typed");
  draft.put(
    typed,
    place.agencies.map(({ id }) =>
      Array.from({ length: place.years }, (_, year) => place.gap.get(id)?.[year] ?? ""),
    ),
    { style: "input", format: money },
  );
  const gap = putFigures(draft, block("Budget gap before the proposals"), money, (at, year) => {
    const left = `${cellAt(budget, at, year)}-${cellAt(funding, at, year)}`;
    return `IF(COUNT(${wholeRow(typed, at)})=0,${left},${cellAt(typed, at, year)})`;
  });
  return { sheet: draft.finished(), cells: { inputs, budget, funding, typed, gap } };
}

/** The first year's budget and funding of each agency, and how they grow. */
function putInputsOf(
  draft: SheetDraft,
  { place, spend }: Book,
  lines: BaseBudget,
  { fund }: PlaceCells,
): BudgetInputs {
  draft.titled("First year, and growth a year", "Pay, prices and demand are parts of the whole budget");
  const {
    agency,
    fund: funds,
    spent,
    ...inputs
  } = layColumns(draft, place.agencies.length, {
    agency: text("Body"),
    fund: text("Fund"),
    spent: figures("Spent, of the spend table"),
    budget: figures("Budget"),
    pay: figures("Pay adds"),
    prices: figures("Prices add"),
    demand: figures("Demand adds"),
    funding: figures("Funding"),
    fundingGrowth: figures("Funding grows by"),
  });
  putLabels(
    draft,
    agency,
    place.agencies.map(({ id }) => literalText(id)),
  );
  putFigures(draft, funds, "General", (at) => inRow(fund, at), "label");
  const money = moneyFormat(place.unit);
  const spentBy = (id: string): number =>
    (spend?.rows ?? []).reduce((sum, [other, , amount]) => (other === id ? sum + amount : sum), 0);
  draft.put(
    spent,
    place.agencies.map(({ id }) => [spend === null ? "" : spentBy(id)]),
    { style: "figure", format: money },
  );
  const given = new Map(lines.map((line) => [line.agency, line]));
  for (const key of ["budget", "pay", "prices", "demand", "funding", "fundingGrowth"] as const) {
    const isMoney = key === "budget" || key === "funding";
    putInputs(
      draft,
      inputs[key],
      place.agencies.map(({ id }) => given.get(id)?.[key] ?? ""),
      isMoney ? money : SHARE_FORMAT,
      isMoney ? undefined : GROWTH,
    );
  }
  return inputs;
}
